"""Draw a question of the quiz, its answer, and the scores."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.quiz import Difficulty, Question, Score
from bot.pictures.scene import Role
from bot.pictures.scenes import pair_scene, quiz_scene
from bot.ui import custom_ids
from bot.ui.map_file import Picture, readable
from bot.ui.reply import CardView, Reply
from bot.ui.setting import COLOUR, Setting
from bot.words import alt

RIGHT, WRONG = discord.ButtonStyle.success, discord.ButtonStyle.danger
RIGHT_COLOUR, WRONG_COLOUR = discord.Colour(0x2E7D4F), discord.Colour(0xA83A32)


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that `player` (as Discord's markup names them) answered with `chosen`.

    `since` is when the right pair became sisters, as the facts write it; "" if unknown.
    """

    question: Question
    chosen: City
    player: str
    since: str = ""

    @property
    def correct(self) -> bool:
        return self.chosen.key == self.question.right.key


def question_card(
    question: Question, difficulty: Difficulty, country: str, setting: Setting
) -> Reply:
    """Return the question with four answers as buttons and the map without the name."""
    voice, city = setting.voice, question.city
    embed = discord.Embed(title=voice.say("quiz-question", city=voice.place(city)), colour=COLOUR)
    embed.set_footer(text=voice.say(f"quiz-{difficulty}"))
    view = CardView()
    for place, answer in enumerate(question.answers):
        target = custom_ids.quiz_answer(city.key, answer.key, difficulty, country)
        view.button(voice.label(answer), target, row=place // 2)
    text = alt.quiz_alt(voice.texts, voice.locale, readable(city))
    picture = Picture(quiz_scene(city, question.right), text)
    return Reply(embeds=[embed], view=view, picture=picture)


def answered_card(
    answered: Answered, difficulty: Difficulty, country: str, setting: Setting
) -> Reply:
    """Return the question with its answer: who was right, where the sister lies, and what next."""
    voice, question = setting.voice, answered.question
    city, right = question.city, question.right
    names = {"city": voice.short_place(city), "right": voice.short_place(right)}
    if answered.correct:
        verdict = voice.say("quiz-right", player=answered.player, **names)
    else:
        said = voice.short_place(answered.chosen)
        verdict = voice.say("quiz-wrong", player=answered.player, answer=said, **names)
    km = distance_km(city, right)
    distance = voice.texts.distance(voice.locale, km)
    lines = [f"**{verdict}**", voice.say("quiz-distance", distance=distance)]
    if answered.since:
        when = voice.texts.partial_date(voice.locale, answered.since)
        lines.append(voice.say("quiz-since", when=when))
    embed = discord.Embed(
        title=voice.say("quiz-question", city=voice.place(city)),
        description="\n".join(lines),
        colour=RIGHT_COLOUR if answered.correct else WRONG_COLOUR,
    )
    embed.set_footer(text=voice.say(f"quiz-{difficulty}"))
    scene = pair_scene(
        city, right, alt.map_distance(voice.texts, voice.locale, km), Role.SISTER, setting.cities
    )
    text = alt.pair_alt(voice.texts, voice.locale, readable(city), readable(right), km)
    view = _answered_buttons(answered, difficulty, country, setting)
    return Reply(embeds=[embed], view=view, picture=Picture(scene, text))


def _answered_buttons(
    answered: Answered, difficulty: Difficulty, country: str, setting: Setting
) -> CardView:
    voice, question = setting.voice, answered.question
    view = CardView()
    for place, answer in enumerate(question.answers):
        mark, style = "", discord.ButtonStyle.secondary
        if answer.key == question.right.key:
            mark, style = "✓ ", RIGHT
        elif answer.key == answered.chosen.key:
            mark, style = "✗ ", WRONG
        target = custom_ids.quiz_answer(question.city.key, answer.key, difficulty, country)
        view.button(mark + voice.label(answer), target, row=place // 2, style=style, disabled=True)
    view.button(
        voice.say("quiz-next"),
        custom_ids.quiz_next(difficulty, country),
        row=2,
        style=discord.ButtonStyle.primary,
    )
    details = custom_ids.pairing(question.city.key, question.right.key)
    view.button(voice.say("quiz-details"), details, row=2)
    return view


def scores_card(best: Sequence[Score], own: Score | None, setting: Setting) -> Reply:
    """Return the best scores of a server, and buttons to take part or to leave."""
    voice = setting.voice
    lines = [
        voice.say(
            "quiz-scores-line",
            rank=str(rank),
            player=f"<@{score.user_id}>",
            correct=score.correct,
            asked=score.asked,
            row=score.in_a_row,
        )
        for rank, score in enumerate(best, 1)
    ]
    if not lines:
        lines = [voice.say("quiz-scores-empty")]
    lines += ["", voice.say("quiz-scores-about", command="`/privacy delete`")]
    embed = discord.Embed(
        title=voice.say("quiz-scores-title"), description="\n".join(lines), colour=COLOUR
    )
    if own is not None and own.asked:
        embed.set_footer(text=voice.say("quiz-score", correct=own.correct, asked=own.asked))
    view = CardView()
    view.button(voice.say("quiz-join"), custom_ids.quiz_score("join"))
    view.button(voice.say("quiz-leave"), custom_ids.quiz_score("leave"))
    return Reply(embeds=[embed], view=view)
