"""What is known to tell the news of a city is read once, kept, and offered to who follows it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.atlas import own, sites
from bot.chat.news_sources import import_sources, is_source_list
from bot.config import Settings
from bot.news.directory import NewsSource, SourceKind, kind_of, offered
from bot.storage import directory
from tests.discord_stand_in.reply import components_of
from tests.press import Press
from tests.wire.conftest import reads_news
from tests.wire.test_follow import poll, titles

PAGE = "<html><head><link rel=alternate type=application/rss+xml href=/town></head></html>"


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    press.bodies["townhall"] = PAGE
    return reads_news(settings, press)


async def keep(bot, settings, tmp_path, *lines: str, apply: bool = True) -> int:
    path = tmp_path / "our sources.csv"
    path.write_text("\n".join(["city,kind,language,url,source", *lines]), "utf-8")
    assert is_source_list(path)
    now = datetime.now(UTC)
    return await import_sources(path, bot.db, bot.world, settings, now, apply=apply)


async def follow(discord, **options):
    return await discord.slash(
        "follow city",
        city="Bergen",
        channel=discord.general,
        user=discord.moderator,
        **options,
    )


def menus_of(reply) -> list[dict]:
    """Return the follow-ups of an answer that hold a menu."""
    return [m for m in reply.followups if any(c["type"] == 3 for c in components_of(m))]


async def test_a_list_is_matched_and_read_and_offered_without_addresses(
    discord, bot, settings, press, tmp_path, capsys
):
    await keep(
        bot,
        settings,
        tmp_path,
        f'"Bergen, Norway",town hall,nb,{press.url("townhall")},the town itself',
        f"Springfield,paper,en,{press.url()},nobody",
        f"Bergen,paper,nb,{press.url('nothing')},somebody",
        f"Bergen,blog,nb,{press.url()},somebody",
    )
    told = capsys.readouterr().out

    followed = await follow(discord)
    await discord.until(lambda: menus_of(followed), 60)
    (offer,) = menus_of(followed)
    options = next(c for c in components_of(offer) if c["type"] == 3)["options"]
    reply = await discord.select(offer, "Town news", user=discord.moderator)
    press.publish("New item")
    await poll(bot)

    assert "✓ Bergen (gn:3161732): Town news · town-hall" in told
    assert "'Springfield' names no city for sure" in told
    assert "'blog' is no kind" in told
    assert "1 sources can be read, 3 cannot" in told
    assert [(o["label"], o["description"]) for o in options] == [
        ("Town news", "Bergen · Town hall · Norwegian Bokmål")
    ]
    assert "127.0.0.1" not in str(options)
    assert "now follows **Town news**" in reply.text
    assert titles(discord, discord.general) == ["New item"]


async def test_a_town_halls_site_is_looked_through_and_its_feed_offered_to_others(
    discord, bot, press, tmp_path, monkeypatch
):
    monkeypatch.setattr(own, "facts_dir", lambda: tmp_path)
    sites.write(tmp_path / sites.NAME, {"gn:3161732": press.url("townhall")})

    first = await follow(discord)
    await discord.until(lambda: menus_of(first), 60)
    (offer,) = menus_of(first)
    (looked,) = next(c for c in components_of(offer) if c["type"] == 3)["options"]
    found = await discord.select(offer, looked["label"], user=discord.moderator)
    (feed,) = next(c for c in components_of(found.message) if c["type"] == 3)["options"]
    reply = await discord.select(found, feed["label"], user=discord.moderator)
    async with bot.db.read() as connection:
        (kept,) = await directory.of_cities(connection, ["gn:3161732"])
    again = await discord.slash(
        "follow city",
        city="Bergen",
        other="Seattle",
        channel=discord.news,
        user=discord.moderator,
    )
    await discord.until(lambda: menus_of(again), 60)
    options = next(c for c in components_of(menus_of(again)[0]) if c["type"] == 3)["options"]

    assert (looked["label"], looked["description"]) == (
        "Look for a feed on 127.0.0.1",
        "Bergen · Town hall",
    )
    assert "now follows **Town news**" in reply.text
    assert (kept.kind, kept.told_by, kept.newest_at is None) == (
        SourceKind.TOWN_HALL,
        "Wikidata",
        False,
    )
    assert [(o["label"], o["description"]) for o in options] == [
        ("Town news", "Bergen · Town hall")
    ]


async def test_a_site_without_a_feed_is_said_and_not_kept(
    discord, bot, press, tmp_path, monkeypatch
):
    monkeypatch.setattr(own, "facts_dir", lambda: tmp_path)
    press.bodies["nothing"] = "<html><head><title>Town</title></head></html>"
    sites.write(tmp_path / sites.NAME, {"gn:3161732": press.url("nothing")})

    followed = await follow(discord)
    await discord.until(lambda: menus_of(followed), 60)
    reply = await discord.select(
        menus_of(followed)[0], "Look for a feed on 127.0.0.1", user=discord.moderator
    )
    async with bot.db.read() as connection:
        kept = await directory.of_cities(connection, ["gn:3161732"])

    assert "That is a web page without a feed" in reply.text
    assert kept == []


async def test_without_apply_nothing_is_kept(bot, settings, press, tmp_path, capsys):
    await keep(bot, settings, tmp_path, f"Bergen,paper,nb,{press.url()},x", apply=False)

    async with bot.db.read() as connection:
        assert await directory.of_cities(connection, ["gn:3161732"]) == []
    assert "Nothing was written" in capsys.readouterr().out


async def test_the_newer_word_counts(bot, settings, press, tmp_path):
    for kind in ("paper", "association"):
        await keep(bot, settings, tmp_path, f"Bergen,{kind},nb,{press.url()},x")

    async with bot.db.read() as connection:
        (kept,) = await directory.of_cities(connection, ["gn:3161732", "gn:1"])
    assert (kept.kind, kept.url) == (SourceKind.ASSOCIATION, press.url())


NOW = datetime(2026, 11, 27, tzinfo=UTC)


def source(url: str, kind: SourceKind = SourceKind.PAPER, days: int | None = 1) -> NewsSource:
    newest = None if days is None else NOW - timedelta(days=days)
    return NewsSource("gn:1", kind, "nb", url, url, "x", NOW, newest)


def test_the_liveliest_is_offered_first_and_nothing_twice():
    some = [source("quiet", days=100), source("paper"), source("hall", SourceKind.TOWN_HALL)]

    assert [one.url for one in offered(some, {"paper"}, NOW)] == ["hall", "quiet"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Town Hall", SourceKind.TOWN_HALL), ("town-hall", SourceKind.TOWN_HALL),
        ("newspaper", SourceKind.PAPER), ("Sister Cities", SourceKind.ASSOCIATION),
        ("blog", None), ("", None),
    ],
)  # fmt: skip
def test_kinds_are_read_as_people_write_them(word, kind):
    assert kind_of(word) is kind
