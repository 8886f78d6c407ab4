"""What is measured: first report, clicks, weights, slow lines, slowest sheet, rows, load held."""
