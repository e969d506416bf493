"""Draw any answer about sister cities, and the question which city is meant."""

from collections.abc import Sequence

from bot.gazetteer.model import Resolution
from bot.news.model import Entry
from bot.pairings.model import Answer
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words import unclear
from bot.words.deeds import Deed, GoOn
from bot.words.telling import outline_of


def draw(
    answer: Answer,
    setting: Setting,
    *,
    ended: bool = False,
    news: Sequence[Entry] = (),
    page: int = 0,
    as_postcard: bool = False,
) -> Reply:
    """Return what the person sees; `ended` shows ended pairings too, `news` is for a pair's card.

    `as_postcard`: a pair is shown on a postcard instead of a map.
    """
    outline = outline_of(
        answer, setting.words, setting.links, ended=ended, news=news, as_postcard=as_postcard
    )
    return render(outline, setting, page=page)


def which_city(found: Resolution, setting: Setting, then: Deed | str) -> Reply:
    """Ask which city is meant; `then` is what choosing one does, or the menu's custom_id."""
    does, go_on = (GoOn(), then) if isinstance(then, str) else (then, "")
    return render(unclear.which_city(found, setting.words, does), setting, go_on=go_on)
