"""What is measured: cold start, the answer to a click, slowest sheet, rows a second."""
