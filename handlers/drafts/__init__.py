"""Drafts: documents handed over to the bot, and the review of what they oblige whom to do, until it is loaded."""
