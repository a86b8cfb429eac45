"""Drafts: what was found in a document as a register file, and compared with the revision that is loaded."""
