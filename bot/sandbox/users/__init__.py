"""The sandbox's people: what they do, the modals they have open, and what their sidebar shows."""
