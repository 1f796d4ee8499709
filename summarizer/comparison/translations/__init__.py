"""Claims in another language than their sources: what can be compared is, and the verdict says what was not."""
