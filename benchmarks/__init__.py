"""Measurements against the bare libraries, of registers up to a million instalments."""
