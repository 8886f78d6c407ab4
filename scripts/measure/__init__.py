"""What is measured: cold start, answers to clicks, slowest sheet, rows a second, load held."""
