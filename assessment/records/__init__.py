"""Records: what one check said, kept by its reader, and read again by the rules of another day."""
