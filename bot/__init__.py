"""The bot itself: settings, wiring, the command line, posting, and a stand-in workspace to try it in."""
