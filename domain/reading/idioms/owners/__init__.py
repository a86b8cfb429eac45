"""Idioms for who owes something: nobody, several, with others, both at once, and whom one chases."""
