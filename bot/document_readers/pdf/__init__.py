"""PDF: what is printed where, put together again into lines, paragraphs, footnotes and tables."""
