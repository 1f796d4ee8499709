"""How a sentence is built: its clauses and phrases, its verbs, and who does what to whom in them."""
