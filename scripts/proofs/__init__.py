"""What is proved of the rules, and what moved between two versions of them."""
