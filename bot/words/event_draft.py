"""Word what a moderator sees: the preview of an event, and what came of announcing or changing it."""

from collections.abc import Sequence

from bot.events.model import Announcement, Event, Look, State
from bot.events.when import Warn
from bot.pairings.anniversary import Anniversary
from bot.words.deeds import Action, OnDraft
from bot.words.errors import refusal_line
from bot.words.event import ShownEvent, card_url
from bot.words.outline import Command, Line, Link, Mention, Outline, Strong
from bot.words.permissions import permission_name
from bot.words.text import tidy
from bot.words.voice import Voice

KNOWN_PROBLEMS = {
    "card": {"channel-gone", "deleted", "missing"},
    "native": {"deleted", "missing", "too-many", "started"},
}
"""What has a sentence of its own; Discord's other answers share one."""


def preview_outline(
    shown: ShownEvent,
    voice: Voice,
    *,
    warnings: Sequence[Warn] = (),
    missing: str = "",
    anniversary: Anniversary | None = None,
) -> Outline:
    """Return what to look at before confirming the card beneath, and Confirm / Edit / Cancel.

    `missing` names the permission without which Discord's own event cannot be made.
    """
    event = shown.event
    lines = [voice.line("event-preview", channel=Mention("#", event.channel, f"#{event.channel}"))]
    if event.role:
        lines.append(
            voice.line("event-preview-role", role=Mention("@&", event.role, f"@{event.role}"))
        )
    if event.share:
        lines.append(voice.say("event-preview-share"))
    if event.public:
        lines.append(voice.say("event-preview-public"))
    lines += [marked("⚠️", voice.say(f"event-warn-{warning.value}")) for warning in warnings]
    if missing:
        lines.append(
            marked(
                "⚠️", voice.say("event-native-missing", permission=permission_name(missing, voice))
            )
        )
    if anniversary is not None and len(shown.cities) > 1:
        lines.append(marked("💡", anniversary_line(shown, anniversary, voice)))
    actions = (
        Action(voice.say("event-button-confirm"), OnDraft(event.id, "confirm"), "first"),
        Action(voice.say("event-button-edit"), OnDraft(event.id, "edit")),
        Action(voice.say("event-button-cancel"), OnDraft(event.id, "cancel"), "grave"),
    )
    return Outline(lead=tuple(lines), actions=(actions,), private=True)


def anniversary_line(shown: ShownEvent, anniversary: Anniversary, voice: Voice) -> str:
    """Return "On May 22, 2027 the friendship … turns 60." """
    facts = {
        "city": voice.short_place(shown.cities[0]),
        "other": voice.short_place(shown.cities[1]),
        "years": anniversary.years,
        "year": str(anniversary.year),
    }
    if anniversary.on is None:
        return voice.say("event-anniversary-year", **facts)
    date = voice.texts.date(voice.locale, anniversary.on)
    return voice.say("event-anniversary", date=date, **facts)


def outcome_outline(
    look: Look, voice: Voice, message_id: str, *, taken: int | None = None
) -> Outline:
    """Return what came of it: a link to the card, and what is wrong with it.

    `taken` is the channel that was taken because the event's own is not to be seen.
    """
    told, event = look.announcement, look.event
    url = card_url(event, told)
    title = Strong(tidy(event.title))
    is_open = told.occurrence.state is State.OPEN
    if message_id == "event-announced" and not url and is_open:
        said = voice.line("event-not-announced", title=title)
    else:
        link = Link(voice.say("event-to-card"), url) if url else "–"
        said = voice.line(message_id, title=title, link=link)
    here = (
        [marked("⚠️", voice.line("event-announced-here", channel=Mention("#", taken)))]
        if taken and url
        else []
    )
    problems = (marked("⚠️", line) for line in problems_of(told, event, voice))
    return Outline(lead=(said, *here, *problems), private=True)


def problems_of(told: Announcement, event: Event, voice: Voice) -> list[Line]:
    """Return why the card or Discord's own event is not there."""
    if told.occurrence.state is not State.OPEN:
        return []
    card = _problem("card", told.card_problem, event, voice)
    native = _problem("native", told.native_problem, event, voice)
    lines = [card] if told.card_problem or told.card is None else []
    # Nothing is said of the list while nobody has come to it.
    is_next = told.card is not None and told.native is None
    return [*lines, native] if told.native_problem or is_next else lines


def listed_problem(event: Event, line: Line, voice: Voice) -> Line:
    """Return the problem of one event among others."""
    return voice.line("event-problem", title=Strong(tidy(event.title)), problem=marked("⚠️", line))


def _problem(part: str, problem: str, event: Event, voice: Voice) -> Line:
    """Return what is wrong, and that it is tried again where it is."""
    kind, _, detail = problem.partition(":")
    if kind in KNOWN_PROBLEMS[part]:
        permission = permission_name(detail, voice) if kind == "missing" else ""
        return _told(f"event-{part}-{kind}", event, voice, permission)
    if part == "card" and not problem:
        return _told("event-card-pending", event, voice)
    said: list[Line] = [] if part == "card" else [voice.say("event-native-failed")]
    why, _, code = detail.partition(":")
    number = int(code) if code.isdecimal() else 0
    said += [refusal_line(why, number, voice, event.channel)] if problem else []
    said += [] if kind == "refused" else [voice.say("refusal-again")]
    return _in_a_row(said)


def _in_a_row(sentences: Sequence[Line]) -> Line:
    first, *others = (one if isinstance(one, tuple) else (one,) for one in sentences)
    return sum(((" ", *one) for one in others), first)


def _told(message_id: str, event: Event, voice: Voice, permission: str = "") -> Line:
    return voice.line(
        message_id,
        channel=Mention("#", event.channel, f"#{event.channel}"),
        command=Command("/event announce"),
        permission=permission,
    )


def marked(mark: str, line: Line) -> Line:
    """Return the line behind a mark that makes people look."""
    return (f"{mark} ", *((line,) if isinstance(line, str) else line))
