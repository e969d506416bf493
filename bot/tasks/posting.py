"""Put one message where it belongs: a channel, a thread of its own, or a post of a forum."""

import json
import logging
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import discord
from discord.http import Route, handle_message_parameters

from bot.errors import DeliveryError, SisterCityError
from bot.news.words import fold

log = logging.getLogger(__name__)

MOST_TAGS = 5
LONGEST_THREAD_NAME = 100
LOOK_BACK = 50
"""Threads put away lately that are looked through for one of ours."""

SLACK = timedelta(minutes=2)
"""How far Discord's clock may be from ours."""

TAG_NEEDED = 40067
THREAD_THERE = 160004
UNKNOWN_CHANNEL, UNKNOWN_MESSAGE = 10003, 10008
ARCHIVED = 50083


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a message stands; `thread_id` is None where that is the channel itself."""

    message_id: int
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """The thread a message goes into: one of its own, or one `shared` with others.

    `id` is that of the shared one once there is one, `opening` what a shared post of a forum begins
    with. Of a forum's tags those are set whose name is among `tags`.
    """

    name: str
    tags: frozenset[str] = frozenset()
    shared: bool = False
    id: int | None = None
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A message to be sent. Only the role `ping_role` and `ping_people` are pinged, if `content` mentions them.

    `publish` hands it on to the servers that follow an announcement channel. `edits` is the message
    it takes the place of.
    """

    content: str = ""
    embeds: Sequence[discord.Embed] = ()
    view: discord.ui.View | None = None
    files: Sequence[discord.File] = ()
    ping_role: int | None = None
    ping_people: Sequence[int] = ()
    publish: bool = False
    thread: Thread | None = None
    edits: Sent | None = None


class TagNeeded(DeliveryError):
    """A forum takes only posts with a tag, and none of its tags fits."""


async def put(
    client: discord.Client,
    post: Post,
    *,
    channel_id: int,
    guild_id: int | None,
    nonce: str,
    since: datetime,
    again: bool,
) -> Sent:
    """Send or edit the message and return where it stands.

    `again` says that it may have been sent before, at `since` or later: where Discord knows no nonce
    we look for it first. Raises discord.HTTPException, TagNeeded.
    """
    channel = client.get_partial_messageable(channel_id, guild_id=guild_id)
    if post.edits is not None:
        return await _edit(client, post, post.edits, channel_id)
    if post.thread is None:
        return Sent((await channel.send(**_parts(post), nonce=nonce)).id)
    place = client.get_channel(channel_id) or await client.fetch_channel(channel_id)
    if not isinstance(place, discord.ForumChannel | discord.TextChannel):
        return Sent((await channel.send(**_parts(post), nonce=nonce)).id)
    if post.thread.shared:
        return await _into_shared(client, place, post, post.thread, nonce)
    if isinstance(place, discord.ForumChannel):
        return await _own_post(client, place, post, post.thread, since if again else None)
    message = await channel.send(**_parts(post), nonce=nonce)
    await _talk_beneath(message, post.thread)
    return Sent(message.id)


def is_same(message: discord.Message, post: Post) -> bool:
    """Whether `message` is `post`, as far as Discord keeps what it was sent."""
    return message.content == post.content.strip() and _seen(message.embeds) == _seen(post.embeds)


def _seen(embeds: Sequence[discord.Embed]) -> list[tuple[str, str]]:
    return [((embed.title or "").strip(), embed.url or "") for embed in embeds]


async def _edit(client: discord.Client, post: Post, sent: Sent, channel_id: int) -> Sent:
    channel = client.get_partial_messageable(sent.thread_id or channel_id)
    try:
        await channel.get_partial_message(sent.message_id).edit(embeds=list(post.embeds))
        if post.thread is not None and not post.thread.shared and sent.thread_id is not None:
            await _rename(client, sent.thread_id, post.thread.name)
    except discord.HTTPException as error:
        # Somebody took it away, or the thread is closed: then there is nothing to be corrected.
        if error.code not in {UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, ARCHIVED}:
            raise
        log.info("nothing to edit channel=%d code=%d", channel_id, error.code)
    return sent


async def _rename(client: discord.Client, thread_id: int, name: str) -> None:
    thread = client.get_channel(thread_id) or await client.fetch_channel(thread_id)
    if isinstance(thread, discord.Thread) and thread.name != name:
        await thread.edit(name=name)


async def _talk_beneath(message: discord.Message, thread: Thread) -> None:
    try:
        await message.create_thread(name=thread.name)
    except discord.HTTPException as error:
        # The message stands; sent again, its thread may be there already.
        if error.code != THREAD_THERE:
            log.info("no thread channel=%d code=%d", message.channel.id, error.code)


async def _own_post(
    client: discord.Client,
    forum: discord.ForumChannel,
    post: Post,
    thread: Thread,
    since: datetime | None,
) -> Sent:
    tags = _tags(forum, thread)
    if since is not None:
        async for one in own_threads(client, forum, thread.name):
            if one.created_at and one.created_at >= since - SLACK and await _holds(one, post):
                log.info("found again forum=%d thread=%d", forum.id, one.id)
                return Sent(one.id, one.id)
    made = await _open(client, forum, thread.name, {"applied_tags": tags}, _parts(post))
    return Sent(int(made["message"]["id"]), int(made["id"]))


async def _into_shared(
    client: discord.Client,
    place: discord.ForumChannel | discord.TextChannel,
    post: Post,
    thread: Thread,
    nonce: str,
) -> Sent:
    if thread.id is not None:
        try:
            there = client.get_partial_messageable(thread.id, guild_id=place.guild.id)
            return Sent((await there.send(**_parts(post), nonce=nonce)).id, thread.id)
        except discord.NotFound as error:
            if error.code != UNKNOWN_CHANNEL:
                raise
    known = [one async for one in own_threads(client, place, thread.name)]
    shared = known[0].id if known else await _begin(client, place, thread)
    there = client.get_partial_messageable(shared, guild_id=place.guild.id)
    return Sent((await there.send(**_parts(post), nonce=nonce)).id, shared)


async def _begin(
    client: discord.Client, place: discord.ForumChannel | discord.TextChannel, thread: Thread
) -> int:
    if isinstance(place, discord.ForumChannel):
        first = {"content": thread.opening, "allowed_mentions": discord.AllowedMentions.none()}
        made = await _open(
            client, place, thread.name, {"applied_tags": _tags(place, thread)}, first
        )
    else:
        kind = (
            discord.ChannelType.news_thread
            if place.is_news()
            else discord.ChannelType.public_thread
        )
        made = await _open(client, place, thread.name, {"type": kind.value}, None)
    return int(made["id"])


async def _open(
    client: discord.Client,
    place: discord.ForumChannel | discord.TextChannel,
    name: str,
    more: Mapping[str, Any],
    first: Mapping[str, Any] | None,
) -> Any:
    """Begin a thread, asking once: raises Unsure where it is not known whether it stands.

    discord.py repeats by itself what failed on Discord's side, and a thread knows no nonce: what had
    been done all the same would stand there twice.
    """
    payload: dict[str, Any] = {"name": name, **more}
    if first is not None:
        with handle_message_parameters(**first) as written:
            payload["message"] = written.payload
    route = Route("POST", "/channels/{channel_id}/threads", channel_id=place.id)
    return await client.http.request(route, form=_Once(payload), params={"use_nested_fields": 1})


class Unsure(SisterCityError, ConnectionError):
    """Discord did not say whether the thread stands."""


class _Once:
    """The form of a request that may be read once, so that it cannot be repeated unseen."""

    def __init__(self, payload: Mapping[str, Any]) -> None:
        self._payload = payload
        self._is_read = False

    def __iter__(self) -> Iterator[dict[str, Any]]:
        if self._is_read:
            raise Unsure
        self._is_read = True
        value = json.dumps(self._payload)
        yield {"name": "payload_json", "value": value, "content_type": "application/json"}


async def own_threads(
    client: discord.Client, place: discord.ForumChannel | discord.TextChannel, name: str
) -> AsyncIterator[discord.Thread]:
    """Yield our own threads of that name in the channel, open ones first; asks Discord."""
    seen: set[int] = set()
    own = client.user.id if client.user else 0

    def isown_threads(thread: discord.Thread) -> bool:
        if thread.id in seen or thread.parent_id != place.id or thread.owner_id != own:
            return False
        seen.add(thread.id)
        return thread.name == name and not thread.locked

    for thread in await place.guild.active_threads():
        if isown_threads(thread):
            yield thread
    async for thread in place.archived_threads(limit=LOOK_BACK):
        if isown_threads(thread):
            yield thread


async def _holds(thread: discord.Thread, post: Post) -> bool:
    """Return whether the post begins with just this item: two may bear one title."""
    try:
        first = await thread.fetch_message(thread.id)
    except discord.HTTPException:
        return False
    return _seen(first.embeds) == _seen(post.embeds)


def _tags(forum: discord.ForumChannel, thread: Thread) -> list[str]:
    fitting = [tag for tag in forum.available_tags if fold(tag.name) in thread.tags]
    if not fitting and forum.flags.require_tag:
        raise TagNeeded
    return [str(tag.id) for tag in fitting[:MOST_TAGS]]


def _parts(post: Post) -> Mapping[str, Any]:
    mentions = discord.AllowedMentions.none()
    if post.ping_role is not None:
        mentions.roles = [discord.Object(post.ping_role)]
    if post.ping_people:
        mentions.users = [discord.Object(person) for person in post.ping_people]
    parts: dict[str, Any] = {"allowed_mentions": mentions}
    if post.content:
        parts["content"] = post.content
    if post.embeds:
        parts["embeds"] = list(post.embeds)
    if post.view is not None:
        parts["view"] = post.view
    if post.files:
        parts["files"] = list(post.files)
    return parts
