"""Subcommands of `/schengen` that change something or list what is set, one module a subject."""
