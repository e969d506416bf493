"""Run the data commands: build, verify, info. (`update` asks the network: bot/fetch/wikidata.py.)"""

import argparse

from bot.atlas.open import atlas_path
from bot.paths import DATA


def run(args: argparse.Namespace) -> int:
    """Run `args.action` and return the exit code. Raises DataError."""
    match args.action:
        case "build":
            from bot.atlas import build

            return build.build(if_needed=args.if_needed)
        case "verify":
            from bot.atlas import verify

            return verify.run(DATA)
        case "info":
            from bot.atlas import info

            return info.run(DATA, atlas_path())
        case _:
            raise ValueError(args.action)
