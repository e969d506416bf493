"""Word what a server has set up, and what is missing there."""

from dataclasses import dataclass

from bot.gazetteer.model import City
from bot.words.outline import Block, Fact, Facts, Line, Mention, Outline
from bot.words.permissions import permission_name
from bot.words.voice import Voice

LANGUAGE_NAMES = {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "de": "Deutsch",
    "fr": "Français",
    "es-ES": "Español (España)",
    "es-419": "Español (Latinoamérica)",
    "it": "Italiano",
    "pt-BR": "Português do Brasil",
    "pl": "Polski",
    "ru": "Русский",
    "uk": "Українська",
    "ja": "日本語",
    "tr": "Türkçe",
    "cs": "Čeština",
    "nl": "Nederlands",
    "zh-CN": "简体中文",
    "hu": "Magyar",
    "sv-SE": "Svenska",
    "ko": "한국어",
    "ro": "Română",
}
"""What languages call themselves, as Discord's own list does."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel: `missing` are those of the `needed` permissions that the bot lacks there."""

    id: int
    needed: tuple[str, ...]
    missing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Role:
    """The announcer role; Discord itself shows /event to it only where it `may_create` events."""

    id: int
    may_create: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """What a server has set up, as it stands now.

    What is not set is None; `lost` names ("news", "events", "role") what is set but gone. Quiet
    hours are minutes after local midnight. `may_create`: whether the bot may create events. `week_in`
    is the channel in which the week ahead is told; `mentions`: reminders mention who is going.
    """

    home: City | None
    locale: str
    news: Place | None
    events: Place | None
    announcer: Role | None
    quiet: tuple[int, int] | None
    may_create: bool
    week_in: int | None = None
    mentions: bool = False
    lost: frozenset[str] = frozenset()


def setup_outline(panel: Panel, voice: Voice) -> Outline:
    """Return what is set, and what is missing, permission by permission."""
    say, nothing = voice.say, voice.say("setup-not-set")
    quiet = nothing
    if panel.quiet is not None:
        start, end = map(hhmm, panel.quiet)
        quiet = say("setup-quiet-from-to", start=start, end=end)
    return Outline(
        title=say("setup-title"),
        blocks=(
            _block(say("setup-home"), voice.place(panel.home) if panel.home else nothing),
            _block(say("setup-news"), *_channel(panel, "news", panel.news, voice)),
            _block(say("setup-events"), *_channel(panel, "events", panel.events, voice)),
            _block(say("setup-announcer"), *_role(panel, voice)),
            _block(say("setup-language"), LANGUAGE_NAMES.get(panel.locale, panel.locale)),
            _block(say("setup-quiet"), quiet),
            *_turned_on(panel, voice),
            _block(say("setup-server-rights"), *_server_rights(panel, voice)),
        ),
        private=True,
    )


def _turned_on(panel: Panel, voice: Voice) -> list[Block]:
    """Return what is posted only where somebody has asked for it."""
    blocks = []
    if panel.week_in is not None:
        said = voice.line("setup-week-on", channel=Mention("#", panel.week_in))
        blocks.append(_block(voice.say("setup-week"), said))
    if panel.mentions:
        blocks.append(_block(voice.say("setup-mention"), voice.say("setup-mention-on")))
    return blocks


def hhmm(minute: int) -> str:
    """Return "22:30" for 1350."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _block(heading: str, *lines: Line) -> Block:
    return Facts(heading, tuple(Fact("", line) for line in lines))


def _channel(panel: Panel, name: str, place: Place | None, voice: Voice) -> list[Line]:
    if name in panel.lost:
        return [f"✗ {voice.say('setup-channel-gone')}"]
    if place is None:
        return [voice.say("setup-not-set")]
    marked = [_mark(right, voice, missing=right in place.missing) for right in place.needed]
    return [(Mention("#", place.id),), *marked]


def _mark(permission: str, voice: Voice, *, missing: bool) -> str:
    """Return "✓ Send Messages", or "✗ Send Messages – missing": not told by the sign alone."""
    name = permission_name(permission, voice)
    return f"✗ {voice.say('setup-missing', permission=name)}" if missing else f"✓ {name}"


def _role(panel: Panel, voice: Voice) -> list[Line]:
    if "role" in panel.lost:
        return [f"✗ {voice.say('setup-role-gone')}"]
    if panel.announcer is None:
        return [voice.say("setup-no-role")]
    role = Mention("@&", panel.announcer.id)
    # Discord hides /event from whoever lacks its permission, whatever we would allow.
    hint = [] if panel.announcer.may_create else [voice.line("setup-role-hint", role=role)]
    return [(role,), *hint]


def _server_rights(panel: Panel, voice: Voice) -> list[Line]:
    mark = _mark("create_events", voice, missing=not panel.may_create)
    return [mark] if panel.may_create else [mark, voice.say("setup-create-events-hint")]
