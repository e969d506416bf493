"""What feeds do over the months: other systems, other schemes of ids, copies and backups of the feed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.storage.database import Database
from bot.tasks.poll import Poller
from tests.press import Press
from tests.tasks.test_histories import (
    BARE,
    NEW,
    OLD,
    SITE,
    Item,
    bare,
    each,
    full,
    poller,
)
from tests.tasks.test_poll import follow, orders, poll_all

__all__ = ["poller"]

LINKED = each(BARE, lambda i: replace(i, guid=i.link))
"""Items whose guid is their address."""

UNTIED = each(BARE, lambda i: replace(i, link=""))
LONG = [full(f"n{n}", 10 + n) for n in range(30)]


def readdressed(items: list[Item], change: Callable[[str], str]) -> list[Item]:
    """Change each item's address, and its guid where that is the address."""
    return each(
        items,
        lambda i: replace(
            i, link=change(i.link), guid=change(i.guid) if i.guid == i.link else i.guid
        ),
    )


def reguided(items: list[Item], run: int) -> list[Item]:
    return each(items, lambda i: replace(i, guid=f"{run}-{i.title}"))


HISTORIES: dict[str, tuple[list[list[Item]], list[str]]] = {
    "guids become https": ([readdressed(LINKED, lambda a: a.replace("https", "http")), LINKED], []),
    "guids get a slash": ([LINKED, readdressed(LINKED, lambda a: a + "/")], []),
    "guids get .html": ([LINKED, readdressed(LINKED, lambda a: a + ".html")], []),
    "guids get a tracker": ([LINKED, readdressed(LINKED, lambda a: a + "?utm_source=rss")], []),
    "guids alone get a tracker": ([LINKED, each(LINKED, lambda i: replace(i, guid=i.guid + "?utm_source=rss"))], []),
    "guids get a port": ([LINKED, readdressed(LINKED, lambda a: a.replace(".example", ".example:443"))], []),
    "addresses in capitals": ([LINKED, readdressed(LINKED, lambda a: a.replace("https://town.example", "HTTPS://Town.Example"))], []),
    "the mobile site's addresses": ([LINKED, readdressed(LINKED, lambda a: a.replace("://", "://m."))], []),
    "the site moves to another host, guids are addresses": ([LINKED, readdressed(LINKED, lambda a: a.replace("town", "city"))], []),
    "the site moves, and one is new": ([LINKED, [bare("new"), *readdressed(LINKED, lambda a: a.replace("town", "city"))]], ["new"]),
    "a language comes into the path": ([BARE, readdressed(BARE, lambda a: a.replace("/news", "/en/news"))], []),
    "a language comes into the path, and one is new": ([BARE, [bare("new", link=f"{SITE}/en/news/new-of-the-town"), *readdressed(BARE, lambda a: a.replace("/news", "/en/news"))]], ["new"]),
    "a language comes behind the question mark": ([BARE, readdressed(BARE, lambda a: a + "?lang=en")], []),
    "the blog's years come into the path": ([OLD, readdressed(OLD, lambda a: a.replace("/news", "/2026/11"))], []),
    "guids were numbers, are addresses": ([OLD, each(OLD, lambda i: replace(i, guid=i.link))], []),
    "guids were addresses, are numbers, and one is new": ([each(OLD, lambda i: replace(i, guid=i.link)), [NEW, *OLD]], ["new"]),
    "two schemes of guids in turn": ([OLD, each(OLD, lambda i: replace(i, guid=i.link)), [NEW, *OLD], each([NEW, *OLD], lambda i: replace(i, guid=i.link)), [NEW, *OLD]], ["new"]),
    "guids gained, no links": ([UNTIED, each(UNTIED, lambda i: replace(i, guid="g" + i.title))], []),
    "guids lost, no links": ([each(UNTIED, lambda i: replace(i, guid="g" + i.title)), UNTIED], []),
    "guids change at every poll, no links": ([reguided(UNTIED, n) for n in range(4)], []),
    "guids change at every poll, no links, two items": ([reguided(UNTIED[:2], n) for n in range(4)], []),
    "guids change at every poll, no links, and one is new": ([reguided(UNTIED, 0), reguided([Item("new", text="New."), *UNTIED], 1), reguided([Item("new", text="New."), *UNTIED], 2)], ["new"]),
    "guids change at every poll, no links, dated": ([reguided(each(UNTIED, lambda i: replace(i, hours=30)), n) for n in range(3)], []),
    "guids change at every poll, titles too": ([each(OLD, lambda i, n=n: replace(i, guid=f"{n}{i.guid}", title=f"{i.title} ({n})")) for n in range(3)], []),  # type: ignore[misc]
    "two items swap their guids": ([OLD, [replace(OLD[0], guid=OLD[1].guid), replace(OLD[1], guid=OLD[0].guid), OLD[2]]], []),
    "two items swap their links": ([OLD, [replace(OLD[0], link=OLD[1].link), replace(OLD[1], link=OLD[0].link), OLD[2]]], []),
    "ids are used again for something else": ([OLD, [full("z", 1, guid=OLD[2].guid), OLD[0], OLD[1]]], ["z"]),
    "an item is written anew: title, text and date": ([OLD, [full("z", 1, guid=OLD[2].guid, link=OLD[2].link), OLD[0], OLD[1]]], []),
    "guids and pages are used again, while the old stand": ([OLD, [full("z", 1, guid=OLD[2].guid, link=OLD[2].link), *OLD]], ["z"]),
    "the feed gets longer at its end, and one is new": ([LONG[:10], [NEW, *LONG]], ["new"]),
    "older items one by one": ([LONG[:10], LONG[:11]], ["n10"]),
    "the same alert again": ([[Item("Alert", "1", f"{SITE}/alerts", "Sirens.", 20)], [Item("Alert", "2", f"{SITE}/alerts", "Sirens.", 2), Item("Alert", "1", f"{SITE}/alerts", "Sirens.", 20)]], ["Alert"]),
    "the same title every week": ([[full("w1", 24 * 6, title="Market", text="On Saturday.")], [full("w2", 1, title="Market", text="On Saturday."), full("w1", 24 * 6, title="Market", text="On Saturday.")]], ["Market"]),
    "the same title every week, one shown": ([[full("w1", 24 * 6, title="Market", text="On Saturday.")], [full("w2", 1, title="Market", text="On Saturday.")]], ["Market"]),
    "the same title every week, its guid its page": ([[Item("Market", f"{SITE}/market", f"{SITE}/market", "On the 1st.", 24 * 6)], [Item("Market", f"{SITE}/market", f"{SITE}/market", "On the 8th.", 1)]], []),
    "the feed is cut short and grows again": ([LONG, LONG[:5], LONG], []),
    "the feed gets longer at its end": ([LONG[:10], LONG], []),
    "a backup of the feed is put back": ([OLD, [NEW, *OLD], OLD, [NEW, *OLD]], ["new"]),
    "an old copy and a new one in turn": ([OLD, [NEW, *OLD], OLD[1:], [full("newer", 0.5), NEW, *OLD], [NEW, *OLD], [full("newer", 0.5), NEW, *OLD]], ["new", "newer"]),
    "the feed turns round, and one is new at its end": ([OLD, OLD[::-1], [*OLD[::-1], NEW]], ["new"]),
    "one item under two guids": ([OLD, [NEW, replace(NEW, guid="other"), *OLD]], ["new"]),
    "one item under two guids, the other later": ([OLD, [NEW, *OLD], [NEW, replace(NEW, guid="other"), *OLD]], ["new"]),
    "one item without guid twice": ([BARE, [bare("new"), bare("new"), *BARE]], ["new"]),
    "guid elements are empty": ([each(OLD, lambda i: replace(i, guid=" ")), [replace(NEW, guid=" "), *each(OLD, lambda i: replace(i, guid=" "))]], ["new"]),
    "the guid is the feed's link": ([each(OLD, lambda i: replace(i, guid=SITE)), [replace(NEW, guid=SITE), *each(OLD, lambda i: replace(i, guid=SITE))]], ["new"]),
    "guid and link are the feed's": ([each(OLD, lambda i: replace(i, guid=SITE, link=SITE)), [replace(NEW, guid=SITE, link=SITE), *each(OLD, lambda i: replace(i, guid=SITE, link=SITE))]], ["new"]),
    "the same guid but for the part behind #": ([[full(f"n{n}", 9 + n, guid=f"{SITE}/all#{name}") for n, name in enumerate("abc")], [full("x", 1, guid=f"{SITE}/all#x"), *(full(f"n{n}", 9 + n, guid=f"{SITE}/all#{name}") for n, name in enumerate("abc"))]], ["x"]),
    "numbers behind # on one page": ([[bare(f"n{n}", link=f"{SITE}/all#{n}") for n in (3, 2, 1)], [bare(f"n{n}", link=f"{SITE}/all#{n}") for n in (4, 3, 2, 1)]], ["n4"]),
    "a title is corrected within the day": ([OLD, [NEW, *OLD], [replace(NEW, title="new, corrected"), *OLD]], ["new, corrected"]),
    "a title is corrected, no links": ([each(OLD, lambda i: replace(i, link="")), each(OLD, lambda i: replace(i, link="", title=i.title + "!"))], []),
    "a title and its page's name are corrected": ([OLD, [replace(OLD[0], title="c+", link=f"{SITE}/news/c-plus-of-the-town"), *OLD[1:]]], []),
    "titles get a section in front": ([BARE, each(BARE, lambda i: replace(i, title="News: " + i.title))], []),
    "dates lose their hour": ([each(BARE, lambda i: replace(i, hours=24)), each(BARE, lambda i: replace(i, hours=36))], []),
    "dates are renewed at every poll, no guids": ([each(BARE, lambda i, n=n: replace(i, hours=9.0 - n)) for n in range(4)], []),  # type: ignore[misc]
    "dates are renewed at every poll, no guids, no links": ([each(UNTIED, lambda i, n=n: replace(i, hours=9.0 - n)) for n in range(4)], []),  # type: ignore[misc]
    "links go through a counter": ([OLD, each(OLD, lambda i: replace(i, link=f"https://feeds.example/~r/town/~3/{i.title}xQ/"))], []),
    "links go through a counter, no guids, dated": ([each(BARE, lambda i: replace(i, hours=20)), each(BARE, lambda i: replace(i, hours=20, link=f"https://feeds.example/~r/{i.title}/"))], []),
    "pictures' feeds: one page, other titles": ([[bare(f"Picture {n}", link=f"{SITE}/gallery") for n in (2, 1)], [bare(f"Picture {n}", link=f"{SITE}/gallery") for n in (3, 2, 1)]], ["Picture 3"]),
}  # fmt: skip


def test_there_are_enough_more() -> None:
    assert len(HISTORIES) >= 50


@pytest.mark.parametrize(("polls", "posted"), HISTORIES.values(), ids=list(HISTORIES))
async def test_a_feed_over_the_months(
    db: Database,
    poller: Poller,
    press: Press,
    polls: list[list[Item]],
    posted: list[str],
) -> None:
    await follow(db, press.url())

    for number, items in enumerate(polls):
        press.items["town"] = [item.written() for item in items] + [f"<?poll {number}?>"]
        await poll_all(db, poller)

    assert [title for _, _, title in await orders(db)] == posted
