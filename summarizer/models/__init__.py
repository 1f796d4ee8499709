"""The client: one server's model, and what is wrapped around it. Each file is the one door to its outside library."""
