"""`try`: a conversation in the terminal, imported only when it begins."""

import argparse

from bot.settings.settings import Settings


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("try", help="a conversation in the terminal, without Slack")
    parser.add_argument("--no-input", action="store_true", help="play the short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Talk until `:quit` or the end of the input; nothing is kept."""
    from bot.cli.conversation import run_conversation  # noqa: PLC0415  # the bot on Slack needs no workspace of ours

    run_conversation(settings, no_input=arguments.no_input)
    return 0
