"""Run the data commands: build, verify, info, rollback. (`update` asks the network: bot/fetch/wikidata.py.)"""

import argparse

from bot.atlas.own import atlas_path, facts_dir
from bot.clock import Clock


def run(args: argparse.Namespace, clock: Clock) -> int:
    """Run `args.action` and return the exit code. Raises DataError."""
    match args.action:
        case "build":
            from bot.atlas import build

            return build.build(if_needed=args.if_needed)
        case "verify" if args.questions:
            from bot.atlas import questions

            return questions.run(facts_dir(), args.language)
        case "verify":
            from bot.atlas import verify

            return verify.run(facts_dir(), clock().date())
        case "info":
            from bot.atlas import info

            return info.run(facts_dir(), atlas_path())
        case "rollback":
            from bot.atlas import refresh

            when = refresh.rollback(facts_dir())
            if when is None:
                print("✗ There is nothing to take back: no table of before a refresh is kept.")
                print("  The tables are as they were; data info tells which they are.")
                return 1
            print(f"✓ The tables are again as they were before the refresh of {when}.")
            print("  To use them: python -m bot data build")
            return 0
        case _:
            raise ValueError(args.action)
