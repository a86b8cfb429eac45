"""`python -m bot`."""

import gc
import sys

# What is imported stays. With Python's own limits the collector looks at it hundreds of times before the bot is ready.
gc.set_threshold(20_000, 20, 50)

from bot.cli.main import main  # noqa: E402 - the limits are for this import

if __name__ == "__main__":
    sys.exit(main())
