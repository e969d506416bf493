"""Word the quiz: a question, what was answered, and the scores."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.gazetteer.model import City
from bot.pairings.model import PairAnswer
from bot.pairings.quiz import Difficulty, Question, Score
from bot.words import alt
from bot.words.deeds import Action, CountMe, Guess, NextQuestion, OpenPairing
from bot.words.explore import city_rows
from bot.words.outline import Command, Line, Mention, Outline, Picture, Rows
from bot.words.voice import Voice

ANSWERS_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that `player` (None for whoever sits at the terminal) answered with `chosen`.

    `pair` is what binds the city and the right answer.
    """

    question: Question
    chosen: City
    pair: PairAnswer
    player: Mention | None = None

    @property
    def correct(self) -> bool:
        return self.chosen.key == self.question.right.key


def question_outline(
    question: Question, difficulty: Difficulty, country: str, voice: Voice
) -> Outline:
    """Return the question with its answers, and a map without the name of the right one."""
    city = question.city
    buttons = [
        Action(voice.full_label(other), Guess(city.key, other.key, difficulty, country))
        for other in question.answers
    ]
    return Outline(
        title=voice.say("quiz-question", city=voice.full_label(city)),
        blocks=(city_rows(question.answers, voice, numbered_from=1),),
        footer=voice.say(f"quiz-{difficulty}"),
        actions=tuple(
            tuple(buttons[first : first + ANSWERS_A_ROW])
            for first in range(0, len(buttons), ANSWERS_A_ROW)
        ),
        picture=Picture(question, alt.quiz_alt(voice.texts, voice.locale, voice.tidied(city))),
    )


def no_question_found(voice: Voice) -> Outline:
    """Say that no question can be made."""
    return Outline(lead=(voice.say("quiz-none"),), warns=True)


def answered_outline(
    answered: Answered, difficulty: Difficulty, country: str, voice: Voice
) -> Outline:
    """Return who was right, where the sister lies, and what next."""
    question, pair = answered.question, answered.pair
    lead = [
        _verdict(answered, voice),
        voice.say("quiz-distance", distance=voice.distance(pair.distance_km)),
    ]
    if pair.sister is not None and pair.sister.bond.since:
        lead.append(voice.say("quiz-since", **voice.dated(pair.sister.bond.since)))
    ends = (voice.tidied(question.city), voice.tidied(question.right))
    return Outline(
        title=voice.say("quiz-question", city=voice.full_label(question.city)),
        lead=tuple(lead),
        blocks=(_marked(answered, voice),),
        footer=voice.say(f"quiz-{difficulty}"),
        actions=(
            (
                Action(voice.say("quiz-next"), NextQuestion(difficulty, country), "first"),
                Action(
                    voice.say("quiz-details"), OpenPairing(question.city.key, question.right.key)
                ),
            ),
        ),
        picture=Picture(pair, alt.pair_alt(voice.texts, voice.locale, *ends, pair.distance_km)),
        warns=not answered.correct,
    )


def _verdict(answered: Answered, voice: Voice) -> Line:
    city, right = answered.question.city, answered.question.right
    names = {"city": voice.short_label(city), "right": voice.short_label(right)}
    player = answered.player
    if player is None:
        return voice.say("quiz-right-alone" if answered.correct else "quiz-wrong-alone", **names)
    if answered.correct:
        return voice.line("quiz-right", player=player, **names)
    said = voice.short_label(answered.chosen)
    return voice.line("quiz-wrong", player=player, answer=said, **names)


def _marked(answered: Answered, voice: Voice) -> Rows:
    """Return the answers with the right one and the wrong choice marked."""
    rows = city_rows(answered.question.answers, voice, numbered_from=1)
    marks = {answered.chosen.key: "✗ ", answered.question.right.key: "✓ "}
    marked = (replace(row, name=marks.get(row.value, "") + row.name) for row in rows.rows)
    return replace(rows, rows=tuple(marked))


def scores_outline(best: Sequence[Score], own: Score | None, voice: Voice) -> Outline:
    """Return the best scores of a server, and how to take part or to leave."""
    lines: list[Line] = [
        voice.line(
            "quiz-scores-line",
            rank=str(rank),
            player=Mention("@", score.user_id),
            correct=score.correct,
            asked=score.asked,
            row=score.in_a_row,
        )
        for rank, score in enumerate(best, 1)
    ]
    return Outline(
        title=voice.say("quiz-scores-title"),
        lead=tuple(lines) or (voice.say("quiz-scores-empty"),),
        notes=(voice.line("quiz-scores-about", command=Command("/privacy delete")),),
        footer=own_score(own, voice) if own is not None and own.asked else "",
        actions=(
            (
                Action(voice.say("quiz-join"), CountMe("join")),
                Action(voice.say("quiz-leave"), CountMe("leave")),
            ),
        ),
    )


def own_score(score: Score, voice: Voice) -> str:
    """Return how many of their questions somebody answered rightly."""
    return voice.say("quiz-score", correct=score.correct, asked=score.asked)
