"""Readers of documents that people hand over: DOCX, PDF, plain text and Markdown; each runs in a child process."""
