"""Look at one matter after the other, print what was found, and end with the code that says it."""

import asyncio
import json
import re
import socket
from collections.abc import Iterator

from sqlalchemy import make_url

from bot.check import at_discord, machine
from bot.check.finding import Finding, Mark
from bot.clock import Clock, utc_now
from bot.config import (
    Settings,
    application_id,
    load_settings,
    misspelt,
    refuse_what_is_no_token,
)
from bot.errors import ConfigError, DataError, NotUpYet
from bot.live.figures import Figures
from bot.live.health import serve_health
from bot.live.vitals import Vitals
from bot.storage.failures import shown
from bot.storage.rehearsal import rehearse
from bot.storage.sole import is_in_use

EXIT_WELL, EXIT_WAIT, EXIT_ACT = 0, 75, 78
"""EX_TEMPFAIL and EX_CONFIG of sysexits.h."""


def run(clock: Clock = utc_now, *, as_json: bool = False) -> int:
    """Print one line a matter, or one JSON object.

    Return 0 if all that is needed works, 78 if the operator must act (a start ends with 78, too), 75
    if something does not answer that a start would wait for.
    """
    found: list[Finding] = []
    for finding in findings(clock):
        found.append(finding)
        if not as_json:
            print(finding, flush=True)
    if as_json:
        print(json.dumps(_as_json(found), ensure_ascii=False, indent=2), flush=True)
    return _exit_code(found)


def findings(clock: Clock) -> Iterator[Finding]:
    """Look at one matter after the other, each with what a start does with it."""
    yield machine.look_at_version()
    try:
        settings = load_settings()
    except ConfigError as error:
        for line in str(error).splitlines():
            yield Finding(Mark.BAD, "settings", line, {"paths": machine.paths(None)})
        yield Finding(Mark.ABSENT, "the rest", "is looked at once the settings can be read")
        return
    where = {"paths": machine.paths(settings)}
    yield Finding(Mark.GOOD, "settings", "can be read", where)
    yield from (Finding(Mark.ABSENT, "settings", slip) for slip in misspelt())
    yield look_at_database(settings.database_url)
    yield look_at_data(settings)
    if settings.health_port is not None:
        yield asyncio.run(look_at_health(settings.health_host, settings.health_port))
    yield machine.look_at_room(settings)
    token = look_at_token(settings)
    yield token
    if token.mark is Mark.BAD:
        yield Finding(Mark.ABSENT, "discord", "is asked once the token can be one")
        return
    base = settings.discord_api_base or at_discord.DISCORD_API
    yield from asyncio.run(at_discord.look_at_discord(base, settings.token, clock))


def look_at_database(url: str) -> Finding:
    """Open it, write to it, and undo that."""
    where = shown(make_url(url))
    facts: dict[str, object] = {"url": where, "schema": None, "pending": []}
    try:
        found = asyncio.run(rehearse(url))
    except ConfigError as error:
        text = str(error).removeprefix("DATABASE_URL: the database ")
        passes = isinstance(error, NotUpYet)
        return Finding(Mark.BAD, "database", text, {"database": facts}, passes=passes)
    facts |= {"schema": found.revision, "pending": list(found.pending)}
    if found.revision is None:
        text = f"{where} is empty yet and can be written; the first start sets it up"
    elif found.pending:
        lacking = ", ".join(found.pending)
        text = f"{where} can be written and lacks {lacking}; the next start adds it"
    else:
        text = f"{where} can be written and is up to date (schema {found.revision})"
    if is_in_use(url):
        text += "; a bot that runs uses it, and a second one would be refused"
    return Finding(Mark.GOOD, "database", text, {"database": facts})


def look_at_data(settings: Settings) -> Finding:
    """Read the whole atlas and compare its checksums."""
    from bot.atlas.open import open_atlas

    try:
        world = open_atlas(settings.atlas_path, verify=True)
    except DataError as error:
        return Finding(Mark.BAD, "data", str(error), {"atlas": None})
    sources = world.facts.get("sources", {})
    # Others hold a year alone, or the words of their source.
    dates = [date for date in sources.values() if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", date)]
    newest = max(dates, default=None)
    cities, pairings = len(world.cities), len(world.pairings)
    return Finding(
        Mark.GOOD,
        "data",
        f"the atlas is whole: {cities:,} cities, {pairings:,} pairings, as of {newest}",
        {"atlas": {"cities": cities, "pairings": pairings, "date": newest, "sources": sources}},
    )


async def look_at_health(host: str, port: int, clock: Clock = utc_now) -> Finding:
    """Open the health port as a start does, and close it again."""

    now = clock()

    async def nothing() -> Vitals:
        return Vitals(now, now)

    try:
        async with serve_health(host, port, nothing, Figures()):
            pass
    except ConfigError as error:
        if await _a_bot_listens(host, port):
            text = f"{host}:{port} is served by a bot that runs already; another needs another port"
            return Finding(Mark.ABSENT, "health", text)
        return Finding(Mark.BAD, "health", str(error))
    return Finding(Mark.GOOD, "health", f"{host}:{port} can be opened")


async def _a_bot_listens(host: str, port: int) -> bool:
    """Return whether what holds the port says what our /healthz says."""
    try:
        async with asyncio.timeout(at_discord.TIMEOUT_S):
            reader, writer = await asyncio.open_connection(host, port, family=socket.AF_UNSPEC)
            writer.write(b"GET /healthz HTTP/1.0\r\n\r\n")
            answer = await reader.read()
            writer.close()
    except (OSError, TimeoutError):
        return False
    return answer.endswith(b"\r\n\r\nalive\n")


def look_at_token(settings: Settings) -> Finding:
    """Look at the token's shape alone, and never show it."""
    facts: dict[str, object] = {"set": False, "shape": None, "application_id": None}
    if settings.token is None:
        text = "not set: the bot chats in this terminal; set DISCORD_TOKEN to go live on Discord"
        return Finding(Mark.ABSENT, "token", text, {"token": facts})
    application = application_id(settings.token)
    shape = application is not None
    facts = {"set": True, "shape": shape, "application_id": application and str(application)}
    told = {"token": facts}
    try:
        refuse_what_is_no_token(settings)
    except ConfigError as error:
        return Finding(Mark.BAD, "token", str(error).removeprefix("DISCORD_TOKEN "), told)
    if application is None:
        text = "has not the shape of Discord's; the server of DISCORD_API_BASE is asked with it"
        return Finding(Mark.ABSENT, "token", text, told)
    return Finding(Mark.GOOD, "token", f"has the right shape, of application {application}", told)


def _exit_code(found: list[Finding]) -> int:
    bad = [finding for finding in found if finding.mark is Mark.BAD]
    if not bad:
        return EXIT_WELL
    return EXIT_WAIT if all(finding.passes for finding in bad) else EXIT_ACT


def _as_json(found: list[Finding]) -> dict[str, object]:
    """Return every name always, null where it is not known."""
    names = (
        "version", "python", "platform", "paths", "database", "atlas", "disk_free_bytes",
        "memory_available_bytes", "clock_skew_s", "token", "intents", "servers", "invite",
    )  # fmt: skip
    facts: dict[str, object] = {"intents": at_discord.intents()}
    for finding in found:
        facts |= finding.facts
    code = _exit_code(found)
    return {
        "fit": code == EXIT_WELL,
        "exit_code": code,
        **{name: facts.get(name) for name in names},
        "findings": [
            {"mark": finding.mark.name.lower(), "matter": finding.matter, "text": finding.text}
            for finding in found
        ],
    }
