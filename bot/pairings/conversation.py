"""Read what a person says next in the light of what was said before.

"And its sisters in Germany?", "is it twinned with Lille?", "the one in Somerset", "no, Paris Texas", "2":
each is a whole question once the last city, the last menu and the last question are known.
"""

from datetime import datetime

from bot.gazetteer.asked import AboutKinds, Question
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.opening import taken_back
from bot.gazetteer.tongues import Tongues
from bot.pairings.follow_namesake import Namesakes
from bot.pairings.follow_sisters import Sisters
from bot.pairings.follow_two import OfTwo
from bot.pairings.heard import Heard
from bot.pairings.spoken import LASTS, Spoken
from bot.pairings.world import World

LONGEST = 12
"""Words of a follow-up at most; what is longer says itself what it is about."""


def follow(
    text: str,
    spoken: Spoken | None,
    now: datetime,
    world: World,
    tongues: Tongues,
    reader: str = "",
) -> Question:
    """Return what `text` asks, after what was `spoken` not longer than `LASTS` ago, of a `reader` of that locale."""
    if spoken is None or now - spoken.at > LASTS:
        return read_in_its_language(text, world.cities, tongues, reader)
    heard = Heard(text, spoken, world, tongues, reader)
    question = _referring(heard)
    if question is None:
        # "A Lublin?" may be of several languages.
        referring = (_referring(each) for each in heard.in_one_language())
        question = next((each for each in referring if each is not None), None)
    return heard.asked(heard.text) if question is None else question


def _referring(heard: Heard) -> Question | None:
    """Return what is asked with words that refer to what was spoken of, None where there are none."""
    parts = heard.parts()
    # "No, Paris Texas" and "And in Norway?" are one sentence each; more say more.
    if len(parts) != 1 or len(parts[0]) > LONGEST or heard.is_greeting(parts[0]):
        return None
    if heard.opened(parts[0], heard.asking.what_is) and isinstance(
        heard.tried(heard.text), AboutKinds
    ):
        return None
    said, which, two, sisters = (
        heard.without_courtesy(parts[0]),
        Namesakes(heard),
        OfTwo(heard),
        Sisters(heard),
    )
    # "Wait, is it twinned with Riga?" takes back nothing but what was going on.
    rest = said.part(taken_back(said.words, heard.phrases), len(said)) or said
    readings = (
        (
            said,
            (
                which.choice,
                which.menu_again,
                which.rather,
                which.not_that,
                which.one_in,
                which.lies_in,
            ),
        ),
        (
            rest,
            (
                two.compared,
                sisters.it,
                two.twinned,
                two.of_both,
                sisters.its,
                sisters.led,
                sisters.unnamed,
            ),
        ),
        (said, (which.corrected,)),
        (rest, (sisters.there, two.bound, sisters.more)),
    )
    return next(
        (question for words, several in readings for each in several if (question := each(words))),
        None,
    )
