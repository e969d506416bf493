"""What feeds do around the words of their items: tails, scripts, calendars, other software's habits."""

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
    posted_of,
)

__all__ = ["poller"]

TAIL = " The post {0} appeared first on Town."
LINKLESS = each(OLD, lambda i: replace(i, link=""))
TEXTS = [Item("", text=f"Message number {n} of the town, said without a title.") for n in (3, 2, 1)]


def tailed(items: list[Item]) -> list[Item]:
    return each(items, lambda i: replace(i, text=i.text + TAIL.format(i.title)))


HISTORIES: dict[str, tuple[list[list[Item]], list[str]]] = {
    "a tail is added to every text": ([OLD, tailed(OLD)], []),
    "a tail is added, nothing but titles and texts": ([each(BARE, lambda i: replace(i, link="")), tailed(each(BARE, lambda i: replace(i, link="")))], []),
    "a tail goes, and one is new": ([tailed(OLD), [NEW, *OLD]], ["new"]),
    "texts without titles, one is new": ([TEXTS, [Item("", text="Message number 4 of the town, said without a title."), *TEXTS]], ["Message number 4 of the town, said without a title."]),
    "texts without titles get a tail": ([TEXTS, each(TEXTS, lambda i: replace(i, guid="g" + i.text[15:17]))], []),
    "texts become excerpts": ([OLD, each(OLD, lambda i: replace(i, text=i.text[:5] + " […]"))], []),
    "excerpts become texts, no guids": ([each(BARE, lambda i: replace(i, text=i.text[:5] + " […]")), BARE], []),
    "titles in capitals": ([OLD, each(OLD, lambda i: replace(i, title=i.title.upper()))], []),
    "titles in capitals, no guids": ([BARE, each(BARE, lambda i: replace(i, title=i.title.upper()))], []),
    "titles get a site's name": ([OLD, each(OLD, lambda i: replace(i, title=i.title + " – Town"))], []),
    "titles get an emoji, no guids": ([BARE, each(BARE, lambda i: replace(i, title="🎉 " + i.title))], []),
    "titles are translated": ([OLD, each(OLD, lambda i: replace(i, title="Das " + i.title, text="Über."))], []),
    "titles are translated, no guids": ([BARE, each(BARE, lambda i: replace(i, title="Das " + i.title, text="Über."))], []),
    "guids become upper case": ([OLD, each(OLD, lambda i: replace(i, guid="urn:UUID:" + i.title)), each(OLD, lambda i: replace(i, guid="urn:uuid:" + i.title))], []),
    "links lose their trailing slash": ([each(BARE, lambda i: replace(i, link=i.link + "/")), BARE], []),
    "links are escaped otherwise": ([[bare("q", link=f"{SITE}/n%C3%A4chste-nachricht-1")], [bare("q", link=f"{SITE}/nächste-nachricht-1")]], []),
    "links get a fragment": ([BARE, each(BARE, lambda i: replace(i, link=i.link + "#more"))], []),
    "links get a session": ([BARE, each(BARE, lambda i: replace(i, link=i.link + ";jsessionid=1A2B"))], []),
    "links change their order of parameters": ([[bare("q", link=f"{SITE}/x?a=1&b=2")], [bare("q", link=f"{SITE}/x?b=2&a=1")]], []),
    "links get www.": ([BARE, each(BARE, lambda i: replace(i, link=i.link.replace("//", "//www.")))], []),
    "dates come later": ([BARE, each(BARE, lambda i: replace(i, hours=20.0))], []),
    "dates go": ([OLD, each(OLD, lambda i: replace(i, hours=None))], []),
    "dates go, and one is new": ([OLD, [replace(NEW, hours=None), *each(OLD, lambda i: replace(i, hours=None))]], ["new"]),
    "a date is in the future": ([OLD, [replace(NEW, hours=-30.0), *OLD]], ["new"]),
    "a new item stands at the end": ([OLD, [*OLD, NEW]], ["new"]),
    "a new item stands in the middle": ([OLD, [OLD[0], NEW, *OLD[1:]]], ["new"]),
    "two new at once": ([OLD, [full("y", 1), full("x", 2), *OLD]], ["x", "y"]),
    "one goes and comes back": ([OLD, OLD[1:], OLD], []),
    "a pinned item moves up": ([OLD, [OLD[2], OLD[0], OLD[1]]], []),
    "an item is pinned anew with a new date": ([OLD, [replace(OLD[2], hours=1.0), *OLD[:2]]], []),
    "the feed is empty once": ([OLD, [], OLD], []),
    "the feed is empty once, then one is new": ([OLD, [], [NEW, *OLD]], ["new"]),
    "the whole feed is new": ([OLD, [full("y", 1), full("x", 2)]], ["x", "y"]),
    "links gained by an item without": ([LINKLESS, OLD], []),
    "an item that is stale comes in": ([OLD, [full("stale", 24 * 60), *OLD]], []),
    "an announcement is repeated with another date in its title": ([OLD, [full("Market 1 May", 2), *OLD], [full("Market 8 May", 1), full("Market 1 May", 2), *OLD]], ["Market 1 May", "Market 8 May"]),
    "the new item is read twice in one document": ([OLD, [NEW, NEW, *OLD]], ["new"]),
}  # fmt: skip


@pytest.mark.parametrize(("polls", "posted"), HISTORIES.values(), ids=list(HISTORIES))
async def test_a_feed_whose_words_change(
    db: Database, poller: Poller, press: Press, polls: list[list[Item]], posted: list[str]
) -> None:
    assert await posted_of(polls, db, poller, press) == posted
