"""Word what a moderator sees before an event is changed or called off."""

from collections.abc import Sequence

from bot.events.edits import Edit, Scope, changed
from bot.events.model import Repeat
from bot.events.when import Warn
from bot.words.deeds import Action, OnDraft
from bot.words.event import ShownEvent
from bot.words.event_draft import marked
from bot.words.outline import Line, Mention, Outline, Strong
from bot.words.text import tidy
from bot.words.voice import Voice


def edit_outline(
    shown: ShownEvent,
    edit: Edit,
    voice: Voice,
    *,
    warnings: Sequence[Warn] = (),
    meanwhile: Sequence[str] = (),
    new_picture: bool = False,
    is_series: bool = False,
) -> Outline:
    """Return what to look at before confirming the card beneath, and Confirm / Edit / Cancel.

    `shown` is the event as it is to be, with the answers so far; `meanwhile` names what somebody
    else changed while this was looked at.
    """
    before, wanted = edit.before, edit.wanted
    names = fields_line((*changed(before, wanted), *(["picture"] if new_picture else [])), voice)
    title = Strong(tidy(before.title))
    lines: list[Line] = [voice.line("event-edit-preview", title=title, fields=names)]
    if is_series:
        lines.append(_scope_line(edit, shown.total, voice))
    if before.channel != wanted.channel:
        lines.append(voice.line("event-edit-channel", channel=Mention("#", wanted.channel)))
    if wanted.role and before.role != wanted.role:
        lines.append(voice.line("event-edit-role", role=Mention("@&", wanted.role)))
    if before.share != wanted.share:
        lines.append(voice.say("event-preview-share" if wanted.share else "event-edit-unshare"))
    if wanted.public and not before.public:
        lines.append(voice.say("event-preview-public"))
    going, capacity = shown.counts.going, wanted.capacity
    if capacity and capacity < going:
        lines.append(marked("⚠️", voice.say("event-edit-stay", going=going, capacity=capacity)))
    if meanwhile:
        said = voice.say("event-edit-meanwhile", fields=fields_line(meanwhile, voice))
        lines.append(marked("⚠️", said))
    lines += [marked("⚠️", voice.say(f"event-warn-{warning.value}")) for warning in warnings]
    actions = (
        Action(voice.say("event-button-confirm"), OnDraft(wanted.id, "confirm"), "first"),
        Action(voice.say("event-button-edit"), OnDraft(wanted.id, "edit")),
        Action(voice.say("event-button-cancel"), OnDraft(wanted.id, "cancel"), "grave"),
    )
    return Outline(lead=tuple(lines), actions=(actions,), private=True)


def cancel_outline(shown: ShownEvent, edit: Edit, voice: Voice, *, is_series: bool) -> Outline:
    """Return what to look at before an event is called off."""
    title = Strong(tidy(edit.before.title))
    lines: list[Line] = [voice.line("event-cancel-preview", title=title)]
    if is_series:
        lines.append(_scope_line(edit, shown.total, voice))
    if shown.counts.going:
        lines.append(voice.say("event-cancel-going", count=shown.counts.going))
    actions = (
        Action(voice.say("event-button-call-off"), OnDraft(edit.wanted.id, "confirm"), "grave"),
        Action(voice.say("event-button-keep"), OnDraft(edit.wanted.id, "cancel")),
    )
    return Outline(lead=tuple(lines), actions=(actions,), private=True)


def _scope_line(edit: Edit, count: int, voice: Voice) -> Line:
    scope = edit.target.scope
    if scope is not Scope.THIS and edit.wanted.series.repeat is Repeat.NONE:
        count = 1
    return voice.say(f"event-scope-{scope.value}", count=count)


def fields_line(names: Sequence[str], voice: Voice) -> str:
    """Return "When, Where": what the fields of an event are called."""
    said = (voice.say(f"event-field-{_CALLED.get(name, name)}") for name in names)
    return ", ".join(dict.fromkeys(said))


_CALLED = {"start": "when", "timezone": "when", "capacity": "places", "series": "repeat"}
