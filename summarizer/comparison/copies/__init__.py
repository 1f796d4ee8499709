"""Claims that are all but copies of their source: what they leave out, put in and change."""
