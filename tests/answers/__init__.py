"""Questions, and the deliverables that answer them; those with `refs: null` must not be understood."""
