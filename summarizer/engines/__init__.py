"""How text is produced: without a model (`extractive`), or with one (`model`)."""
