"""What a "not" is said of: a clause, a delivery, a body that has no part in something."""
