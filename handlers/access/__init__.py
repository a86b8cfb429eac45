"""Access control: the middleware in front of every listener, and the channels that are allowed."""
