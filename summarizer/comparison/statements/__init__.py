"""Two statements side by side: what they share, what differs in detail only, and what excludes what."""
