"""The bot under load: many askers, many processes, large registers, many channels and a long time."""
