"""Times of sentences, cells and headings, and which of them something is due by."""
