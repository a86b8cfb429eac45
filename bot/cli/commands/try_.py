"""`try`: the conversation in the terminal, loaded only where there is one."""

import argparse

from bot.settings.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("try", help="a conversation in the terminal, without Slack")
    parser.add_argument("--no-input", action="store_true", help="play the short conversation and end")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Talk until `:quit` or the end of the input; nothing is kept."""
    from bot.cli.conversation import talk  # noqa: PLC0415  # the bot on Slack needs no workspace of ours

    talk(settings, no_input=arguments.no_input)
    return 0
