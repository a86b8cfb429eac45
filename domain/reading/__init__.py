"""Reading: turn a text into a typed question, or into the reason why it was not understood."""
