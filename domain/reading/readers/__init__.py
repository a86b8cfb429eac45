"""Readers of texts: of a question alone, of one relative to something else, and of one among remarks."""
