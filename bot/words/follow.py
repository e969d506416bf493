"""Word what a server follows, how it fares, and what a feed would post now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.errors import FeedError
from bot.gazetteer.model import City
from bot.news.decide import STALE_AFTER, Verdict
from bot.news.directory import NewsSource, OfficialSite
from bot.news.found import Unreached
from bot.news.model import Entry, Filters, Mode, Threads
from bot.words.deeds import Action, ListFollowed, Resume
from bot.words.feed_errors import feed_error_words
from bot.words.links import shown_host
from bot.words.news import LISTED_TITLE_MOST, LONGEST_LINK, ago, story, unreached_line
from bot.words.outline import (
    Command,
    Fact,
    Line,
    Mention,
    Outline,
    Row,
    Rows,
    Said,
    Stories,
    Strong,
    joined,
)
from bot.words.permissions import permission_name
from bot.words.text import tidy
from bot.words.voice import Voice

PER_PAGE = 6
WORDS_MOST = 300


@dataclass(frozen=True, slots=True)
class Health:
    """How a feed fares: `error` is the last failure, None while all is well."""

    last_success: datetime | None
    next_try: datetime
    error: FeedError | None = None
    failing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unpostable:
    """How many items Discord would not take lately, and the newest of them."""

    count: int
    title: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Followed:
    """One subscription as it is shown; `url` is "" for a search."""

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
    age_days: int = STALE_AFTER.days
    threads: Threads = Threads.NONE
    unpostable: Unpostable | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A subscription just made: what is to be told of it, and the newest item as a preview."""

    followed: Followed
    publish: bool
    first_digest: datetime | None
    preview: Entry | None
    unreached: tuple[Unreached, ...] = ()


def health_line(one: Followed, voice: Voice) -> Line:
    """Return in words when the feed was last read, what went wrong, and when it is tried next."""
    health = one.health
    error = feed_error_words(health.error, voice.say, tidy) if health.error else ""
    if one.paused_at is not None:
        return voice.line(
            f"health-paused-{one.pause_reason}", when=ago(one.paused_at, voice), error=error
        )
    when, following = ago(health.last_success, voice), ago(health.next_try, voice)
    if error and health.last_success is None:
        return voice.line("health-never", error=error, next=following)
    if error:
        since = ago(health.failing_since, voice)
        return voice.line("health-failing", error=error, since=since, when=when, next=following)
    if health.last_success is None:
        return voice.line("health-new", next=following)
    return voice.line("health-ok", when=when, next=following)


def list_outline(followed: Sequence[Followed], voice: Voice) -> Outline:
    """Return what a server follows."""
    if not followed:
        commands = {"first": Command("/follow city"), "second": Command("/follow feed")}
        return Outline(lead=(voice.line("follow-none", **commands),), private=True)
    return Outline(
        title=voice.say("follow-list-title"),
        blocks=(Rows("", tuple(_row(one, voice) for one in followed)),),
        again=ListFollowed(),
        per_page=PER_PAGE,
        private=True,
    )


def _row(one: Followed, voice: Voice) -> Row:
    place = voice.line(
        "follow-list-place", channel=Mention("#", one.channel_id), mode=_mode(one.mode, voice)
    )
    facts = [Fact("", place)]
    if one.role_id:
        facts.append(Fact("", (Mention("@&", one.role_id),)))
    beneath = [health_line(one, voice)]
    if one.posted_at is not None:
        beneath.append(voice.line("health-posted", when=ago(one.posted_at, voice)))
    if one.filters.include:
        beneath.append(voice.say("follow-list-words", include=_words(one.filters.include)))
    if one.filters.exclude:
        beneath.append(voice.say("follow-list-not-words", exclude=_words(one.filters.exclude)))
    if one.threads is not Threads.NONE:
        beneath.append(voice.say(f"threads-{one.threads.value}"))
    if one.age_days != STALE_AFTER.days:
        beneath.append(voice.say("follow-list-age", days=one.age_days))
    if one.unpostable is not None:
        beneath.append(
            voice.line(
                "health-unpostable",
                count=one.unpostable.count,
                title=tidy(one.unpostable.title, 100) or tidy(one.title, 100),
                when=ago(one.unpostable.at, voice),
            )
        )
    return Row(
        tidy(one.title, LISTED_TITLE_MOST),
        facts=tuple(facts),
        link=one.url if len(one.url) <= LONGEST_LINK else "",
        beneath=tuple(beneath),
    )


def done_outline(done: Done, voice: Voice) -> Outline:
    """Return what the moderator sees after following: what will happen, and how it will look."""
    one = done.followed
    lines = [
        voice.line(
            "follow-done",
            channel=Mention("#", one.channel_id),
            feed=Strong(tidy(one.title, LISTED_TITLE_MOST)),
            mode=_mode(one.mode, voice),
        )
    ]
    if one.role_id is not None:
        lines.append(voice.line("follow-done-role", role=Mention("@&", one.role_id)))
    if one.filters.include:
        lines.append(voice.say("follow-done-words", include=_words(one.filters.include)))
    if one.filters.exclude:
        lines.append(voice.say("follow-done-not-words", exclude=_words(one.filters.exclude)))
    if one.threads is not Threads.NONE:
        lines.append(voice.say(f"threads-{one.threads.value}"))
    if one.age_days != STALE_AFTER.days:
        lines.append(voice.say("follow-list-age", days=one.age_days))
    if done.publish:
        lines.append(voice.say("follow-done-publish"))
    if done.first_digest is not None:
        lines.append(voice.line("follow-done-digest", when=ago(done.first_digest, voice)))
    elif done.preview is None:
        lines += [unreached_line(failed, voice) for failed in done.unreached]
        lines += [] if done.unreached else [voice.say("follow-done-empty")]
    else:
        lines.append(voice.say("follow-done-instant"))
    preview = (story(done.preview, voice, feed=one.title),) if done.preview else ()
    blocks = (Stories(preview),) if preview else ()
    return Outline(lead=tuple(lines), blocks=blocks, private=True)


def lacks_outline(channel_id: int, permissions: Sequence[str], voice: Voice) -> Outline:
    """Return which permissions (by discord.py's names) are missing in a channel, one by one."""
    named = tuple((Strong(permission_name(name, voice)),) for name in permissions)
    return Outline(
        lead=(voice.line("follow-lacks", channel=Mention("#", channel_id)),),
        blocks=(Said("", named),),
        notes=(voice.say("follow-lacks-what-to-do"),),
        private=True,
    )


def source_rows(
    sources: Sequence[NewsSource], cities: Mapping[str, City], voice: Voice
) -> list[Row]:
    """Return what can be followed of some cities, as the lines of a menu: never by its address."""
    rows = []
    for number, one in enumerate(sources):
        kind = voice.say(f"source-{one.kind.value}")
        city = cities.get(one.city_key)
        said = [voice.name(city) if city else "", kind]
        said += [voice.texts.language(voice.locale, one.language)] if one.language else []
        said += [voice.say("source-quiet")] if one.is_quiet(voice.now) else []
        rows.append(
            Row(
                tidy(one.title, LISTED_TITLE_MOST) or shown_host(one.url),
                value=str(number),
                note=" · ".join(filter(None, said)),
            )
        )
    return rows


def site_rows(sites: Sequence[OfficialSite], cities: Mapping[str, City], voice: Voice) -> list[Row]:
    """Return the town halls' sites that can be looked through for a feed, as lines of the same menu."""
    return [
        Row(
            voice.say("follow-site", host=shown_host(one.url)),
            value=one.city_key,
            note=f"{voice.name(cities[one.city_key])} · {voice.say('source-town-hall')}",
        )
        for one in sites
    ]


def refused_outline(url: str, error: FeedError, voice: Voice) -> Outline:
    """Say why a feed cannot be followed."""
    why = feed_error_words(error, voice.say, tidy)
    said = voice.say("follow-unreadable", url=tidy(shown_host(url), 200), error=why)
    return Outline(lead=(said,), private=True)


def trial_outline(
    one: Followed,
    told: Sequence[tuple[Entry, Verdict]],
    error: FeedError | None,
    voice: Voice,
) -> Outline:
    """Return what a feed would post now, and for each of its newest items why or why not."""
    lead = [health_line(one, voice)]
    known = one.health.error
    if error is not None and (known is None or known.code != error.code):
        lead.append(f"⚠ {feed_error_words(error, voice.say, tidy)}")
    elif error is None and not told:
        lead.append(voice.say("follow-test-empty"))
    rows = tuple(
        Row(
            tidy(entry.title, 120),
            facts=(Fact("", voice.say(f"verdict-{verdict.value}", days=one.age_days)),),
            link=entry.link if len(entry.link) <= LONGEST_LINK else "",
        )
        for entry, verdict in told
    )
    return Outline(
        title=voice.say("follow-test-title", feed=tidy(one.title, LISTED_TITLE_MOST)),
        lead=tuple(lead),
        blocks=(Rows("", rows),) if rows else (),
        private=True,
    )


def changed_outline(message_id: str, channel_id: int, title: str, voice: Voice) -> Outline:
    """Say what became of a subscription: "follow-removed", "follow-paused", "follow-resumed"."""
    said = voice.line(
        message_id,
        channel=Mention("#", channel_id),
        feed=Strong(tidy(title, LISTED_TITLE_MOST)),
        command=Command("/follow resume"),
    )
    return Outline(lead=(said,), private=True)


def pause_notice(
    subscription: int,
    channel_id: int,
    title: str,
    reason: str,
    error: FeedError | None,
    voice: Voice,
) -> Outline:
    """Tell moderators that a subscription was paused and why, and let them resume it."""
    said = voice.line(
        f"notice-{reason}",
        feed=Strong(tidy(title, LISTED_TITLE_MOST)),
        channel=Mention("#", channel_id),
        error=feed_error_words(error, voice.say, tidy) if error else "",
    )
    resume = Action(voice.say("notice-resume"), Resume(subscription), "first")
    return Outline(lead=(said,), actions=((resume,),))


def post_line(role_id: int | None, skipped: int, voice: Voice) -> Line:
    """Return what stands outside a post's card: the role, which inside would not be pinged."""
    parts: list[Line] = [(Mention("@&", role_id),)] if role_id is not None else []
    if skipped:
        parts.append(voice.say("news-skipped", count=skipped))
    return joined(" ", parts)


def _mode(mode: Mode, voice: Voice) -> str:
    return voice.say(f"mode-{mode.value}")


def _words(words: Sequence[str]) -> str:
    return tidy(", ".join(words), WORDS_MOST)
