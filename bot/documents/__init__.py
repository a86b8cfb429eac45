"""Files that people take along: what each format looks like is in a module of its own."""
