"""Run the data commands: build, verify, info. (`update` asks the network: bot/fetch/wikidata.py.)"""

import argparse

from bot.paths import ATLAS, DATA


def run(args: argparse.Namespace) -> int:
    """Run `args.action` and return the exit code. Raises DataError."""
    match args.action:
        case "verify":
            from bot.atlas import verify

            return verify.run(DATA)
        case "info":
            from bot.atlas import info

            return info.run(DATA, ATLAS)
        case _:
            raise NotImplementedError
