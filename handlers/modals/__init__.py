"""Modals, one file each."""
