"""The bot itself: settings, wiring, the command line, posting, and a local workspace to try it in."""
