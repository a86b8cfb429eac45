"""Start the bot, load every language, answer one question, and print the resident bytes."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bot_under_test import TODAY, make_bot, send_mention
from bot.cli.main import make_parser
from bot.database import open_register
from db.register.store import RegisterStore
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.reading.words.lexicon import load_lexicon

make_parser("run")
engine = open_register(sys.argv[1], now=datetime.now(UTC))
app = make_bot(engine, sys.argv[2])
directory = RegisterStore(engine).directory()
for code in CODES:
    load_lexicon(code)
    translator = Translator(code, directory)
    translator.all_of([translator.day(TODAY), translator.countdown(TODAY, TODAY)])
send_mention(app)
status = Path("/proc/self/status").read_text("utf-8")
kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
print(int(kilobytes) * 1024)
