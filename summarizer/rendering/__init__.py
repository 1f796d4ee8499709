"""A briefing for people to read: markdown, plain text, a terminal, one HTML page; and the schema of the bundle."""
