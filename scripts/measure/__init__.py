"""What is measured: first answer, worst sheet, rows a second."""
