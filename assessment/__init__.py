"""Says whether an independent medical examination fits a file, now."""
