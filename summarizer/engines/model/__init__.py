"""A language model proposes; the checks of the other floors dispose."""
