"""Modals about items: how far one is, when to be reminded of it, and changes of several at once."""
