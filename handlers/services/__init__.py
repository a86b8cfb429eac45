"""Services that listeners are given, the call of a subcommand, and the queues of slow file jobs and delayed answers."""
