"""Small faults, planted one at a time, to learn which of them the tests notice."""
