"""Start the bot, load every language, answer the questions on the standard input, and print the resident bytes.

Three figures: resident after the first question, resident in the end, and then with shared pages counted in part.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bot_under_test import TODAY, make_bot, send_direct_message, send_mention
from bot.cli.main import make_parser
from bot.database import open_register
from db.register.store import RegisterStore
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.reading.words.lexicon import load_lexicon


def read_bytes(file: str, entry: str) -> int:
    """Return an entry of one of the kernel's files about this process."""
    lines = Path("/proc/self", file).read_text("utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{entry}:"))


make_parser("run")
engine = open_register(sys.argv[1], now=datetime.now(UTC))
app = make_bot(engine, sys.argv[2])
directory = RegisterStore(engine).directory()
for code in CODES:
    load_lexicon(code)
    translator = Translator(code, directory)
    translator.all_of([translator.day(TODAY), translator.countdown(TODAY, TODAY)])
send_mention(app)
print(read_bytes("status", "VmRSS"))
for question in sys.stdin:
    send_direct_message(app, question.strip())
print(read_bytes("status", "VmRSS"), read_bytes("smaps_rollup", "Pss"))
