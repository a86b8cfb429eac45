"""Stores of people and channels: coordinators, allowed channels, preferences, conversations, App Home state."""
