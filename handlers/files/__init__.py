"""Subcommands and buttons that send files: exports, charts, calendars, meeting sheets."""
