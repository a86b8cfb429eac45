"""Questions: answer a text, go on from the last one, and read filters and page tokens."""
