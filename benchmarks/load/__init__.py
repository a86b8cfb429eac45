"""Load tests of the bot: many askers, many processes, large registers, many channels and a long time."""
