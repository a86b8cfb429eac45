"""Answers: decide what to say to a question, and word it."""
