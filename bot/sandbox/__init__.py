"""The sandbox: a local Slack workspace in the browser, with the real bot in it."""
