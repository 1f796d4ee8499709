"""What denies, and which words say the opposite of which."""
