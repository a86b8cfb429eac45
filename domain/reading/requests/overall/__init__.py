"""Requests about the note as a whole: how it stands, which Councils it is for."""
