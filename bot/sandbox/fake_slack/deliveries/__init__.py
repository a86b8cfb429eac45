"""Deliveries from the fake Slack to the bot, over Socket Mode or HTTP, with faults on demand."""
