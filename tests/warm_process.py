"""What the process of which others are forks has done: it has imported everything, and opened a database once.

Compiling the statements of a first start, and importing what only some commands need, takes longer than most commands.
"""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli.main import make_parser
from bot.database import open_register

make_parser()  # which imports the commands
with TemporaryDirectory() as folder:
    open_register(f"sqlite:///{Path(folder, 'bot.db')}", now=datetime(2023, 10, 20, 8, 0, tzinfo=UTC)).dispose()
