"""The commands of ``evals``: one file a command; nothing heavy is imported before one runs."""
