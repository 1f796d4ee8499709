"""Claims all of whose words their sources have: what of these they tell otherwise, and so does not stand there."""
