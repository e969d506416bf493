"""/quiz over the wire: a question, the first answer to it, and the scores."""

import re

from bot.pairings.quiz import is_right
from tests.wire.conftest import connected


def answers(world, reply) -> tuple[dict, list[dict]]:
    """Return the right button of a question, and the wrong ones."""
    right, wrong = [], []
    for button in reply.buttons.values():
        keys = re.findall(r"gn:\d+|x[0-9a-f]{10}", button["custom_id"])
        city, other = (world.cities.by_key(key) for key in keys[:2])
        (right if is_right(world, city, other) else wrong).append(button)
    return right[0], wrong


async def test_a_question_has_four_answers_of_which_one_is_right(discord, bot, world):
    reply = await discord.slash("quiz play")

    right, wrong = answers(world, reply)
    assert "Which of these is a sister city of" in reply.text
    assert len(wrong) == 3
    named = [button["label"].partition(",")[0] for button in (right, *wrong)]
    assert all(name in reply.text for name in named)
    assert "✓" not in reply.text


async def test_the_right_answer_is_shown_as_right_and_leads_on(discord, bot, world):
    question = await discord.slash("quiz play")
    right, _ = answers(world, question)

    answer = await discord.press(question, right["custom_id"])
    following = await discord.press(answer, "Next question")

    assert answer.kind == "update"
    assert "is right" in answer.text
    assert "**✓ " + right["label"].partition(",")[0] in answer.text
    assert set(answer.buttons) == {"Next question", "Details"}
    assert "Which of these" in following.text
    assert following.shown["id"] != answer.shown["id"]


async def test_a_wrong_answer_is_told_what_would_have_been_right(discord, bot, world):
    question = await discord.slash("quiz play")
    right, wrong = answers(world, question)

    answer = await discord.press(question, wrong[0]["custom_id"])

    assert "No: the sister city of" in answer.text
    assert "**✓ " + right["label"].partition(",")[0] in answer.text
    assert "**✗ " + wrong[0]["label"].partition(",")[0] in answer.text


async def test_a_question_outlives_a_restart(discord, settings, world):
    async with connected(discord, settings, world):
        question = await discord.slash("quiz play", difficulty="hard")
    right, _ = answers(world, question)
    async with connected(discord, settings, world):
        answer = await discord.press(question, right["custom_id"])

    assert "is right" in answer.text


async def test_scores_are_kept_only_for_those_who_ask(discord, bot, world):
    board = await discord.slash("quiz scores")
    assert "Nobody’s score is kept here yet." in board.text

    uncounted = await discord.slash("quiz play")
    await discord.press(uncounted, answers(world, uncounted)[0]["custom_id"])
    assert "Nobody’s score" in (await discord.slash("quiz scores")).text

    await discord.press(board, "Keep my score")
    question = await discord.slash("quiz play")
    answer = await discord.press(question, answers(world, question)[0]["custom_id"])
    await discord.until(lambda: answer.followups)
    counted = await discord.slash("quiz scores")
    assert "1 right of 1, 1 in a row" in counted.text
    assert answer.followups[0]["content"] == "Your score here: 1 right of one."

    gone = await discord.press(board, "Forget my score")
    assert "deleted" in gone.text
    assert "Nobody’s score" in (await discord.slash("quiz scores")).text


async def test_scores_are_a_servers(discord, bot):
    reply = await discord.slash("quiz scores", guild=None)

    assert reply.ephemeral
    assert "server" in reply.text


async def test_a_country_without_questions_is_said_so(discord, bot):
    reply = await discord.slash("quiz play", country="Vatican City")

    assert "I couldn’t find a question" in reply.text
