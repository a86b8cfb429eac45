"""The bot: settings, composition, the command line, Slack, HTTP, documents, and a local workspace to try it in."""
