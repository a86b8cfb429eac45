"""Requests for what no register holds: documents, telephone numbers, the people behind a body."""
