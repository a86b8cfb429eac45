"""The measurements run; what they measure is theirs to judge."""
