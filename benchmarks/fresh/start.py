"""Starts the bot as far as it goes without network, says `ready`, and then which libraries that took."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.wired import bot
from bot.cli.main import make_parser
from bot.database import open_register

# As the command line does, which loads what the command needs.
make_parser("run")
app = bot(open_register(sys.argv[1], now=datetime.now(UTC)), sys.argv[2])
print("ready", flush=True)
for name, module in list(sys.modules.items()):
    if "site-packages" in Path(getattr(module, "__file__", None) or "").parts:
        print(name)
