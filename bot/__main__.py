"""The command line: what can be called, and with which exit code it ends."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import bot
from bot import streams
from bot.clock import Clock, utc_now
from bot.errors import ConfigError, DataError, NotUpYet

EXIT_WAIT = 75
"""EX_TEMPFAIL of sysexits.h: what is needed does not answer yet."""
EXIT_CONFIG = 78
"""EX_CONFIG of sysexits.h: the operator must act."""


ASKING = """\
examples:
  {call} ask "who is Seattle's sister city?"
  {call} ask "is Bergen twinned with Seattle?" --json
  {call} ask Malmö --locale de --map malmo.png
  {call} ask --jsonl < questions.txt

exit codes:
  0   answered: listed, only reported, or an area
  2   wrong use
  3   no sister on record, or only ended ones
  4   several cities are meant: say which
  5   not found, no city given, or no question
  1   a picture, or the answer itself, could not be written
  78  a setting or the data must be mended; a line says which
"""

ENDS = """\
exit codes:
  0   the bot would run
  75  something does not answer that a start would wait for
  78  you must act; a start would end with 78, too
"""


def called_as() -> str:
    """Return how this program was called, for its usage."""
    name = os.path.basename(sys.argv[0]).removesuffix(".exe")
    return name if name == "sister-city" else "python -m bot"


def _a_file(text: str) -> str:
    """Return the path as it was typed. Raises what argparse tells as a wrong use where there is no such file."""
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text!r}")
    return text


def build_parser() -> argparse.ArgumentParser:
    call = called_as()
    parser = argparse.ArgumentParser(
        prog=call,
        description="Sister City: with DISCORD_TOKEN set it goes live on Discord, without it opens a chat here.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Sister City {bot.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("chat", help="talk to the bot in this terminal")
    ask = commands.add_parser(
        "ask",
        help="answer one question, or one a line with --jsonl",
        epilog=ASKING.format(call=call),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    ask.add_argument("text", nargs="*", help="the question in plain words")
    ask.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    ask.add_argument(
        "--jsonl", action="store_true", help="read a question a line from standard input"
    )
    ask.add_argument("--sources", action="store_true", help="say where each pairing is on record")
    ask.add_argument("--ended", action="store_true", help="show pairings that have ended, too")
    ask.add_argument("--map", metavar="FILE.png", help="write the map as a picture, too")
    ask.add_argument("--postcard", metavar="FILE.png", help="write a postcard of two cities, too")
    ask.add_argument("--locale", help="language of the answer, such as de or en-GB")
    resolve = commands.add_parser("resolve", help="resolve city names, one JSON object a line")
    resolve.add_argument("--jsonl", action="store_true", required=True)
    data = commands.add_parser("data", help="compile, verify, describe or refresh the facts")
    actions = data.add_subparsers(dest="action", metavar="ACTION", required=True)
    build = actions.add_parser("build", help="compile the atlas")
    build.add_argument(
        "--if-needed", action="store_true", help="only if it is missing or out of date"
    )
    verify = actions.add_parser("verify", help="check every row of data/")
    verify.add_argument(
        "--questions",
        action="store_true",
        help="ask about every city that has sisters in every way, and see that it comes home",
    )
    verify.add_argument(
        "--language",
        action="append",
        default=[],
        metavar="LANGUAGE",
        help="of the questions only those in this language, as hu; may be given again",
    )
    actions.add_parser("info", help="print counts, sources and dates")
    update = actions.add_parser("update", help="refresh the pairings from Wikidata, within limits")
    update.add_argument(
        "--dry-run", action="store_true", help="say what would change, write nothing"
    )
    update.add_argument(
        "--accept", action="store_true", help="write even what is beyond the limits"
    )
    actions.add_parser("rollback", help="take the last refresh back")
    proposed = actions.add_parser("suggestions", help="what members proposed")
    proposed.add_argument(
        "what", nargs="?", choices=("list", "export", "accept", "decline"), default="list"
    )
    proposed.add_argument("number", nargs="?", type=int, help="which one to accept or decline")
    for end in ("--city", "--other"):
        proposed.add_argument(
            end,
            metavar="PLACE",
            help=f"which place the suggestion's {end[2:]} is, where that is open",
        )
    importing = actions.add_parser(
        "import", help="match a list of pairs, or of news sources (city, url), and add them"
    )
    importing.add_argument(
        "file", type=_a_file, help="two columns of names; since, kind and source if you like"
    )
    importing.add_argument("--apply", action="store_true", help="add what is sure")
    feed = commands.add_parser("feed", help="fetch a feed and print what it would post")
    feed.add_argument("url", help="the address of the feed, or of a page that has one")
    check = commands.add_parser(
        "check",
        help="say whether the bot would run here, and what to do where not",
        epilog=ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument("--json", action="store_true", help="print it all as one JSON object")
    db = commands.add_parser("db", help="look after the database")
    db.add_subparsers(dest="action", required=True).add_parser("upgrade", help="run the migrations")
    return parser


def take_atlas_path() -> None:
    """Let `.env` say where the atlas lies where the environment does not; no other setting is asked for.

    Raises ConfigError that names the line of a file that cannot be read.
    """
    file = Path(".env")
    if "ATLAS_PATH" in os.environ or not file.exists():
        return
    from bot.env_file import read_env_file

    for line in read_env_file(file, os.environ):
        if line.name == "ATLAS_PATH" and line.value:
            os.environ["ATLAS_PATH"] = line.value


def main(argv: Sequence[str] | None = None, clock: Clock = utc_now) -> int:
    """Run one command and return its exit code. Rooms are imported only when they are needed."""
    args = build_parser().parse_args(argv)
    try:
        if args.command in {"ask", "resolve", "data"}:
            take_atlas_path()
        match args.command:
            case "resolve":
                from bot.chat import resolve_lines

                return resolve_lines.run()
            case "ask":
                from bot.chat import ask

                return ask.run(args, clock)
            case "chat":
                from bot.chat import talk

                return talk.run(clock)
            case "data" if args.action == "update":
                from bot.atlas.own import facts_dir, own_facts_dir
                from bot.config import load_settings
                from bot.fetch import wikidata

                settings = load_settings()
                return wikidata.run(
                    settings.wikidata_url,
                    settings.contact,
                    facts_dir() if args.dry_run else own_facts_dir(),
                    clock(),
                    dry_run=args.dry_run,
                    accept=args.accept,
                )
            case "data" if args.action in {"suggestions", "import"}:
                from bot.chat import operator
                from bot.config import load_settings

                return operator.run(args, load_settings(), clock)
            case "data":
                from bot.atlas import commands

                return commands.run(args, clock)
            case "feed":
                from bot.chat import feed

                return feed.run(args.url, clock)
            case "check":
                from bot.check import report

                return report.run(clock, as_json=args.json)
            case "db":
                from bot.config import load_settings
                from bot.storage import upgrade

                return upgrade.run(load_settings().database_url)
            case _:
                from bot.config import load_settings

                settings = load_settings()
                if settings.token is None:
                    from bot.chat import talk

                    return talk.run(clock, without_token=True)
                from bot.live.run import go_live

                return go_live(settings, clock)
    except (ConfigError, DataError) as error:
        print(error, file=sys.stderr)
        return EXIT_WAIT if isinstance(error, NotUpYet) else EXIT_CONFIG


def program() -> int:
    """Run one command as a program of its own, with its streams made safe."""
    return streams.run(main)


if __name__ == "__main__":
    sys.exit(program())
