"""The App Home: its view, filters, buttons and listeners."""
