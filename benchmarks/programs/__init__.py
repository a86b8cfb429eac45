"""Programs that are measured from the outside, each in a process of its own."""
