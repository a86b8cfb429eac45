"""Deliveries from the stand-in to the bot, over Socket Mode or HTTP, with faults on demand."""
