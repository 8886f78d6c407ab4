"""What holds the pages to their promises."""
