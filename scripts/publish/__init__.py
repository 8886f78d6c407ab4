"""What runs after MkDocs: the built site, finished and served."""
