"""Texts are clipped to Discord's limits in one place, and made harmless there."""

import re

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.limits import fit, plain, safe
from bot.words.text import clip_lines
from tests.discord_stand_in import limits as discords

LONG = st.text(max_size=5000)


@given(st.lists(st.text(max_size=200), max_size=60), st.integers(2, 3000))
def test_clipped_lines_are_whole_lines(lines, most):
    lines = [line.replace("\n", " ") for line in lines]
    text = clip_lines(lines, most)

    assert len(text) <= most
    assert all(line in (*lines, "…") for line in text.split("\n") if lines and line)


@given(LONG, LONG, st.lists(st.tuples(LONG, LONG), max_size=30), LONG)
def test_any_card_can_be_made_to_fit(title, description, fields, footer):
    embed = discord.Embed(title=title or "t", description=description)
    for name, value in fields:
        embed.add_field(name=name, value=value)
    embed.set_footer(text=footer)

    breaks = discords.of_message({"embeds": [fit(embed).to_dict()]})

    assert breaks == []


@pytest.mark.parametrize(
    "text",
    [
        "*a*",
        "_a_",
        "`a`",
        "~~a~~",
        "||a||",
        "[a](https://b.c)",
        "<@1>",
        "<#1>",
        "<t:1:R>",
        "# a",
        "- a",
        "> a",
    ],
)
def test_markdown_and_mentions_are_only_letters(text):
    bare = re.sub(r"\\.", "x", safe(text))

    assert not re.search(r"[*_`~|\[\]<>]|^[#\-+]", bare)


@pytest.mark.parametrize("text", ["@everyone", "@here", "<@&1>"])
def test_nobody_is_pinged(text):
    assert not re.search(r"@(everyone|here)|(?<!\\)<@", safe(text))


def test_a_name_that_reads_from_right_to_left_is_isolated():
    assert plain("القدس") == "\u2068القدس\u2069"
    assert plain("Jerusalem") == "Jerusalem"


@pytest.mark.parametrize("mark", ["\u202e", "\u200f", "\u2067", "\x00", "\ufeff"])
def test_marks_that_nobody_sees_are_dropped(mark):
    assert plain(f"Ber{mark}gen") == "Bergen"
