"""Idioms for dates and deadlines: any, passed, none, and relative to another."""
