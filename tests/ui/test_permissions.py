"""Where we can post: one notion of it, on values of permissions."""

import discord
import pytest

from bot.ui.permissions import POSTABLE, THREADS, lacking, needed_to_post

TEXT, THREAD = discord.ChannelType.text, discord.ChannelType.public_thread


def may(*names: str) -> discord.Permissions:
    return discord.Permissions(**dict.fromkeys(names, True))


@pytest.mark.parametrize(
    ("kind", "allowed", "wants", "missing"),
    [
        (TEXT, ("view_channel", "send_messages", "embed_links"), {}, []),
        (TEXT, (), {}, ["view_channel", "send_messages", "embed_links"]),
        (TEXT, ("view_channel", "send_messages"), {"card": False}, []),
        (THREAD, ("view_channel", "send_messages"), {"card": False}, ["send_messages_in_threads"]),
        (THREAD, ("view_channel", "send_messages_in_threads"), {"card": False}, []),
        (
            TEXT,
            ("view_channel", "send_messages", "embed_links"),
            {"picture": True},
            ["attach_files"],
        ),
        (
            TEXT,
            ("view_channel", "send_messages", "embed_links"),
            {"ping": True},
            ["mention_everyone"],
        ),
        (
            TEXT,
            ("view_channel", "send_messages", "embed_links", "mention_everyone", "attach_files"),
            {"ping": True, "picture": True},
            [],
        ),
    ],
    ids=[
        "all there",
        "nothing",
        "a notice needs no embeds",
        "a thread asks for its own right",
        "a thread",
        "a picture",
        "a role not everybody may mention",
        "a role and a picture",
    ],
)
def test_what_is_missing_to_post(kind, allowed, wants, missing):
    assert lacking(kind, may(*allowed), **wants) == missing


@pytest.mark.parametrize("kind", POSTABLE, ids=str)
def test_every_kind_of_channel_asks_for_one_right_to_write(kind):
    needed = needed_to_post(kind)

    assert ("send_messages_in_threads" in needed) == (kind in THREADS)
    assert ("send_messages" in needed) == (kind not in THREADS)
