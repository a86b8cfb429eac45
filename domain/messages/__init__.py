"""Messages: the sentences that people read, one module a subject; answers have their own package."""
