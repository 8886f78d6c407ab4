"""What runs before MkDocs: pages and partials that follow from rules, sources and tables."""
