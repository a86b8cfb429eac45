"""Start the bot as far as possible without network, print `ready`, and then the libraries that were imported."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import bot.__main__  # noqa: F401 - first, as on the command line: it limits the garbage collector
from benchmarks.bot_under_test import make_bot
from bot.cli.main import make_parser
from bot.database import open_register

# As on the command line, which imports what the command needs.
make_parser("run")
app = make_bot(open_register(sys.argv[1], now=datetime.now(UTC)), sys.argv[2])
print("ready", flush=True)
for name, module in list(sys.modules.items()):
    if "site-packages" in Path(getattr(module, "__file__", None) or "").parts:
        print(name)
