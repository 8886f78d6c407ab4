"""What is measured: cold start, slowest sheet, rows a second."""
