"""Exports: the content of files and calendars, whatever their format."""
