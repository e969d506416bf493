"""Ask Discord who the token is, and what the bot may do where it is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import discord

from bot.check.finding import Finding, Mark
from bot.clock import Clock, utc_now
from bot.config import application_id
from bot.live.gateway import DISCORDS_401, INTENTS
from bot.ui.invitation import PERMISSIONS, invitation

DISCORD_API = "https://discord.com/api/v10"
TIMEOUT_S = 5.0

SKEW_S = 5.0
"""Discord's `Date` counts whole seconds, and the answer took a while."""

PAGE = 200
PAGES = 5
NAMED = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """`is_of_discord` is whether a 401 is Discord's word, and no page of a proxy that wants a password."""

    status: int
    body: Any
    date: datetime | None
    is_of_discord: bool = True


async def look_at_discord(base: str, token: str | None, clock: Clock = utc_now) -> list[Finding]:
    """Return what Discord says: of the token, the servers and the time; without one, if it answers.

    Without a token nothing needs Discord, so its silence is not bad then.
    """
    silent = Mark.BAD if token else Mark.ABSENT
    host = re.sub(r"//[^/@]*@", "//", base)
    headers = {"User-Agent": "DiscordBot (sister-city, check)"}
    if token:
        headers["Authorization"] = f"Bot {token}"
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
    async with aiohttp.ClientSession(timeout=timeout, headers=headers) as session:
        try:
            answer = await _get(session, f"{base}/users/@me" if token else f"{base}/gateway")
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            slow = isinstance(error, TimeoutError)
            why = "does not answer in time" if slow else "cannot be reached"
            text = f"{host} {why}; check the network, the firewall and DISCORD_API_BASE"
            return [Finding(silent, "discord", text, passes=True)]
        found = [_of_token(answer, host, token)]
        if answer.date is not None:
            found.append(_of_clock(clock().timestamp() - answer.date.timestamp()))
        if token and found[0].mark is Mark.GOOD:
            found.append(await _of_servers(session, base))
    return found


def _of_token(answer: Answer, host: str, token: str | None) -> Finding:
    status = answer.status
    if token is None:
        if status >= 400:
            text = f"{host} answers with {status}; check DISCORD_API_BASE"
            return Finding(Mark.ABSENT, "discord", text)
        return Finding(Mark.GOOD, "discord", f"{host} can be reached")
    if status == 401 and not answer.is_of_discord:
        text = f"{host} answers with 401, in other words than Discord's; check DISCORD_API_BASE"
        return Finding(Mark.BAD, "discord", text, passes=True)
    if status == 401:
        text = f"{host} does not know this token; reset it on the Bot page and set DISCORD_TOKEN"
        return Finding(Mark.BAD, "discord", text)
    if status != 200:
        text = f"{host} answers with {status}; "
        text += "try again later (https://discordstatus.com)" if status >= 500 else "check DISCORD_API_BASE"  # fmt: skip
        return Finding(Mark.BAD, "discord", text, passes=True)
    application = application_id(token) or (
        answer.body.get("id") if isinstance(answer.body, dict) else None
    )
    address = invitation(application or 0)
    return Finding(
        Mark.GOOD, "discord", f"knows this bot; to invite it: {address}", {"invite": address}
    )


def _of_clock(skew_s: float) -> Finding:
    facts = {"clock_skew_s": round(skew_s, 1)}
    if abs(skew_s) <= SKEW_S:
        return Finding(Mark.GOOD, "clock", "goes with Discord's", facts)
    way = "ahead of" if skew_s > 0 else "behind"
    text = f"is {abs(skew_s):.0f} s {way} Discord's; let the machine set its clock (NTP)"
    return Finding(Mark.ABSENT, "clock", text, facts)


async def _of_servers(session: aiohttp.ClientSession, base: str) -> Finding:
    servers: list[Mapping[str, Any]] = []
    try:
        after = "0"
        for _ in range(PAGES):
            answer = await _get(session, f"{base}/users/@me/guilds?limit={PAGE}&after={after}")
            if answer.status != 200 or not isinstance(answer.body, list):
                text = f"cannot be listed: Discord answers with {answer.status}"
                return Finding(Mark.ABSENT, "servers", text)
            servers += answer.body
            if len(answer.body) < PAGE:
                break
            after = str(answer.body[-1]["id"])
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
        return Finding(Mark.ABSENT, "servers", "cannot be listed: Discord does not answer")
    told = [
        {"id": str(s["id"]), "name": str(s.get("name", "")), "lacks": list(_lacks(s))}
        for s in servers
    ]
    many = f"{len(told)} servers" if len(told) != 1 else "1 server"
    lacking = [one for one in told if one["lacks"]]
    if not lacking:
        text = f"is in {many}, with all it asks for" if told else "is in no server yet; invite it"
        return Finding(Mark.GOOD if told else Mark.ABSENT, "servers", text, {"servers": told})
    named = "; ".join(f"{one['name']} lacks {', '.join(one['lacks'])}" for one in lacking[:NAMED])
    more = f"; and {len(lacking) - NAMED} more" if len(lacking) > NAMED else ""
    text = f"is in {many}; {named}{more}. Commands work without; news, events and mentions do not"
    return Finding(Mark.ABSENT, "servers", text, {"servers": told})


def _lacks(server: Mapping[str, Any]) -> Iterator[str]:
    """Yield each permission of the invitation that the bot has not in a server, as Discord says it."""
    have = discord.Permissions(int(server.get("permissions") or 0))
    if have.administrator:
        return
    for name, wanted in PERMISSIONS:
        if wanted and not getattr(have, name):
            yield name.replace("_", " ").title()


def intents() -> list[str]:
    """Return the intents the bot asks for; none of them has to be switched on."""
    return [name for name, wanted in INTENTS if wanted]


async def _get(session: aiohttp.ClientSession, url: str) -> Answer:
    async with session.get(url, allow_redirects=False) as answer:
        # A proxy that answers out of its cache says when it was told, not what time it is.
        told = None if "X-Cached" in answer.headers else answer.headers.get("Date")
        try:
            date = parsedate_to_datetime(told) if told else None
        except ValueError:  # a date that is none
            date = None
        body = await answer.json(content_type=None) if answer.status == 200 else None
        of_discord = answer.status != 401 or DISCORDS_401 in await answer.text(errors="replace")
        return Answer(answer.status, body, date, of_discord)
