"""Layout: the paragraphs, items and rows of a document, what its headings and leads say for them, and labels."""
