"""The bot for half an hour: asked, commanded, killed and restarted all the while."""
