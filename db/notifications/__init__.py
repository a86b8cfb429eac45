"""Notifications: changes that are still to be told, the rows of the outbox that tell them, and what people follow."""
