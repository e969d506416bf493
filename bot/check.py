"""Say whether this installation is fit to run, one line a matter."""

import asyncio
import base64
import binascii
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import aiohttp
from sqlalchemy import make_url

from bot.config import TOKEN_SHAPE, Settings, load_settings, misspelt
from bot.errors import ConfigError, DataError
from bot.storage.database import inspect
from bot.storage.failures import shown

DISCORD_API = "https://discord.com/api/v10"
TIMEOUT_S = 5.0

PERMISSIONS = 17867064069120
"""What the invitation asks for: see, write, embed, attach, read back, threads, create events."""


class Mark(Enum):
    """How a matter stands. What is ABSENT is not needed: the bot runs, with less."""

    GOOD = "✓"
    BAD = "✗"
    ABSENT = "–"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; of a bad one `text` says what to do."""

    mark: Mark
    matter: str
    text: str

    def __str__(self) -> str:
        return f"{self.mark.value} {self.matter:<9} {self.text}"


def run() -> int:
    """Print one line a matter; return 0 if all that is needed works, 78 if the operator must act."""
    bad = False
    for finding in findings():
        print(finding, flush=True)
        bad = bad or finding.mark is Mark.BAD
    return 78 if bad else 0


def findings() -> Iterator[Finding]:
    """Look at one matter after the other: settings, database, data, token, reachability."""
    try:
        settings = load_settings()
    except ConfigError as error:
        for line in str(error).splitlines():
            yield Finding(Mark.BAD, "settings", line)
        yield Finding(Mark.ABSENT, "the rest", "is looked at once the settings can be read")
        return
    yield Finding(Mark.GOOD, "settings", f"can be read (Python {sys.version.split()[0]})")
    yield from (Finding(Mark.ABSENT, "settings", slip) for slip in misspelt())
    yield look_at_database(settings.database_url)
    yield look_at_data(settings)
    token = look_at_token(settings.token)
    yield token
    yield asyncio.run(
        look_at_discord(
            settings.discord_api_base or DISCORD_API,
            settings.token if token.mark is Mark.GOOD else None,
        )
    )


def look_at_database(url: str) -> Finding:
    """Look without changing anything."""
    where = shown(make_url(url))
    try:
        found = asyncio.run(inspect(url))
    except ConfigError as error:
        return Finding(Mark.BAD, "database", str(error).removeprefix("DATABASE_URL: the database "))
    if found.revision is None:
        return Finding(Mark.GOOD, "database", f"{where} is empty yet; the first start sets it up")
    if found.pending:
        lacking = ", ".join(found.pending)
        return Finding(Mark.GOOD, "database", f"{where} lacks {lacking}; the next start adds it")
    return Finding(Mark.GOOD, "database", f"{where} is up to date (schema {found.revision})")


def look_at_data(settings: Settings) -> Finding:
    """Read the whole atlas and compare its checksums."""
    from bot.atlas.open import open_atlas

    try:
        world = open_atlas(settings.atlas_path, verify=True)
    except DataError as error:
        return Finding(Mark.BAD, "data", str(error))
    return Finding(
        Mark.GOOD,
        "data",
        f"the atlas is whole: {len(world.cities):,} cities, {len(world.pairings):,} pairings",
    )


def look_at_token(token: str | None) -> Finding:
    """Look at the token's shape alone, and never show it."""
    if token is None:
        text = "not set: the bot chats in this terminal; set DISCORD_TOKEN to go live on Discord"
        return Finding(Mark.ABSENT, "token", text)
    application = application_id(token)
    if application is None:
        text = (
            "has not the shape of a bot token (three parts with dots between); copy it from "
            "https://discord.com/developers/applications, Bot, Reset Token"
        )
        return Finding(Mark.BAD, "token", text)
    return Finding(Mark.GOOD, "token", f"has the right shape, of application {application}")


def application_id(token: str) -> int | None:
    """Return the id of the bot that stands at the front of its token; None if it is no token."""
    if not TOKEN_SHAPE.fullmatch(token):
        return None
    first = token.partition(".")[0]
    try:
        decoded = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return int(decoded) if re.fullmatch(r"\d{15,20}", decoded) else None


async def look_at_discord(base: str, token: str | None) -> Finding:
    """Ask Discord who the token is; without one, only whether it answers.

    Without a token nothing needs Discord, so its silence is not bad then.
    """
    silent = Mark.BAD if token else Mark.ABSENT
    host = re.sub(r"//[^/@]*@", "//", base)
    headers = {"User-Agent": "DiscordBot (sister-city, check)"}
    if token:
        headers["Authorization"] = f"Bot {token}"
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
            session.get(
                f"{base}/users/@me" if token else f"{base}/gateway", allow_redirects=False
            ) as answer,
        ):
            status = answer.status
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        why = "does not answer in time" if isinstance(error, TimeoutError) else "cannot be reached"
        text = f"{host} {why}; check the network, the firewall and DISCORD_API_BASE"
        return Finding(silent, "discord", text)
    if status == 401:
        text = f"{host} does not know this token; reset it on the Bot page and set DISCORD_TOKEN"
        return Finding(Mark.BAD, "discord", text)
    if status >= 500:
        text = f"{host} answers with {status}; try again later (https://discordstatus.com)"
        return Finding(silent, "discord", text)
    if token and status == 200:
        invitation = (
            "https://discord.com/oauth2/authorize?client_id="
            f"{application_id(token)}&scope=bot+applications.commands&permissions={PERMISSIONS}"
        )
        return Finding(Mark.GOOD, "discord", f"knows this bot; to invite it: {invitation}")
    if token:
        text = f"{host} answers with {status} to the token; check DISCORD_API_BASE"
        return Finding(Mark.BAD, "discord", text)
    return Finding(Mark.GOOD, "discord", f"{host} can be reached")
