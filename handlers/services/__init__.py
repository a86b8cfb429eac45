"""Services that listeners are given, the call of a subcommand, and the queue of slow file jobs."""
