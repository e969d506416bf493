"""Show an operator what a feed would post: `python -m bot feed URL`."""

import asyncio
import sys

from rich.console import Console
from rich.text import Text

from bot.chat.ask import preferred_locale, speak_utf8
from bot.chat.render import QUIET, TITLE, WARNING, draw, make_console
from bot.clock import Clock
from bot.config import load_settings
from bot.errors import FeedError
from bot.fetch.feeds import FeedsFound, Page
from bot.fetch.sources import open_sources
from bot.news.decide import oldest_first
from bot.words.catalogue import TEXTS, best_locale
from bot.words.feed_errors import feed_error_words
from bot.words.links import shown_host
from bot.words.news import entry_outline
from bot.words.text import echo, tidy
from bot.words.voice import Voice

SHOWN = 5
EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2


def run(url: str, clock: Clock) -> int:
    """Fetch `url` and print its newest items as they would be posted; return the exit code."""
    speak_utf8()
    if not url.strip():
        print("feed: give the address of a feed, or of a page that has one", file=sys.stderr)
        return EXIT_USAGE
    return asyncio.run(_show(url, make_console(), clock))


async def _show(url: str, console: Console, clock: Clock) -> int:
    settings = load_settings()
    voice = Voice(TEXTS, best_locale(preferred_locale()), clock(), {})
    address = url if "://" in url else f"https://{url}"
    async with open_sources(
        (),
        settings.gdelt_url,
        allow_private=settings.allow_private_feeds,
        contact=settings.contact,
        clock=clock,
    ) as sources:
        try:
            found = await sources.reader.find(address)
        except FeedError as error:
            shown = echo(shown_host(address))
            why = feed_error_words(error, voice.say, tidy)
            said = voice.say("feed-refused", url=shown, error=why)
            make_console(stderr=True).print(Text(said, WARNING))
            return EXIT_FAILED
    match found:
        case FeedsFound(links):
            make_console(stderr=True).print(Text(voice.say("feed-page")))
            for link in links:
                console.print(Text(f"{link.url}  {echo(link.title)}"))
            return EXIT_FAILED
        case Page():
            _print(found, voice, console)
            return EXIT_OK


def _print(page: Page, voice: Voice, console: Console) -> None:
    feed = page.feed
    console.print(Text(echo(feed.title) or shown_host(page.url), TITLE))
    if page.moved_to:
        console.print(Text(voice.say("feed-moved", url=page.moved_to), WARNING))
    if feed.ttl_minutes is not None:
        console.print(Text(voice.say("feed-asks", minutes=feed.ttl_minutes), QUIET))
    console.print(Text(voice.say("feed-count", count=len(feed.entries))))
    if feed.unread:
        console.print(Text(voice.say("feed-unread", count=feed.unread), WARNING))
    for entry in oldest_first(feed.entries)[-SHOWN:]:
        console.print(draw(entry_outline(entry, voice, feed=feed.title)))
