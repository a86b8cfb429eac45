"""Sentences in every language as gettext catalogues, and what CLDR says of dates and lists."""
