"""Which found fact is which gold fact, and how the two stand to each other."""
