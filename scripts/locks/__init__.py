"""What we build with, pinned: packages, their hashes, and the commands' way to them."""
