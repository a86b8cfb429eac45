"""A Slack workspace in the browser, on this machine, with the bot in it: to try it and to see what it is told."""
