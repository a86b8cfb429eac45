"""Drafts: what a Council document seems to oblige whom to do, field by field with the words that say so."""
