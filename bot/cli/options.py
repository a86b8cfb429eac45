"""Command-line options that several commands share."""

import argparse
from datetime import date


def parse_day(text: str) -> date:
    """Return a day given as 2023-10-19; ArgumentTypeError for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date like 2023-10-19") from None


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Add the option `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON")
