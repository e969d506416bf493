"""What feeds do over the days, poll by poll: nothing lost, nothing posted twice."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

import pytest
from sqlalchemy import delete, select, update

from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader
from bot.fetch.gdelt import Gdelt
from bot.news.decide import MAX_POSTS_PER_POLL
from bot.news.identity import entry_key
from bot.storage.database import Database
from bot.storage.tables.news import entries, entry_keys
from bot.tasks.poll import Poller
from tests.press import Press
from tests.tasks.test_poll import follow, orders, poll_all

NOW = datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class Item:
    """An item as a feed writes it; "" leaves an element out. `hours` is how long ago."""

    title: str
    guid: str = ""
    link: str = ""
    text: str = ""
    hours: float | None = None

    def written(self) -> str:
        moment = None if self.hours is None else NOW - timedelta(hours=self.hours)
        parts = [
            self.title and f"<title>{escape(self.title)}</title>",
            self.guid and f'<guid isPermaLink="false">{escape(self.guid)}</guid>',
            self.link and f"<link>{escape(self.link)}</link>",
            self.text and f"<description>{escape(self.text)}</description>",
            moment and f"<pubDate>{format_datetime(moment)}</pubDate>",
        ]
        return f"<item>{''.join(filter(None, parts))}</item>"


SITE = "https://town.example"


def full(name: str, hours: float | None = 5, **changed: object) -> Item:
    """An item as most feeds have them."""
    item = Item(
        name, f"{SITE}/?p={name}", f"{SITE}/news/{name}-of-the-town", f"About {name}.", hours
    )
    return replace(item, **changed)  # type: ignore[arg-type]


def bare(name: str, **changed: object) -> Item:
    """An item with title, link and text."""
    return replace(Item(name, "", f"{SITE}/news/{name}-of-the-town", f"About {name}."), **changed)  # type: ignore[arg-type]


def each(items: list[Item], change: Callable[[Item], Item]) -> list[Item]:
    return [change(item) for item in items]


OLD = [full("c", 20), full("b", 30), full("a", 40)]
BARE = [bare("c"), bare("b"), bare("a")]
NEW = full("new", 1)
ONE_PAGE = f"{SITE}/aktuelles"


def on_one_page(name: str, **changed: object) -> Item:
    return replace(Item(name, "", ONE_PAGE, f"About {name}."), **changed)  # type: ignore[arg-type]


def comment(number: int, post: str = "post", hours: float = 2) -> Item:
    page = f"{SITE}/{post}#comment-{number}"
    return Item(f"By: reader {number}", page, page, f"I say {number}.", hours)


def bbc(name: str, revision: int, hours: float = 5) -> Item:
    return Item(
        f"{name} grows",
        f"https://bbc.example/news/{name}#{revision}",
        f"https://bbc.example/news/{name}",
        f"{name}!",
        hours,
    )


def menu(day: int, link: str = f"{SITE}/menu", **more: object) -> Item:
    return replace(Item("Menu of the day", "", link, f"Soup number {day}", 24 * (10 - day)), **more)  # type: ignore[arg-type]


HISTORIES: dict[str, tuple[list[list[Item]], list[str]]] = {
    # What is new is posted.
    "a new item": ([OLD, [NEW, *OLD]], ["new"]),
    "a new item without guid": ([BARE, [bare("new"), *BARE]], ["new"]),
    "a new item without link": ([each(OLD, lambda i: replace(i, link="")), [replace(NEW, link=""), *each(OLD, lambda i: replace(i, link=""))]], ["new"]),
    "a title and nothing else": ([[Item("b"), Item("a")], [Item("c"), Item("b"), Item("a")]], ["c"]),
    "a text without title": ([[Item("", "", "", "First words")], [Item("", "", "", "Second words"), Item("", "", "", "First words")]], ["Second words"]),
    "no guid and one link for all": ([[on_one_page("b"), on_one_page("a")], [on_one_page("c"), on_one_page("b"), on_one_page("a")]], ["c"]),
    "no guid and one link, dated": ([[on_one_page("b", hours=9), on_one_page("a", hours=10)], [on_one_page("c", hours=2), on_one_page("b", hours=9), on_one_page("a", hours=10)]], ["c"]),
    "one link for all, the front page": ([[on_one_page("b", link=SITE), on_one_page("a", link=SITE)], [on_one_page("c", link=SITE), on_one_page("b", link=SITE)]], ["c"]),
    "one item only, on the front page": ([[on_one_page("a", link=SITE + "/")], [on_one_page("b", link=SITE + "/")]], ["b"]),
    "one item only, on one page": ([[on_one_page("a", hours=30)], [on_one_page("b", hours=2)]], ["b"]),
    "comments differ after #": ([[comment(1)], [comment(2), comment(1)]], ["By: reader 2"]),
    "comments, one shown at a time": ([[comment(1)], [comment(2)], [comment(3)]], ["By: reader 2", "By: reader 3"]),
    "comments of several posts": ([[comment(1), comment(2, "other")], [comment(3, "other"), comment(1), comment(2, "other")]], ["By: reader 3"]),
    "a link that differs after # alone": ([[bare("a", link=ONE_PAGE + "#item-a")], [bare("b", link=ONE_PAGE + "#item-b"), bare("a", link=ONE_PAGE + "#item-a")]], ["b"]),
    "a recurring title": ([[menu(8, f"{SITE}/menu/8")], [menu(9, f"{SITE}/menu/9"), menu(8, f"{SITE}/menu/8")]], ["Menu of the day"]),
    "a recurring title with guids": ([[menu(8, guid="m8")], [menu(9, guid="m9"), menu(8, guid="m8")]], ["Menu of the day"]),
    "title and link again, another text": ([[menu(8)], [menu(9), menu(8)]], ["Menu of the day"]),
    "title and link again, another text, undated": ([[menu(1, hours=None)], [menu(2, hours=None), menu(1, hours=None)]], ["Menu of the day"]),
    "title and link again, one shown, dated": ([[menu(8)], [menu(9)]], ["Menu of the day"]),
    "title and link again, one shown, undated": ([[menu(1, hours=None)], [menu(2, hours=None)]], ["Menu of the day"]),
    "a guid on several pages": ([[full("a", guid="x"), full("b", guid="x")], [full("c", guid="x"), full("a", guid="x"), full("b", guid="x")]], ["c"]),
    "guids are places in the list": ([[full("b", guid="1"), full("a", guid="2")], [full("c", 1, guid="1"), full("b", guid="2"), full("a", guid="3")]], ["c"]),
    "guids are the day": ([[full("a", 30, guid="2026-11-26")], [full("c", 2, guid="2026-11-27"), full("b", 3, guid="2026-11-27"), full("a", 30, guid="2026-11-26")]], ["b", "c"]),
    "every guid is the feed's address": ([[full("a", guid=f"{SITE}/feed")], [full("b", guid=f"{SITE}/feed"), full("a", guid=f"{SITE}/feed")]], ["b"]),
    "all guids are empty": ([[full("a", guid=" ")], [full("b", guid=" "), full("a", guid=" ")]], ["b"]),
    "pages told apart by a parameter": ([[bare("a", link=f"{SITE}/show?id=1")], [bare("b", link=f"{SITE}/show?id=2"), bare("a", link=f"{SITE}/show?id=1")]], ["b"]),
    "pages told apart by case": ([[bare("a", link=f"{SITE}/x/AbC")], [bare("b", link=f"{SITE}/x/aBc"), bare("a", link=f"{SITE}/x/AbC")]], ["b"]),
    "an item between others": ([[OLD[0], OLD[2]], OLD], ["b"]),
    "new at the bottom": ([OLD[::-1], [*OLD[::-1], NEW]], ["new"]),
    "two new at once, oldest first": ([OLD, [full("z", 1), full("y", 2), *OLD]], ["y", "z"]),
    "an undated item among dated ones": ([OLD, [full("z", 1), full("y", None), full("x", 3), *OLD]], ["x", "y", "z"]),
    "a date in the future": ([OLD, [full("soon", -72), *OLD]], ["soon"]),
    "an old item that appears late": ([OLD, [full("old", 24 * 30), *OLD]], []),
    "a feed that was empty": ([[], [NEW]], ["new"]),
    "new after the feed was empty for a while": ([OLD, [], [NEW, *OLD]], ["new"]),
    "the same text under another title": ([[bare("b", text="Programme"), bare("a", text="Programme")], [bare("c", text="Programme"), bare("b", text="Programme"), bare("a", text="Programme")]], ["c"]),
    "alerts of one title": ([[full(f"{n}", n + 2, title="Alert") for n in range(4)], [full("x", 1, title="Alert"), *(full(f"{n}", n + 2, title="Alert") for n in range(4))]], ["Alert"]),
    "a whole page of new items": ([OLD, [full(f"n{n}", n) for n in range(1, 6)]], ["n5", "n4", "n3", "n2", "n1"]),
    # What was there before is not.
    "nothing changes": ([OLD, OLD, OLD], []),
    "one revision of the BBC": ([[bbc("Bergen", 0)], [bbc("Bergen", 1)], [bbc("Bergen", 2)]], []),
    "revisions beside a new item": ([[bbc("Bergen", 0)], [bbc("Oslo", 0, 1), bbc("Bergen", 1)]], ["Oslo grows"]),
    "an item goes and comes back": ([OLD, OLD[1:], OLD], []),
    "the whole feed goes and comes back": ([OLD, [], OLD], []),
    "the order turns round": ([OLD, OLD[::-1]], []),
    "titles are corrected": ([OLD, each(OLD, lambda i: replace(i, title=i.title + "!"))], []),
    "texts are corrected": ([OLD, each(OLD, lambda i: replace(i, text=i.text + " And more."))], []),
    "dates are renewed": ([OLD, each(OLD, lambda i: replace(i, hours=0.5))], []),
    "dates are taken away": ([OLD, each(OLD, lambda i: replace(i, hours=None))], []),
    "dates are gained": ([BARE, each(BARE, lambda i: replace(i, hours=3))], []),
    "all guids changed": ([OLD, each(OLD, lambda i: replace(i, guid="new-" + i.guid))], []),
    "all guids changed, and one is new": ([OLD, [NEW, *each(OLD, lambda i: replace(i, guid="new-" + i.guid))]], ["new"]),
    "guids change at every poll": ([each(OLD, lambda i, n=n: replace(i, guid=f"{n}-{i.guid}")) for n in range(4)], []),  # type: ignore[misc]
    "guids gained": ([BARE, each(BARE, lambda i: replace(i, guid="g" + i.title))], []),
    "guids lost": ([OLD, each(OLD, lambda i: replace(i, guid=""))], []),
    "guids gained, one link for all": ([[on_one_page("b", hours=4), on_one_page("a", hours=5)], [on_one_page("b", hours=4, guid="2"), on_one_page("a", hours=5, guid="1")]], []),
    "www. is added": ([BARE, each(BARE, lambda i: replace(i, link=i.link.replace("://", "://www.")))], []),
    "www. is added, guids are links": ([each(BARE, lambda i: replace(i, guid=i.link)), each(BARE, lambda i: replace(i, link=i.link.replace("://", "://www."), guid=i.link.replace("://", "://www.")))], []),
    ".html is added": ([BARE, each(BARE, lambda i: replace(i, link=i.link + ".html"))], []),
    "a slash is added": ([BARE, each(BARE, lambda i: replace(i, link=i.link + "/"))], []),
    "http becomes https": ([each(BARE, lambda i: replace(i, link=i.link.replace("https", "http"))), BARE], []),
    "trackers are added": ([BARE, each(BARE, lambda i: replace(i, link=i.link + "?utm_source=rss&utm_medium=feed&fbclid=x"))], []),
    "a session in the link": ([each(BARE, lambda i: replace(i, link=i.link + ";jsessionid=1A")), each(BARE, lambda i: replace(i, link=i.link + ";jsessionid=2B"))], []),
    "a random number in the link": ([each(BARE, lambda i: replace(i, link=i.link + "?rnd=1")), each(BARE, lambda i: replace(i, link=i.link + "?rnd=2"))], []),
    "parameters change places": ([[bare("a", link=f"{SITE}/s?x=1&y=2")], [bare("a", link=f"{SITE}/s?y=2&x=1")]], []),
    "letters are written otherwise": ([[bare("a", link=f"{SITE}/caf%C3%A9-in-town")], [bare("a", link=f"{SITE}/caf%c3%a9-in-town")]], []),
    "the site moves to another address": ([OLD, each(OLD, lambda i: replace(i, guid=i.guid.replace("town", "city"), link=i.link.replace("town.example", "city.example")))], []),
    "the site moves, and all is dated anew": ([OLD, each(OLD, lambda i: replace(i, guid="n" + i.title, link=f"https://city.example/{i.title}", hours=0.5))], []),
    "another system, another everything but titles": ([BARE, each(BARE, lambda i: replace(i, guid="n" + i.title, link=f"https://city.example/{i.title}", text="Short."))], []),
    "an item twice in one document": ([[*OLD, OLD[0]], [OLD[0], *OLD]], []),
    "a new item twice in one document": ([OLD, [NEW, NEW, *OLD]], ["new"]),
    "two versions of an item in one document": ([OLD, [replace(NEW, text="Second version"), NEW, *OLD]], ["new"]),
    "spaces about a guid": ([OLD, each(OLD, lambda i: replace(i, guid=f"  {i.guid}\n"))], []),
    "a uuid in capitals": ([[full("a", guid="urn:uuid:AB-1")], [full("a", guid="urn:uuid:ab-1", link=f"{SITE}/elsewhere")]], []),
    "blanks in a title": ([[Item("A  b")], [Item("a b ")]], []),
    "a pair of feeds in turn": ([OLD, BARE, OLD, BARE], []),
    "the text comes and goes": ([OLD, each(OLD, lambda i: replace(i, text="")), OLD], []),
    "a title is corrected, no guid": ([BARE, [bare("c", title="c, corrected"), *BARE[1:]]], []),
    "a text is corrected, no guid, dated": ([each(BARE, lambda i: replace(i, hours=4)), each(BARE, lambda i: replace(i, hours=4, text=i.text + "."))], []),
}  # fmt: skip


@pytest.fixture
async def poller(
    db: Database, reader: FeedReader, fetcher: Fetcher, press: Press
) -> AsyncIterator[Poller]:
    made = Poller(
        db, reader, Gdelt(fetcher, press.url("gdelt"), gap_s=0), subject_of=lambda _: None, always=(),
        interval=timedelta(hours=1), worker="test",
    )  # fmt: skip
    yield made
    await made.close()


def test_there_are_enough_histories() -> None:
    assert len(HISTORIES) >= 60


async def posted_of(
    polls: list[list[Item]], db: Database, poller: Poller, press: Press
) -> list[str]:
    """Return the titles that are posted of a feed which shows the one list after the other."""
    await follow(db, press.url())
    for number, items in enumerate(polls):
        # What a feed does to its items it may do to nothing else: each poll is another document.
        press.items["town"] = [item.written() for item in items] + [f"<?poll {number}?>"]
        await poll_all(db, poller)
    return [title for _, _, title in await orders(db)]


@pytest.mark.parametrize(("polls", "posted"), HISTORIES.values(), ids=list(HISTORIES))
async def test_a_feed_over_the_days(
    db: Database, poller: Poller, press: Press, polls: list[list[Item]], posted: list[str]
) -> None:
    assert await posted_of(polls, db, poller, press) == posted


@pytest.mark.parametrize("dated", [True, False])
async def test_of_a_long_feed_that_stands_oldest_first_the_newest_are_taken(
    db: Database, poller: Poller, press: Press, dated: bool
) -> None:
    await follow(db, press.url())
    long = [
        Item(f"n{n}", "", f"{SITE}/?p={n}", "", (1000 - n) / 10 if dated else None)
        for n in range(900)
    ]
    press.items["town"] = [item.written() for item in long[:890]]
    await poll_all(db, poller)
    press.items["town"] = [item.written() for item in long[:893]]

    await poll_all(db, poller)

    # Without dates nobody can say which of the three is the oldest.
    posted = [title for _, _, title in await orders(db)]
    assert (posted if dated else sorted(posted)) == ["n890", "n891", "n892"]


async def test_an_upgrade_brings_nothing_back(db: Database, poller: Poller, press: Press) -> None:
    """Entries stored before there were several keys to one have the one they had."""
    shown = [
        *OLD, bare("d"), Item("untied"), comment(1), comment(2), bbc("Bergen", 0),
        full("e", link=f"{SITE}/e#x"), bare("f", link="http://www.town.example/f.html"),
    ]  # fmt: skip
    await follow(db, press.url())
    press.items["town"] = [item.written() for item in shown]
    await poll_all(db, poller)
    async with db.begin() as connection:
        await connection.execute(delete(entry_keys))
        rows = (await connection.execute(select(entries))).all()
        kept = set()
        for row in rows:
            item = next(i for i in shown if i.title == row.facts["title"])
            key = entry_key(item.guid, item.link, item.title)
            if key in kept:  # as comments of one post were, then
                await connection.execute(delete(entries).where(entries.c.id == row.id))
                continue
            kept.add(key)
            await connection.execute(update(entries).where(entries.c.id == row.id).values(key=key))
            await connection.execute(
                entry_keys.insert().values(entry_id=row.id, key=key, feed_id=row.feed_id)
            )

    for number in range(3):
        more = [comment(3, hours=1)] if number else []
        press.items["town"] = [i.written() for i in [*more, *shown]] + [f"<?poll {number}?>"]
        await poll_all(db, poller)

    assert len(kept) < len(shown) <= MAX_POSTS_PER_POLL + 1
    assert [title for _, _, title in await orders(db)] == ["By: reader 3"]
