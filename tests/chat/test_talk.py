"""The chat: through a pipe, and through a terminal as a person sits at it."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from io import StringIO
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from bot.atlas.open import open_atlas
from bot.chat.help import every_command
from bot.chat.session import Screen, Session
from bot.chat.talk import answer_line
from bot.config import load_settings
from bot.storage import suggestions
from tests.chat.test_ask import ROOT, bot

pytestmark = pytest.mark.thorough


@pytest.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """A conversation without a terminal."""
    settings = load_settings(None).model_copy(
        update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/bot.db"}
    )
    async with AsyncExitStack() as stack:
        yield Session(open_atlas(), settings, "en-US", stack)


def written(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def rendered(shown: Screen, columns: int = 100) -> str:
    console = Console(width=columns, file=StringIO(), highlight=False, markup=False, emoji=False)
    console.print(shown.card)
    return written(console)


async def shown(session: Session, line: str, columns: int = 100) -> str:
    """Return what one line is answered with."""
    return rendered(await answer_line(line, None, session, every_command()), columns)


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/bot.db"


def talk(tmp_path: Path, *lines: str, **env: str) -> str:
    """Return all that a piped chat prints."""
    env = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/bot.db", "COLUMNS": "90"} | env
    done = bot("chat", stdin="\n".join(lines).encode(), cwd=tmp_path, **env)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stdout
    return done.stdout.decode()


def test_without_a_token_the_chat_opens_and_says_so_in_one_line(tmp_path: Path) -> None:
    done = bot(stdin="sister cities of Reykjavík\n".encode(), cwd=tmp_path)

    first, *rest = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert first == "No DISCORD_TOKEN is set, so this is the chat in your terminal."
    assert "Seattle" in "\n".join(rest)


def test_a_pipe_needs_no_store_for_questions(tmp_path: Path) -> None:
    talk(tmp_path, "Seattle", "is Bergen twinned with Seattle?", "Hello there")

    assert not (tmp_path / "bot.db").exists()


def test_each_answer_stands_between_empty_lines(tmp_path: Path) -> None:
    said = talk(tmp_path, "Seattle", "Hello there")

    first, second = said.removeprefix("\n").removesuffix("\n\n").split("\n\n\n")
    assert said == f"\n{first}\n\n\n{second}\n\n"
    assert "Reykjavík" in first
    assert second.strip() == second


def test_the_members_commands_work(tmp_path: Path) -> None:
    said = talk(
        tmp_path,
        "/home show",
        "/home set city: Kobe",
        "who is my sister city?",
        "/sister",
        "/pairing city: Seattle",
        "/privacy show",
        "/home clear",
        "/home clear",
    )

    assert "You have not set a home" in said
    assert "Your home is Kobe, Hyōgo, Japan 🇯🇵." in said
    assert said.count("8 sister cities") == 2
    assert "Kobe, Japan and Seattle, United States have been sister cities since 1957." in said
    assert "gn:1859171" in said
    assert "I no longer keep your home city." in said
    assert "nothing to forget" in said


def test_what_is_kept_is_exported_and_deleted_only_after_a_yes(tmp_path: Path) -> None:
    said = talk(
        tmp_path,
        "/home set Kobe",
        "/privacy export",
        "/privacy delete",
        "no",
        "/privacy delete",
        "yes",
        "/privacy show",
    )

    exported = json.loads((tmp_path / "sister-city-privacy.json").read_text(encoding="utf-8"))
    assert exported["kept"]["homes"][0]["city_key"] == "gn:1859171"
    assert said.index("Nothing was deleted.") < said.index("Done: the one entry")
    assert "Nothing is kept about you." in said


def test_the_home_of_the_chat_is_the_home_of_ask(tmp_path: Path, store: str) -> None:
    talk(tmp_path, "/home set Reykjavik")

    done = bot("ask", "who is my sister city?", cwd=tmp_path, DATABASE_URL=store)

    assert done.returncode == 0
    assert "Seattle" in done.stdout.decode()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/nonsense", "I don’t know the command /nonsense. /help lists what I know."),
        ("/", "I don’t know the command /. /help lists what I know."),
        ("/pairing", "/pairing needs city."),
        ("/sister planet: Mars", "/sister has no option “planet”."),
        ("/home show Kobe", "/home show has no option “Kobe”."),
        ("/sister city: gn:5809844", "Seattle, Washington, United States 🇺🇸"),
        ("/SISTER Seattle", "Seattle, Washington, United States 🇺🇸"),
        ("/sister Xyzzyville", "I couldn’t find a city called “Xyzzyville”"),
        ("/sister city: Moscow ended: true", "ended in"),
        ("/help", "/privacy delete"),
        ("/about", "236,7"),
        ("sister cities of \x1b[31mRed\x07", "I couldn’t find a city called “31mRed”"),
    ],
)
async def test_each_line_is_answered_in_words(session: Session, line: str, said: str) -> None:
    assert said in await shown(session, line)


@pytest.mark.parametrize(("city", "has_map"), [("Seattle", True), ("Paris, Texas", False)])
async def test_a_map_is_shown_where_it_has_a_coast(
    session: Session, city: str, has_map: bool
) -> None:
    console = Console(width=80, file=StringIO(), force_terminal=True)
    console.print((await answer_line(city, None, session, every_command())).card)

    assert isinstance(console.file, StringIO)
    assert ("\u28ff" in console.file.getvalue()) is has_map


def test_a_store_that_fails_is_said_with_a_reference_and_questions_go_on(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"this is no database at all" * 100)
    env = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/bot.db"}

    done = bot("chat", stdin=b"/home set Kobe\nReykjavik\n", cwd=tmp_path, **env)

    said = done.stdout.decode()
    reference = re.search(r"Reference: (\w+)", " ".join(said.split()))
    assert done.returncode == 0
    assert reference
    assert reference[1] in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert "Seattle" in said


@pytest.mark.parametrize(("columns", "wide"), [(200, 76), (76, 76), (70, 70)])
async def test_a_map_is_as_wide_as_a_page_however_wide_the_terminal(
    session: Session, columns: int, wide: int
) -> None:
    console = Console(width=columns, force_terminal=True, file=StringIO(), color_system=None)

    screen = await answer_line("/sister city: Seattle", None, session, every_command())
    console.print(screen.card)

    drawn = [row for row in written(console).splitlines() if re.search("[\u2801-\u28ff]", row)]
    assert max(map(cell_len, drawn)) == wide


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
async def test_no_line_is_wider_than_the_terminal(session: Session, columns: int) -> None:
    for line in ("Seattle", "Tokyo and Berlin", "Vatican City", "/help", "Springfield"):
        said = await shown(session, line, columns)

        assert max(cell_len(row.rstrip()) for row in said.splitlines()) <= columns


async def test_a_suggestion_is_kept_for_the_operator(session: Session) -> None:
    line = (
        "/suggest city: Seattle other: Xyzzyville source: https://example.org/x note: twinned 1999"
    )

    said = await shown(session, line)

    async with session.reading() as connection:
        kept = await suggestions.list_open(connection)
    assert "Seattle, United States and Xyzzyville" in " ".join(said.split())
    assert [(s.city, s.other, s.source, s.note) for s in kept] == [
        ("gn:5809844", "Xyzzyville", "https://example.org/x", "twinned 1999")
    ]


async def test_a_number_too_high_can_be_put_right(session: Session) -> None:
    menu = await answer_line("Springfield", None, session, every_command())
    refused = await answer_line("99", menu, session, every_command())
    card = await answer_line("1", refused, session, every_command())

    assert "no number 99" in rendered(refused)
    assert rendered(card).startswith("Springfield, Missouri, United States 🇺🇸")


class Terminal:
    """A chat at a pseudo-terminal, typed to and read from."""

    def __init__(self, tmp_path: Path, **env: str) -> None:
        self.master, slave = pty.openpty()
        self.seen = self.unread = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=tmp_path,
            start_new_session=True,
            env=os.environ
            | {
                "PYTHONPATH": str(ROOT),
                "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
                "PROMPT_TOOLKIT_NO_CPR": "1",
                "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/bot.db",
            }
            | env,
        )
        os.close(slave)

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def wait_for(self, text: str, seconds: float = 20) -> str:
        """Return what the screen shows up to and with `text`, since the last time."""
        end = time.monotonic() + seconds
        while text not in self.unread:
            assert time.monotonic() < end, f"{text!r} did not come; there is {self.unread!r}"
            if select.select([self.master], [], [], 0.1)[0]:
                try:
                    self.unread += os.read(self.master, 65536).decode("utf-8", "replace")
                except OSError:
                    break
        read, _, self.unread = self.unread.partition(text)
        self.seen += read + text
        return read + text


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    yield opened
    opened.process.kill()
    opened.process.wait()
    os.close(opened.master)


def test_a_person_at_a_terminal_asks_and_leaves(terminal: Terminal) -> None:
    terminal.wait_for("›")
    terminal.type("who is Seattle's sister city?\r")
    card = terminal.wait_for("Facts:")
    terminal.wait_for("›")
    terminal.type("\x04")

    assert "Reykjavík" in card
    assert "\x1b[1" in card, "no colours at a terminal"
    assert terminal.process.wait(10) == 0
    assert "Traceback" not in terminal.seen


def test_tab_completes_the_name_of_a_city(terminal: Terminal) -> None:
    terminal.wait_for("›")
    terminal.type("/sister city: Reykjav\t")
    terminal.wait_for("Iceland")
    terminal.type("\r\r")

    assert "Seattle" in terminal.wait_for("Facts:")


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_ctrl_c_and_ctrl_d_end_it(terminal: Terminal, key: str) -> None:
    terminal.wait_for("›")
    terminal.type(key)

    terminal.wait_for("Goodbye.")
    assert terminal.process.wait(10) == 0


def test_no_color_is_honoured(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, NO_COLOR="1")
    try:
        terminal.wait_for("›")
        terminal.type("Reykjavik\r")
        card = terminal.wait_for("Facts:")
    finally:
        terminal.process.send_signal(signal.SIGKILL)
        terminal.process.wait()
        os.close(terminal.master)

    # Bold and dim are no colours; 30–37 and 90–97 and 38;… are.
    assert not re.search(r"\x1b\[(?:[\d;]*;)?(?:3\d|9\d)(?:;[\d;]*)?m", card.split("Iceland")[-1])


async def test_the_chat_goes_on_with_the_city_spoken_of(session: Session) -> None:
    await shown(session, "sister cities of Seattle")

    narrowed = await shown(session, "and its sisters in Norway?")
    oldest = await shown(session, "and the oldest?")
    bound = await shown(session, "is it twinned with Kobe?")

    assert "In Norway: Bergen, since 1967." in narrowed
    assert "Bergen, since 1967" in oldest
    assert "Yes. Seattle" in bound


async def test_a_number_in_the_chat_answers_what_was_asked_of_the_name(session: Session) -> None:
    commands = every_command()
    menu = await answer_line("what is Springfield's oldest sister city?", None, session, commands)

    chosen = rendered(await answer_line("2", menu, session, commands))
    other = await shown(session, "the one in Illinois")

    assert "any of the sister cities of Springfield" in chosen
    assert "Springfield, Illinois" in other


async def test_the_chat_answers_about_areas(session: Session) -> None:
    assert "Most connected cities" in await shown(session, "/sister city: Bavaria")
    assert "Most connected cities" in await shown(session, "/explore top country: Bavaria")
    assert "Stuttgart ↔ Cardiff" in await shown(
        session, "which German cities are twinned with towns in Wales"
    )


@pytest.mark.parametrize(
    ("line", "says"),
    [
        pytest.param("/pairing Seattle Bergen", "Seattle and Bergen", id="two-cities"),
        pytest.param("/pairing New York Tokyo", "New York City and Tokyo", id="of-two-words"),
        pytest.param("/pairing Köln Turin", "Cologne and Turin", id="of-other-languages"),
        pytest.param("/explore near Kobe 20", "Within 20 km of Kobe", id="a-number"),
        pytest.param("/explore near Kobe km: abc", "kilometers from 1 to 2,000", id="no-number"),
        pytest.param("/explore near Kobe km: 9999", "kilometers from 1 to 2,000", id="too-far"),
        pytest.param("/explore country Seattle South Korea", "Daejeon", id="a-country"),
        pytest.param("/explore path Seattle Bergen", "Seattle", id="a-path"),
        pytest.param("/sister Kobe true", "Kobe, Hyōgo", id="a-flag"),
        pytest.param("/sister New York", "New York City, ", id="one-city-of-two-words"),
        pytest.param("/explore country Seattle", "/explore country needs country", id="one-missing"),
    ],
)  # fmt: skip
async def test_options_may_go_without_their_names(session: Session, line: str, says: str) -> None:
    assert says in await shown(session, line)


async def test_a_group_of_commands_explains_its_members(session: Session) -> None:
    said = await shown(session, "/explore")

    for name in ("path", "common", "near", "country", "match", "top", "random"):
        assert f"/explore {name}" in said
    assert await shown(session, "/explore nonsense") == said


@pytest.mark.parametrize("line", ["/events", "/setup", "/follow city Bergen", "/event create"])
async def test_what_only_a_server_has_is_said_as_such(session: Session, line: str) -> None:
    assert "in a server only" in await shown(session, line)


async def test_a_menu_can_be_answered_until_another_is_asked(session: Session) -> None:
    screen: Screen | None = None
    for line in ("Springfield", "/about", "/no-such-command", "2"):
        screen = await answer_line(line, screen, session, every_command())

    assert screen is not None
    assert "Springfield, " in rendered(screen)


async def test_another_question_leaves_no_menu_open(session: Session) -> None:
    screen: Screen | None = None
    for line in ("Cornwall", "tell me about Leeds and Lille", "1"):
        screen = await answer_line(line, screen, session, every_command())

    assert screen is not None
    assert "Cornwall" not in rendered(screen)


async def test_what_a_command_explored_is_spoken_of(session: Session) -> None:
    await shown(session, "how far is Leeds from Bradford?")
    await shown(session, "/explore country city: Leeds country: Germany")

    said = await shown(session, "and Bradford?")

    assert "Bradford, England" in said
    assert "In Germany" in said
