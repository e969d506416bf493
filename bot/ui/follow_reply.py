"""Draw what a server follows, how it fares, and what a feed would post now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import discord

from bot.errors import FeedError
from bot.news.answer import Unreached
from bot.news.decide import Verdict
from bot.news.model import Entry, Filters, Mode
from bot.ui import custom_ids
from bot.ui.limits import safe
from bot.ui.news_card import COLOUR, LONGEST_LINK, ago, feed_error, news_embeds
from bot.ui.news_reply import unreached_line
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice
from bot.words.text import clip

PER_PAGE = 6


@dataclass(frozen=True, slots=True)
class Health:
    """How a feed fares: `error` is the last failure, None while all is well."""

    last_success: datetime | None
    next_try: datetime
    error: FeedError | None = None
    failing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """One subscription as it is shown; `title` is not escaped yet, `url` "" for a search."""

    title: str
    url: str
    channel_id: int
    mode: Mode
    filters: Filters
    health: Health
    role_id: int | None = None
    posted_at: datetime | None = None
    paused_at: datetime | None = None
    pause_reason: str | None = None


def health_line(one: Followed, voice: Voice) -> str:
    """Return in words when the feed was last read, what went wrong, and when it is tried next."""
    health = one.health
    error = feed_error(health.error, voice) if health.error else ""
    if one.paused_at is not None:
        return voice.say(
            f"health-paused-{one.pause_reason}", when=ago(one.paused_at), error=error
        ).strip()
    when, following = ago(health.last_success), ago(health.next_try)
    if error and health.last_success is None:
        return voice.say("health-never", error=error, next=following)
    if error:
        since = ago(health.failing_since)
        return voice.say("health-failing", error=error, since=since, when=when, next=following)
    if health.last_success is None:
        return voice.say("health-new", next=following)
    return voice.say("health-ok", when=when, next=following)


def list_reply(followed: Sequence[Followed], page: int, voice: Voice) -> Reply:
    """Return a page of what a server follows."""
    if not followed:
        return Reply(voice.say("follow-none"))
    pages = -(-len(followed) // PER_PAGE)
    page = min(max(page, 0), pages - 1)
    embed = discord.Embed(title=voice.say("follow-list-title"), colour=COLOUR)
    for one in followed[page * PER_PAGE : (page + 1) * PER_PAGE]:
        embed.add_field(
            name=clip(safe(one.title, 150), 250), value=_lines(one, voice), inline=False
        )
    view = CardView()
    if pages > 1:
        embed.set_footer(text=voice.say("page-of", page=page + 1, pages=pages))
        view.button(
            voice.say("card-previous"), custom_ids.follow_list(page - 1, "p"), disabled=page == 0
        )
        view.button(
            voice.say("card-next"),
            custom_ids.follow_list(page + 1, "n"),
            disabled=page == pages - 1,
        )
    return Reply(embeds=[embed], view=view)


def _lines(one: Followed, voice: Voice) -> str:
    place = voice.say(
        "follow-list-place",
        channel=f"<#{one.channel_id}>",
        mode=voice.say(f"mode-{one.mode.value}"),
    )
    role = f" · <@&{one.role_id}>" if one.role_id else ""
    lines = [f"{place}{role}", health_line(one, voice)]
    if one.url and len(one.url) <= LONGEST_LINK:
        lines.insert(0, f"<{one.url}>")
    if one.posted_at is not None:
        lines.append(voice.say("health-posted", when=ago(one.posted_at)))
    words = words_lines(one.filters, voice, "follow-list-words", "follow-list-not-words")
    return "\n".join([*lines, *words])


def words_lines(filters: Filters, voice: Voice, include: str, exclude: str) -> list[str]:
    """Return the lines that tell a subscription's words."""
    lines = []
    if filters.include:
        lines.append(voice.say(include, include=safe(", ".join(filters.include), 300)))
    if filters.exclude:
        lines.append(voice.say(exclude, exclude=safe(", ".join(filters.exclude), 300)))
    return lines


@dataclass(frozen=True, slots=True)
class Done:
    """A subscription just made: what is to be told of it, and the newest item as a preview."""

    followed: Followed
    publish: bool
    first_digest: datetime | None
    preview: Entry | None
    unreached: tuple[Unreached, ...] = ()


def done_reply(done: Done, voice: Voice) -> Reply:
    """Return what the moderator sees after following: what will happen, and how it will look."""
    one = done.followed
    lines = [
        voice.say(
            "follow-done",
            channel=f"<#{one.channel_id}>",
            feed=safe(one.title),
            mode=voice.say(f"mode-{one.mode.value}"),
        )
    ]
    if one.role_id is not None:
        lines.append(voice.say("follow-done-role", role=f"<@&{one.role_id}>"))
    lines += words_lines(one.filters, voice, "follow-done-words", "follow-done-not-words")
    if done.publish:
        lines.append(voice.say("follow-done-publish"))
    if done.first_digest is not None:
        lines.append(voice.say("follow-done-digest", when=ago(done.first_digest)))
    elif done.preview is None:
        lines += [unreached_line(one, voice) for one in done.unreached]
        lines += [] if done.unreached else [voice.say("follow-done-empty")]
    else:
        lines.append(voice.say("follow-done-instant"))
    embeds = news_embeds(done.preview, voice, feed=one.title) if done.preview else []
    return Reply("\n".join(lines), embeds=embeds)


def lacks_reply(channel_id: int, permissions: Sequence[str], voice: Voice) -> Reply:
    """Return which permissions are missing in a channel, one by one."""
    return Reply(
        "\n".join(
            [
                voice.say("follow-lacks", channel=f"<#{channel_id}>"),
                *(f"• **{voice.say(f'permission-{name}')}**" for name in permissions),
                voice.say("follow-lacks-what-to-do"),
            ]
        )
    )


def trial_reply(
    one: Followed,
    told: Sequence[tuple[Entry, Verdict]],
    error: FeedError | None,
    voice: Voice,
) -> Reply:
    """Return what a feed would post now, and for each of its newest items why or why not."""
    lines = [health_line(one, voice)]
    if error is not None:
        lines.append(f"⚠ {feed_error(error, voice)}")
    elif not told:
        lines.append(voice.say("follow-test-empty"))
    for entry, verdict in told:
        title = safe(entry.title, 120)
        if entry.link and len(entry.link) <= LONGEST_LINK:
            title = f"[{title}]({entry.link.replace('(', '%28').replace(')', '%29')})"
        lines.append(f"{voice.say(f'verdict-{verdict.value}')} — {title}")
    embed = discord.Embed(
        title=clip(voice.say("follow-test-title", feed=safe(one.title, 150)), 256),
        description="\n".join(lines),
        colour=COLOUR,
    )
    return Reply(embeds=[embed])
