"""Modals: one module each, on a common base."""
