"""Answer questions from the command line: one, or one a line."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.atlas.open import open_atlas
from bot.chat.render import plain_text
from bot.clock import Clock
from bot.gazetteer.asked import AboutHome, NoQuestion
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.model import City
from bot.pairings.answer import answer
from bot.pairings.contract import as_json, outcome_of
from bot.pairings.model import Answer
from bot.pairings.provenance import articles_in
from bot.pairings.world import World
from bot.streams import nobody_reads
from bot.words.catalogue import LOCALES, TEXTS, best_locale, phrases, speaks
from bot.words.sources import source_blocks
from bot.words.telling import outline_of
from bot.words.voice import Voice, Ways

EXIT_FAILED, EXIT_USAGE = 1, 2
EXIT_CODES = {
    "listed": 0,
    "reported": 0,
    "none": 3,
    "ended": 3,
    "area": 0,
    "ambiguous": 4,
    "not_found": 5,
    "no_city": 5,
    "no_question": 5,
}


def run(args: argparse.Namespace, clock: Clock) -> int:
    """Answer what `args` asks and return the contract's exit code."""
    speak_utf8()
    if (wrong := _wrong_use(args)) is not None:
        print(f"ask: {wrong}", file=sys.stderr)
        return EXIT_USAGE
    names_in = None if args.locale is None else _tag(args.locale).replace("_", "-")
    asker = Asker(args.locale or preferred_locale(), clock, names_in=names_in)
    if args.jsonl:
        return _answer_lines(asker)
    answered = asker.answer(
        _readable(" ".join(args.text).strip().encode("utf-8", "surrogateescape"))
    )
    if args.json:
        print(asker.json(answered))
    else:
        _show(answered, asker, ended=args.ended, sources=args.sources)
    sys.stdout.flush()
    if (args.map or args.postcard) and not _write_pictures(answered, asker, args):
        return EXIT_FAILED
    return EXIT_CODES[outcome_of(answered)]


def _wrong_use(args: argparse.Namespace) -> str | None:
    """Return what is wrong with `args`; None if they can be used. A language of ours to come is said."""
    text = " ".join(args.text).strip()
    if (args.jsonl and (args.text or args.map or args.postcard)) or not (args.jsonl or text):
        return "give a question, or --jsonl and a question a line on standard input"
    for option, file in (("--map", args.map), ("--postcard", args.postcard)):
        if file is not None and Path(file).suffix.lower() != ".png":
            return f"{option} writes a PNG; {file!r} should end in .png"
    if args.locale is None:
        return None
    try:
        # Of Chinese, a country tells the script: "zh_TW" is CLDR's "zh_Hant_TW".
        likely = args.locale.lower().startswith("zh")
        Locale.parse(_tag(args.locale), resolve_likely_subtags=likely)
    except (ValueError, UnknownLocaleError):
        return f"--locale {args.locale!r} is no language; there are {', '.join(LOCALES)}"
    if not speaks(args.locale):
        served = best_locale(args.locale)
        print(f"ask: no texts in {args.locale} yet; this is {served}", file=sys.stderr)
    return None


def _tag(locale: str) -> str:
    """Return a locale as Babel takes it: "de_DE" of "de-DE" and "de_DE.UTF-8"."""
    return locale.split(".")[0].split("@")[0].replace("-", "_")


def _readable(raw: bytes) -> str:
    """Return the question as text; of bytes that are no UTF-8, as Windows-1252, and say so."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        read = raw.decode("cp1252", "replace")
        print(f"ask: the question is not UTF-8; it was read as {read!r}", file=sys.stderr)
        return read


class Asker:
    """Answers questions about one world in one language."""

    def __init__(
        self, locale: str, clock: Clock, world: World | None = None, *, names_in: str | None = None
    ) -> None:
        """`names_in` is the locale of the names that JSON adds; a language without texts has names, too."""
        self.world = world or open_atlas()
        self._names_in = names_in
        self.voice = Voice(
            TEXTS,
            best_locale(locale),
            clock(),
            self.world.facts.get("sources", {}),
            Ways(ended="--ended"),
            articles_in(self.world.facts),
        )

    def answer(self, text: str) -> Answer:
        question = read_in_its_language(text, self.world.cities, phrases(), self.voice.locale)
        home = self._home() if isinstance(question, AboutHome) else None
        return answer(question, home, self.world)

    def json(self, answered: Answer) -> str:
        text = plain_text(outline_of(answered, self.voice))
        countries = self.world.cities.countries
        values = as_json(
            answered, text, self.world, lambda code: countries.get(code, code), self._names_in
        )
        return json.dumps(values, ensure_ascii=False)

    @cache  # noqa: B019 one asker a process
    def _home(self) -> City | None:
        from bot.chat.home import home_of_terminal

        return home_of_terminal(self.world)


def _answer_lines(asker: Asker) -> int:
    for question in _questions():
        try:
            line = asker.json(asker.answer(question))
        except Exception as error:  # noqa: BLE001 one bad line must not cost the thousands behind it
            print(f"ask: a question could not be answered: {error!r}", file=sys.stderr)
            line = asker.json(NoQuestion())
        print(line, flush=True)
        if nobody_reads():
            break
    return 0


def _questions() -> Iterator[str]:
    """Yield a question a line: plain text, a JSON string, or a JSON object with "q"."""
    for raw in sys.stdin.buffer:
        line = _readable(raw.rstrip(b"\r\n")).strip("\ufeff \t\r\n")
        yield _question(line).encode("utf-8", "replace").decode()


def _question(line: str) -> str:
    if line[:1] not in {'"', "{"}:
        return line
    try:
        value = json.loads(line)
    except ValueError:
        return line
    if isinstance(value, dict):
        value = value.get("q")
    return value if isinstance(value, str) else line


def _show(answered: Answer, asker: Asker, *, ended: bool, sources: bool) -> None:
    from bot.chat.maps import TerminalMap
    from bot.chat.render import draw, make_console

    console = make_console()
    outline = outline_of(answered, asker.voice, ended=ended)
    if sources:
        known = source_blocks(answered, asker.voice, ended=ended)
        outline = replace(outline, blocks=(*outline.blocks, *known))
    console.print(draw(outline))
    console.print(TerminalMap(answered, asker.voice, ended=ended))


def _write_pictures(answered: Answer, asker: Asker, args: argparse.Namespace) -> bool:
    """Write the map and the postcard of the answer; return False if a file cannot be written."""
    from bot.chat.maps import write_map, write_postcard

    say, voice, world = asker.voice.say, asker.voice, asker.world
    file = args.map
    try:
        if file and not write_map(answered, voice, world, file, ended=args.ended):
            print(f"ask: {say('map-none')}", file=sys.stderr)
        file = args.postcard
        if file and not write_postcard(answered, voice, world, file):
            print(f"ask: {say('postcard-none')}", file=sys.stderr)
            return EXIT_CODES[outcome_of(answered)] != 0
    except OSError as error:
        reason = error.strerror or str(error)
        print(f"ask: {say('map-not-written', file=file, reason=reason)}", file=sys.stderr)
        return False
    return True


def preferred_locale() -> str:
    """Return the language the terminal's owner set in the environment, "" for none."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return next((value for name in names if (value := os.environ.get(name))), "")


def speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's encoding: names of cities need it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
