"""What is told of whom: verbs and their parties, denials, opposites, modality and causes."""
