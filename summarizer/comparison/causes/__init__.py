"""What is told for the cause, the reason or the result of what."""
