"""Drafts in the database: documents that coordinators review, what they make of each thing, and the load."""
