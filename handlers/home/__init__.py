"""The App Home: what each person finds in it, and what can be chosen and pressed there."""
