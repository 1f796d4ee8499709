"""True sentences made false, one operator at a time, and true sentences said otherwise."""
