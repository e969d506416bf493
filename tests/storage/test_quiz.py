"""Quiz scores: kept only of those who ask for it."""

from datetime import UTC, datetime

from bot.pairings.quiz import Score
from bot.storage import privacy, quiz
from bot.storage.database import Database

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
ANNA, BEN, OSLO, KYOTO = 1234567890123456789, 77, 100, 200


async def test_who_has_not_joined_is_not_counted(db: Database) -> None:
    async with db.begin() as connection:
        counted = await quiz.count(connection, OSLO, ANNA, correct=True, now=NOW)

        assert counted is None
        assert await quiz.load(connection, OSLO, ANNA) is None


async def test_right_answers_in_a_row_end_with_a_wrong_one(db: Database) -> None:
    async with db.begin() as connection:
        await quiz.join(connection, OSLO, ANNA, NOW)
        for correct in (True, True, False, True):
            score = await quiz.count(connection, OSLO, ANNA, correct=correct, now=NOW)

    assert score == Score(ANNA, asked=4, correct=3, in_a_row=1)


async def test_joining_twice_keeps_the_score(db: Database) -> None:
    async with db.begin() as connection:
        await quiz.join(connection, OSLO, ANNA, NOW)
        await quiz.count(connection, OSLO, ANNA, correct=True, now=NOW)
        await quiz.join(connection, OSLO, ANNA, NOW)

        assert await quiz.load(connection, OSLO, ANNA) == Score(ANNA, 1, 1, 1)


async def test_scores_are_a_servers_own_and_the_best_stand_first(db: Database) -> None:
    async with db.begin() as connection:
        for guild, person, answers in (
            (OSLO, ANNA, [True, False]),
            (OSLO, BEN, [True, True]),
            (KYOTO, ANNA, [True]),
        ):
            await quiz.join(connection, guild, person, NOW)
            for correct in answers:
                await quiz.count(connection, guild, person, correct=correct, now=NOW)

        best = await quiz.best(connection, OSLO)

    assert [score.user_id for score in best] == [BEN, ANNA]


async def test_leaving_deletes_the_score_of_this_server_only(db: Database) -> None:
    async with db.begin() as connection:
        await quiz.join(connection, OSLO, ANNA, NOW)
        await quiz.join(connection, KYOTO, ANNA, NOW)

        assert await quiz.leave(connection, OSLO, ANNA) is True
        assert await quiz.leave(connection, OSLO, ANNA) is False
        assert await quiz.load(connection, KYOTO, ANNA) is not None


async def test_privacy_shows_and_deletes_scores(db: Database) -> None:
    async with db.begin() as connection:
        await quiz.join(connection, OSLO, ANNA, NOW)

        assert "quiz_scores" in await privacy.collect(connection, ANNA)
        await privacy.delete_all(connection, ANNA)
        assert await quiz.load(connection, OSLO, ANNA) is None
