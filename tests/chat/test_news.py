"""/news in the terminal, and `python -m bot feed URL`, against a web on the loopback."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.chat.help import every_command
from bot.chat.session import Session
from bot.chat.talk import answer_line
from bot.config import load_settings
from tests.chat.test_ask import bot
from tests.chat.test_talk import rendered
from tests.press import Press

pytestmark = pytest.mark.thorough

PICTURE = (
    '<media:content url="https://p.example/a.jpg" medium="image">'
    "<media:description>The choir</media:description><media:credit>Jo Vik</media:credit>"
    "</media:content>"
)


@pytest.fixture
async def session(tmp_path: Path, press: Press) -> AsyncIterator[Session]:
    press.publish("Seattle youth art contest", text="A <b>fine</b> picture.", more=PICTURE)
    press.bodies["gdelt"] = json.dumps(
        {
            "articles": [
                {"url": f"https://paper.example/{n}", "title": f"Seattle and Bergen, part {n}"}
                for n in range(7)
            ]
        }
    )
    settings = load_settings(None).model_copy(
        update={
            "database_url": f"sqlite+aiosqlite:///{tmp_path}/bot.db",
            "news_feeds": (press.url(),),
            "gdelt_url": press.url("gdelt"),
            "allow_private_feeds": True,
        }
    )
    async with AsyncExitStack() as stack:
        yield Session(open_atlas(), settings, "en-US", stack)


async def test_news_stand_in_the_seed_pages_order(session: Session) -> None:
    shown = await answer_line("/news Seattle", None, session, every_command())

    text = rendered(shown)
    parts = ["The choir", "Seattle youth art contest", "A fine picture.", "https://town.example/0"]
    assert text.index("News of Seattle") < text.index(parts[0])
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)


async def test_more_shows_the_next_ones(session: Session) -> None:
    commands = every_command()
    first = await answer_line("/news city: Seattle other: Bergen", None, session, commands)

    second = await answer_line("more", first, session, commands)

    assert "part 4" in rendered(first)
    assert "part 5" not in rendered(first)
    assert "part 6" in rendered(second)


async def test_what_cannot_be_reached_is_said(session: Session, press: Press) -> None:
    press.bodies["gdelt"] = "Please limit requests to one every 5 seconds."
    press.status["town"] = 500

    shown = await answer_line("/news Kobe", None, session, every_command())

    text = " ".join(rendered(shown).split())
    assert "The news search did not answer." in text
    assert "The site answers with error 500." in text
    assert "nothing new" not in text


async def test_nothing_new_is_said_as_such(session: Session) -> None:
    shown = await answer_line("/news city: Kobe other: Riga", None, session, every_command())

    assert "I found nothing new about Kobe and Riga." in rendered(shown)


async def test_an_unclear_name_is_asked_about(session: Session) -> None:
    commands = every_command()
    asked = await answer_line("/news Springfield", None, session, commands)

    shown = await answer_line("1", asked, session, commands)

    assert "News of Springfield" in rendered(shown)


async def fetch(press: Press, name: str, tmp_path: Path, **env: str) -> tuple[int, str]:
    """Return exit code of `python -m bot feed` and what it said: news, or behind them what is wrong."""
    done = await asyncio.to_thread(
        bot, "feed", press.url(name), cwd=tmp_path, **{"ALLOW_PRIVATE_FEEDS": "true", **env}
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, (done.stdout + done.stderr).decode()


async def test_an_operator_sees_what_a_feed_would_post(press: Press, tmp_path: Path) -> None:
    press.publish("Older")
    press.publish("Newer", more=PICTURE)

    code, text = await fetch(press, "town", tmp_path)

    assert code == 0
    assert "Town news" in text
    assert "2 items" in text
    assert text.index("Older") < text.index("Newer")
    assert "The choir" in text


async def test_an_operator_hears_how_much_of_a_feed_is_left_out(
    press: Press, tmp_path: Path
) -> None:
    press.publish("Newer")
    press.items["town"].append("<item></item>")

    code, text = await fetch(press, "town", tmp_path)

    assert code == 0
    assert "1 item could not be read" in text
    assert "Newer" in text


async def test_an_operator_hears_what_is_wrong_with_a_feed(press: Press, tmp_path: Path) -> None:
    press.status["town"] = 410

    code, text = await fetch(press, "town", tmp_path)

    assert code == 1
    assert "gone for good" in " ".join(text.split())


async def test_an_operator_is_offered_a_pages_feeds(press: Press, tmp_path: Path) -> None:
    press.bodies["page"] = (
        "<html><link rel=alternate type=application/rss+xml href=/town title=News></html>"
    )

    code, text = await fetch(press, "page", tmp_path)

    assert code == 1
    assert press.url() in text


async def test_private_addresses_are_refused(press: Press, tmp_path: Path) -> None:
    code, text = await fetch(press, "town", tmp_path, ALLOW_PRIVATE_FEEDS="false")

    assert code == 1
    assert "not on the public internet" in " ".join(text.split())
    assert press.requests == []


async def test_without_a_city_the_exchange_is_shown_and_a_home_asked_for(session: Session) -> None:
    shown = await answer_line("/news", None, session, every_command())

    text = rendered(shown)
    assert "/home set" in text
    assert "Seattle youth art contest" in text
