"""What is said of an event: golden texts, read aloud once, and what must never be lost of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.chat.render import plain_text
from bot.events.model import Answer, Counts, Look, Repeat, Rsvp, Series, State
from bot.events.when import Warn
from bot.gazetteer.index import CityIndex
from bot.pairings.anniversary import Anniversary
from bot.ui.event_card import draw_card
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import TEXTS
from bot.words.event import ShownEvent, event_outline, list_outline, reminder_outline
from bot.words.event_draft import outcome_outline, preview_outline
from bot.words.event_elsewhere import calendar_wording, native
from bot.words.event_people import answer_outline, people_outline
from bot.words.voice import Voice
from tests.events.build import CHOIR, GALA, HOUR, NOW, START, course, with_one

TEXT = replace(GALA, description="Bring **shoes**.\n\nAll welcome.", host="The mayor")
LINK = "https://discord.com/channels/1/20/5"


def voice(locale: str = "en-US") -> Voice:
    return Voice(TEXTS, locale, NOW)


def shown(cities: CityIndex, event: Any = TEXT, number: int = 0, **so: Any) -> ShownEvent:
    counts = so.pop("counts", Counts(going=2, maybe=1))
    there = with_one(course(event), number, **so)
    return ShownEvent.of(Look(event, there.all_of[number], counts, len(there.all_of)), cities)


def lines(text: str) -> list[str]:
    return [line.rstrip(":") for line in text.replace("\u202f", " ").splitlines() if line.strip()]


CARDS: dict[str, tuple[str, Any, dict[str, Any], list[str]]] = {
    "the gala": ("en-US", TEXT, {}, [
        "Gala",
        "Sunday, January 17, 2027, 6:30 PM (CET) – 8:30 PM · in 2 months",
        "Bring **shoes**.",
        "All welcome.",
        "Bergen, Norway 🇳🇴",
        "Sunday, January 17, 2027, 6:30 PM – 8:30 PM (CET)",
        "Seattle, United States 🇺🇸",
        "Sunday, January 17, 2027, 9:30 AM – 11:30 AM (PST)",
        "Where", "Håkonshallen", "Host", "The mayor",
        "Answers", "Going: 2 · Maybe: 1 · Can’t: 0",
        "Event 7",
    ]),
    "cancelled, with a reason": ("en-US", GALA, {"state": State.CANCELLED, "reason": "Storm"}, [
        "Canceled: Gala", "Reason", "Storm",
    ]),
    "over": ("en-US", GALA, {"state": State.ENDED}, ["Over: Gala"]),
    "capped": (
        "en-US", replace(GALA, capacity=2), {"counts": Counts(going=2, waiting=3)},
        ["Going: 2 of 2 · Waiting: 3 · Maybe: 0 · Can’t: 0"],
    ),
    "a series": ("en-US", CHOIR, {"number": 2}, ["Series", "Every Monday · 3 of 4"]),
    "a series by its weekday": (
        "en-US", replace(CHOIR, series=Series(Repeat.MONTHLY_WEEKDAY, until=date(2027, 9, 1))), {},
        ["Every first Monday of the month · 1 of 6"],
    ),
    "over midnight": (
        "en-US", replace(GALA, duration=8 * HOUR), {},
        ["Sunday, January 17, 2027, 6:30 PM – Monday, January 18, 2027, 2:30 AM (CET)"],
    ),
    "a link for a place": (
        "en-US", replace(GALA, place="https://meet.example.org/a_b_c"), {},
        ["https://meet.example.org/a_b_c"],
    ),
    "no cities": (
        "en-US", replace(GALA, city="", other=""), {},
        ["Europe/Oslo", "Sunday, January 17, 2027, 6:30 PM – 8:30 PM (CET)"],
    ),
    "in German": ("de", TEXT, {}, [
        "Sonntag, 17. Januar 2027, 18:30 – 20:30 (CET)",
        "Antworten", "Dabei: 2 · Vielleicht: 1 · Nicht dabei: 0",
    ]),
    "in French": ("fr", GALA, {}, ["dimanche 17 janvier 2027, 18:30 – 20:30 (CET)"]),
    "in Spanish": ("es-ES", GALA, {}, ["domingo, 17 de enero de 2027, 18:30 – 20:30 (CET)"]),
}  # fmt: skip


@pytest.mark.parametrize(("locale", "event", "so", "wanted"), CARDS.values(), ids=CARDS.keys())
def test_a_card_says_what_where_when_and_who(
    cities: CityIndex, locale: str, event: Any, so: dict[str, Any], wanted: list[str]
) -> None:
    said = lines(plain_text(event_outline(shown(cities, event, **so), voice(locale))))

    missing = [line for line in wanted if line not in said]
    assert missing == [], said


def test_every_fact_of_a_card_is_on_discord_too(cities: CityIndex) -> None:
    there = replace(shown(cities, TEXT, reason="Wind"), picture="a.png")

    card = draw_card(there, Setting.of_post(voice()))

    [embed] = card.embeds
    said = "\n".join(
        [embed.title or "", embed.description or "", embed.footer.text or ""]
        + [f"{field.name} {field.value}" for field in embed.fields]
    )
    for fact in (
        "Gala", f"<t:{int(START.timestamp())}:F>", f"<t:{int(START.timestamp())}:R>",
        "Bring **shoes**.", "6:30\u202fPM – 8:30\u202fPM (CET)", "9:30\u202fAM – 11:30\u202fAM (PST)",
        "Håkonshallen", "The mayor", "Wind", "Going: 2", "Event 7",
    ):  # fmt: skip
        assert fact in said
    assert embed.image.url == "attachment://a.png"
    assert [b.custom_id for b in card.view.children] == [
        f"event:100:{action}" for action in ("going", "maybe", "declined", "calendar", "list")
    ]


@pytest.mark.parametrize("state", [State.CANCELLED, State.ENDED])
def test_what_is_over_has_no_button_that_does_nothing(cities: CityIndex, state: State) -> None:
    card = draw_card(shown(cities, state=state), Setting.of_post(voice()))

    assert [b.custom_id for b in card.view.children] == ["event:100:calendar", "event:100:list"]


@pytest.mark.parametrize(
    "masked",
    [
        "[https://discord.com](https://evil.example)",
        "[see](<https://evil.example>)",
        '[see](https://evil.example "hover")',
        "**[see](https://evil.example)**",
        "[a [b] c](https://evil.example)",
        "[several\nlines](https://evil.example)",
    ],
)
def test_a_description_keeps_its_emphasis_and_hides_no_address(
    cities: CityIndex, masked: str
) -> None:
    event = replace(GALA, description=f"**Come** and _see_:\n- one\n- two\n{masked}")

    [embed] = draw_card(shown(cities, event), Setting.of_post(voice())).embeds

    assert embed.description is not None
    assert "**Come** and _see_:\n- one\n- two\n" in embed.description
    assert "evil.example" in embed.description
    assert "](" not in embed.description


def test_a_title_cannot_ping_nor_format(cities: CityIndex) -> None:
    event = replace(GALA, title="@everyone **x** [a](https://b.c)", host="<@&5>", place="<#7>")

    [embed] = draw_card(shown(cities, event), Setting.of_post(voice())).embeds

    said = f"{embed.title} {[field.value for field in embed.fields]}"
    assert "@everyone" not in said
    assert "**x**" not in said
    assert "<@&5>" not in said
    assert "[a](https" not in said.replace("\\\\[", "")


@pytest.mark.parametrize(
    ("answer", "remind", "said", "buttons"),
    [
        (Rsvp.GOING, False, "You are going to Gala.", ["back", "remind", "calendar"]),
        (Rsvp.MAYBE, True, "Maybe you are going to Gala.", ["back", "quiet", "calendar"]),
        (Rsvp.WAITING, False, "waiting list", ["back", "remind", "calendar"]),
        (Rsvp.DECLINED, False, "You cannot come to Gala.", ["back"]),
    ],
)
def test_an_answer_is_confirmed_with_the_time_at_home(
    cities: CityIndex, answer: Rsvp, remind: bool, said: str, buttons: list[str]
) -> None:
    home = cities.by_key("gn:1850147")

    outline = answer_outline(shown(cities), answer, voice(), remind=remind, home=home)

    text = plain_text(outline).replace("\u202f", " ")
    assert said in text
    assert "Tokyo, Japan 🇯🇵: Monday, January 18, 2027, 2:30 AM – 4:30 AM (JST)" in text
    assert [action.does.action for action in outline.actions[0]] == buttons
    assert outline.private


def test_a_home_that_is_one_of_the_cities_is_said_once(cities: CityIndex) -> None:
    home = cities.by_key("gn:3161732")

    text = plain_text(answer_outline(shown(cities), Rsvp.GOING, voice(), remind=False, home=home))

    assert text.count("Bergen") == 1


def test_people_are_listed_by_answer_and_nobody_is_left_out(cities: CityIndex) -> None:
    people = [Answer(n, Rsvp.GOING, False, NOW) for n in range(1, 8)]
    people.append(Answer(9, Rsvp.WAITING, False, NOW))

    outline = people_outline(shown(cities), people, voice())
    [embed] = render(outline, Setting.of_post(voice())).embeds

    assert [(field.name, field.value.count("<@")) for field in embed.fields] == [
        ("Going (7)", 7),
        ("Waiting for a place (1)", 1),
    ]
    nobody = plain_text(people_outline(shown(cities), [], voice()))
    assert "Nobody has answered yet." in nobody


def test_the_list_names_each_event_once_with_its_card(cities: CityIndex) -> None:
    rows = [(shown(cities), LINK), (shown(cities, CHOIR), "")]

    outline = list_outline(rows, voice(), ["Gala: broken"])
    reply = render(outline, Setting.of_post(voice()))

    [embed] = reply.embeds
    said = str(embed.description)
    assert f"- [Gala]({LINK}) – <t:{int(START.timestamp())}:F>" in said
    assert "- **Choir** – " in said
    assert "Gala: broken" in said
    [menu] = reply.view.children
    assert [option.value for option in menu.options] == ["100", "100"]
    assert menu.custom_id == "events"


def test_an_empty_list_says_how_one_is_made() -> None:
    assert "/event create" in plain_text(list_outline([], voice()))


def test_a_reminder_links_to_the_card_and_tells_both_clocks(cities: CityIndex) -> None:
    outline = reminder_outline(shown(cities), voice(), LINK, place_free=False)
    free = reminder_outline(shown(cities), voice(), LINK, place_free=True)

    said = plain_text(outline).replace("\u202f", " ")
    assert lines(said)[0] == "Gala"
    assert "Starts in 2 months: Sunday, January 17, 2027, 6:30 PM (CET)" in said
    assert "9:30 AM – 11:30 AM (PST)" in said
    assert LINK in said
    assert "A place has become free" in plain_text(free)


PREVIEWS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "nothing to say": ({}, ["This will be announced in #20. Please look at the times."]),
    "a doubt": ({"warnings": (Warn.TWICE,)}, ["⚠️ The clocks go back then"]),
    "every doubt": ({"warnings": tuple(Warn)}, ["past", "skip this hour", "more than a year"]),
    "a permission": ({"missing": "create_events"}, ["“Create Events”"]),
    "an anniversary": (
        {"anniversary": Anniversary(60, 2027, date(2027, 5, 22))},
        ["💡 On May 22, 2027, the friendship of Bergen, Norway 🇳🇴 and Seattle"],
    ),
    "an anniversary by its year": (
        {"anniversary": Anniversary(60, 2027, None)}, ["💡 In 2027, the friendship"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("so", "wanted"), PREVIEWS.values(), ids=PREVIEWS.keys())
def test_a_preview_says_what_to_look_at(
    cities: CityIndex, so: dict[str, Any], wanted: list[str]
) -> None:
    outline = preview_outline(shown(cities), voice(), **so)

    said = plain_text(outline)
    assert [part for part in wanted if part not in said] == []
    assert [action.does.action for action in outline.actions[0]] == ["confirm", "edit", "cancel"]


OUTCOMES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "all is well": (
        {"card": 5, "card_channel": 20, "native": 9},
        [f"Announced: Gala Open the card ({LINK})"],
    ),
    "a deleted card": ({"card_problem": "deleted", "native": 9}, ["The card was deleted."]),
    "a channel gone": ({"card_problem": "channel-gone", "native": 9}, ["is gone", "/event announce"]),
    "a permission": (
        {"card_problem": "missing:send_messages", "native": 9},
        ["in #20", "“Send Messages”"],
    ),
    "Discord's trouble": (
        {"card_problem": "later:way:503", "native_problem": "later:way:503"},
        ["Not announced yet: Gala", "couldn’t reach Discord", "I will try again.", "event list yet"],
    ),
    "trouble noted by an older version": ({"card_problem": "discord:503:0"}, ["couldn’t reach Discord"]),
    "an archived thread": (
        {"card_problem": "later:archived:50083"}, ["Not announced yet", "#20 is an archived thread", "I will try again."],
    ),
    "a locked thread": ({"card_problem": "later:locked:0"}, ["#20 is a locked thread", "unlock it"]),
    "a card in an archived thread": (
        {"card": 5, "card_channel": 20, "native": 9, "card_problem": "later:archived:50083"},
        [f"Announced: Gala Open the card ({LINK})", "#20 is an archived thread"],
    ),
    "held by AutoMod": ({"card_problem": "refused:automod:200000"}, ["AutoMod of this server"]),
    "an entry that was refused": (
        {"card": 5, "card_channel": 20, "native_problem": "refused:message:50035"}, ["event list yet", "code 50035"],
    ),
    "a full list": (
        {"card": 5, "card_channel": 20, "native_problem": "too-many"}, ["100 events"],
    ),
    "nothing heard yet": ({}, ["Not announced yet: Gala", "longer than usual"]),
    "over": ({"state": State.ENDED}, ["Announced: Gala –"]),
}  # fmt: skip


@pytest.mark.parametrize(("so", "wanted"), OUTCOMES.values(), ids=OUTCOMES.keys())
def test_a_moderator_hears_what_came_of_it(so: dict[str, Any], wanted: list[str]) -> None:
    look = Look(GALA, with_one(course(GALA), 0, **so).all_of[0])

    said = plain_text(outcome_outline(look, voice(), "event-announced"))

    assert [part for part in wanted if part not in said] == [], said


def test_a_try_is_promised_only_where_there_is_one() -> None:
    refused = Look(GALA, with_one(course(GALA), 0, card_problem="refused:message:50035").all_of[0])

    assert "again" not in plain_text(outcome_outline(refused, voice(), "event-announced"))


def test_discords_event_has_the_text_the_link_and_our_mark(cities: CityIndex) -> None:
    long = replace(TEXT, description="w" * 2000, title="x" * 100, place="p" * 300)

    made = native(shown(cities, long), voice(), LINK)

    assert len(made.description) == 1000
    assert made.description.endswith(f"{LINK}\n#sister-city-0123456789ab-0")
    assert (len(made.name), len(made.location)) == (100, 100)
    assert (made.start, made.end) == (START, START + 2 * HOUR)


@pytest.mark.parametrize(
    ("event", "location"),
    [
        (GALA, "Håkonshallen"),
        (replace(GALA, place=""), "Bergen"),
        (replace(GALA, place="", city="", other=""), "Place to be announced"),
    ],
)
def test_discords_event_always_has_a_place(cities: CityIndex, event: Any, location: str) -> None:
    assert native(shown(cities, event), voice(), "").location == location


def test_a_calendar_tells_both_clocks_of_one_event_and_none_of_a_series(cities: CityIndex) -> None:
    once = calendar_wording(shown(cities), voice(), LINK)
    series = calendar_wording(shown(cities, CHOIR), voice(), "")

    assert "Bergen, Norway 🇳🇴: Sunday, January 17, 2027" in once.description
    assert "Seattle, United States 🇺🇸: Sunday" in once.description
    assert "Host: The mayor" in once.description
    assert (once.summary, once.location, once.url) == ("Gala", "Håkonshallen", LINK)
    assert "2027" not in series.description


@pytest.mark.parametrize(
    ("locale", "day", "said"),
    [
        ("en-US", 2, "Every first Tuesday of the month"),
        ("en-US", 9, "Every second Tuesday of the month"),
        ("en-US", 16, "Every third Tuesday of the month"),
        ("en-US", 23, "Every fourth Tuesday of the month"),
        ("en-US", 30, "Every last Tuesday of the month"),
        ("de", 9, "zweiten Dienstag"),
        ("fr", 9, "deuxième mardi"),
        ("es-ES", 9, "segundo martes"),
    ],
)
def test_a_weekday_of_the_month_is_counted_in_words(
    cities: CityIndex, locale: str, day: int, said: str
) -> None:
    event = replace(
        CHOIR, start=datetime(2027, 3, day, 19), series=Series(Repeat.MONTHLY_WEEKDAY, count=3)
    )

    assert said in plain_text(event_outline(shown(cities, event), voice(locale)))


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "de", "fr", "es-ES"])
def test_every_sentence_has_its_words_in_every_language(cities: CityIndex, locale: str) -> None:
    there = replace(shown(cities, replace(TEXT, capacity=3), reason="x"), total=2)
    for outline in (
        event_outline(there, voice(locale)),
        preview_outline(
            there,
            voice(locale),
            warnings=tuple(Warn),
            missing="create_events",
            anniversary=Anniversary(5, 2027, None),
        ),
        reminder_outline(there, voice(locale), LINK, place_free=True),
        list_outline([(there, LINK)], voice(locale)),
    ):
        said = plain_text(outline)
        assert "event-" not in said
        assert "{" not in said


def test_how_long_until_then_is_said_at_the_moment_it_is_asked(cities: CityIndex) -> None:
    soon = replace(voice(), now=START - timedelta(minutes=15))
    past = replace(voice(), now=datetime.fromtimestamp(START.timestamp() + 3600, START.tzinfo))

    assert "in 15 minutes" in plain_text(event_outline(shown(cities), soon))
    assert "1 hour ago" in plain_text(event_outline(shown(cities), past))
