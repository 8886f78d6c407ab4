"""What builds, checks, proves and serves the site, a room for each; the verbs beside it run it."""
