"""Decide what an edit changes: which fields, on which version, of how much of a series."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.errors import UserError
from bot.events import life, sharing
from bot.events.draft import first_start
from bot.events.model import Announcement, Course, Event, Occurrence, Repeat, Series, State
from bot.events.recurrence import wall_times
from bot.events.zones import at_wall_time, zone_of

_NOT_EDITED = {
    "id", "uid", "guild", "creator", "state", "sequence", "locale", "first", "anchor", "opens",
    "shared_from",
}  # fmt: skip
_OF_ONE_TIME = {"title", "place", "start", "duration"}


class Scope(StrEnum):
    """How much of a series is meant. The values are those of the option `scope`."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Target:
    """What is changed: the occurrence of `ordinal`, or all from it on."""

    scope: Scope
    ordinal: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody changes who had `before` in front of them, and has made `wanted` of it.

    Both are what `seen` shows. `is_cancel`: it is called off; the description is the reason.
    """

    event: int
    target: Target
    before: Event
    wanted: Event
    is_cancel: bool = False


def calling_off(course: Course, of: Target, reason: str) -> Edit:
    """Return what calls that much of it off."""
    before = seen(course, of)
    return Edit(course.event.id, of, before, replace(before, description=reason), is_cancel=True)


def target(course: Course, scope: Scope | None, one: Announcement | None, now: datetime) -> Target:
    """Return what is meant by `scope`, told from the occurrence `one` if one was chosen.

    Without a scope that occurrence alone is meant, or all that is to come.
    """
    ahead = [a.occurrence.ordinal for a in course.all_of if a.is_ahead and a.occurrence.end > now]
    next_one = min(ahead, default=course.event.first)
    if course.event.series.repeat is Repeat.NONE:
        return Target(Scope.ALL, course.event.first)
    if scope is None:
        scope = Scope.ALL if one is None else Scope.THIS
    if scope is Scope.ALL or one is None:
        return Target(scope, next_one)
    return Target(scope, one.occurrence.ordinal)


def whose_people(course: Course, one: Announcement | None, now: datetime) -> Announcement:
    """Return the occurrence whose people are meant: `one`, the next, or of what is over the last."""
    if one is None and course.event.state is not State.OPEN:
        return max(course.all_of, key=lambda known: known.occurrence.ordinal)
    return course.at(target(course, Scope.THIS, one, now).ordinal)


def seen(course: Course, of: Target) -> Event:
    """Return the event as somebody sees it who is to change that much of it.

    Of a series its times from the ordinal on, as if they were all there are; of one time an event
    that takes place once. Raises UserError where there is no such time any more.
    """
    event = course.event
    if event.series.repeat is Repeat.NONE:
        return event
    if of.scope is Scope.THIS:
        try:
            occurrence = course.at(of.ordinal).occurrence
        except KeyError as error:
            # The series was split or shortened meanwhile.
            raise UserError("event-draft-gone") from error
        return replace(
            occurrence.of(event),
            start=_wall(occurrence.start, event.timezone),
            duration=occurrence.end - occurrence.start,
            series=Series(),
            first=of.ordinal,
            anchor=of.ordinal,
        )
    walls = wall_times(event.start, event.series)
    passed = of.ordinal - event.anchor
    if passed >= len(walls):
        raise UserError("event-draft-gone")
    series = event.series
    left = series if series.count is None else replace(series, count=series.count - passed)
    return replace(
        event, start=walls[passed], series=left, first=of.ordinal, anchor=of.ordinal, opens=None
    )


def _wall(at: datetime, timezone: str) -> datetime:
    return at.astimezone(zone_of(timezone)).replace(tzinfo=None)


def changed(before: Event, after: Event) -> tuple[str, ...]:
    """Return the names of the fields that differ, in their order."""
    return tuple(
        field.name
        for field in fields(Event)
        if field.name not in _NOT_EDITED and _differ(before, after, field.name)
    )


def _differ(before: Event, after: Event, name: str) -> bool:
    if name == "start":
        # Of an hour that comes twice the two are equal but for their fold.
        return (before.start, before.start.fold) != (after.start, after.start.fold)
    return bool(getattr(before, name) != getattr(after, name))


def merge(before: Event, wanted: Event, fresh: Event) -> Event:
    """Return `fresh` with what was changed from `before` to `wanted`.

    So a form that was open for a while undoes nothing that others changed meanwhile.
    """
    return replace(fresh, **{name: getattr(wanted, name) for name in changed(before, wanted)})


def overtaken(before: Event, wanted: Event, fresh: Event) -> tuple[str, ...]:
    """Return the fields that both this edit and somebody meanwhile changed, to different values."""
    mine = set(changed(before, wanted))
    return tuple(
        name for name in changed(before, fresh) if name in mine and _differ(wanted, fresh, name)
    )


def anew(edit: Edit, fresh: Event) -> Edit:
    """Return the edit as one of `fresh`, which others have made of the event meanwhile."""
    draft, merged = edit.wanted, merge(edit.before, edit.wanted, fresh)
    wanted = replace(merged, id=draft.id, uid=draft.uid, creator=draft.creator, state=draft.state)
    return replace(edit, before=fresh, wanted=wanted)


def require_possible(edit: Edit, now: datetime) -> None:
    """Let pass what may be changed of that much. Raises UserError."""
    sharing.require_unlimited(edit.wanted)
    names = set(changed(edit.before, edit.wanted))
    is_one_of_many = edit.target.scope is Scope.THIS
    if is_one_of_many and (names - _OF_ONE_TIME or not edit.wanted.title):
        raise UserError("event-edit-one-time-only")
    if names & {"start", "timezone"} and first_start(edit.wanted) <= now:
        raise UserError("event-start-past")


def require_ahead(course: Course, of: Target) -> None:
    """Let pass what is still to be changed: one time of a series may be over. Raises UserError."""
    if of.scope is not Scope.THIS:
        return
    there = {a.occurrence.ordinal: a for a in course.all_of}
    if of.ordinal in there and not there[of.ordinal].is_ahead:
        raise UserError("event-is-over", title=course.event.title)


def cut(course: Course, edit: Edit) -> int | None:
    """Return before which ordinal the series has to be split so that only what is meant changes.

    What is over, or is to stay, keeps its dates as a series of its own. None: nothing to split.
    """
    event, ordinal = course.event, edit.target.ordinal
    is_whole = event.series.repeat is Repeat.NONE or edit.target.scope is Scope.THIS
    if is_whole or edit.is_cancel:
        return None
    before = [a for a in course.all_of if a.occurrence.ordinal < ordinal]
    moves = set(changed(edit.before, edit.wanted)) & {"start", "timezone"}
    moves_days = edit.before.series.repeat is not edit.wanted.series.repeat
    stays = any(a.is_ahead for a in before)
    if before and (moves or moves_days or stays):
        return ordinal
    return None


def kept_start(event: Event, edit: Edit) -> datetime:
    """Return the wall time that an edited series is counted from: one of 31sts stays one of 31sts."""
    if edit.target.scope is Scope.THIS or event.series.repeat is Repeat.NONE:
        return edit.wanted.start
    return _counted_as_before(event, edit.before, edit.wanted).start


def carry_out(course: Course, edit: Edit, now: datetime) -> Course:
    """Return the course, already split where it has to be, as the edit makes it."""
    if edit.is_cancel:
        return _called_off(course, edit, now)
    fresh = seen(course, edit.target)
    after = merge(edit.before, edit.wanted, fresh)
    event = course.event
    if edit.target.scope is Scope.THIS:
        return life.change_one(course, _one_time(course, edit.target.ordinal, fresh, after), now)
    if event.series.repeat is not Repeat.NONE:
        after = _counted_as_before(event, fresh, after)
    return life.change(course, after, now)


def _called_off(course: Course, edit: Edit, now: datetime) -> Course:
    reason, ordinal = edit.wanted.description, edit.target.ordinal
    match edit.target.scope:
        case Scope.ALL:
            return life.cancel(course, reason)
        case Scope.THIS:
            return life.cancel_one(course, course.at(ordinal).id, reason, now)
        case Scope.FOLLOWING:
            return life.cancel_from(course, ordinal, reason, now)


def _one_time(course: Course, ordinal: int, fresh: Event, after: Event) -> Occurrence:
    occurrence, event = course.at(ordinal).occurrence, course.event
    names = changed(fresh, after)
    if "start" in names:
        start = at_wall_time(after.start, zone_of(after.timezone)).at.astimezone(UTC)
    else:
        start = occurrence.start
    return replace(
        occurrence,
        start=start,
        end=start + after.duration,
        title="" if after.title == event.title else after.title,
        place="" if after.place == event.place else after.place,
    )


def _counted_as_before(event: Event, fresh: Event, after: Event) -> Event:
    """Return `after` counted from where the series was counted from, if that gives the same days.

    A series of 31sts that is told from a 28 February stays one of 31sts.
    """
    passed = fresh.anchor - event.anchor
    count = after.series.count
    kept = replace(
        after,
        start=event.start + (after.start - fresh.start)
        if after.start != fresh.start
        else event.start,
        series=after.series if count is None else replace(after.series, count=count + passed),
        first=event.first,
        anchor=event.anchor,
        opens=event.opens,
    )
    anew = replace(after, first=max(event.first, after.anchor), opens=event.opens)
    if after.series.repeat is not fresh.series.repeat:
        return anew
    try:
        walls = wall_times(kept.start, kept.series)
    except UserError:
        return anew
    is_same = passed < len(walls) and walls[passed] == after.start
    return kept if is_same else anew
