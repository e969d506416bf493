"""Write the custom_ids of components: the whole state of a press in at most 100 characters.

The readers are the `template`s of the `Lasting` classes named beside each.
"""

KEY = r"(?P<key>gn:\d+|x\w+)"
OTHER = r"(?P<other>gn:\d+|x\w+)"
ASKER = r"(?P<asker>\d+)"


def city(key: str, asker: int, *, page: int = 0, ended: bool = False, mark: str = "") -> str:
    """Show a page of a city's card (ui/pages.CityButton); `mark` tells equal buttons apart."""
    return f"city:{key}:{page}:{int(ended)}:{asker}:{mark}"


def namesakes(key: str, asker: int) -> str:
    """Ask which city of that one's name is meant (cogs/pages.NamesakesButton)."""
    return f"others:{key}:{asker}"


def area(area: str, asker: int, *, other_area: str = ":", page: int = 0, mark: str = "") -> str:
    """Show a page of an area's card, or of the pairings between two (cogs/areas.AreaButton).

    An area is written as its kind and key: "region:DE.02"; none as ":"; one that is left out has
    a "!" before it.
    """
    return f"area:{area}:{other_area}:{page}:{asker}:{mark}"


def sisters(key: str, code: str, asker: int, *, page: int = 0, mark: str = "") -> str:
    """Show a page of those of a city's sisters that were asked for (cogs/areas.SistersButton).

    `code` is what was asked, as gazetteer/narrowing_code writes it.
    """
    return f"sisters:{key}:{code}:{page}:{asker}:{mark}"


def details(key: str) -> str:
    """Choose a sister of the city to see the pairing (ui/pages.DetailsMenu)."""
    return f"details:{key}"


def pairing(key: str, other: str) -> str:
    """Show a pairing (ui/pages.PairingButton)."""
    return f"pairing:{key}:{other}"


def which(asker: int, *, ended: bool = False, code: str = "") -> str:
    """Choose which city was meant (ui/pages.WhichMenu); `code` is what was asked of its sisters."""
    return f"which:{int(ended)}:{asker}" + (f":{code}" if code else "")


def which_of_pair(other: str, asker: int) -> str:
    """Choose which city was meant beside `other`, a key or what was typed (ui/pages.WhichOfPairMenu)."""
    return f"whichpair:{asker}:{other[:60]}"


def set_home(key: str) -> str:
    """Make the city the presser's home (cogs/home.SetHomeButton)."""
    return f"home:{key}"


def correct(key: str, other: str = "") -> str:
    """Propose a correction (cogs/suggest.CorrectButton)."""
    return f"correct:{key}:{other}"


def which_home() -> str:
    """Choose which city was meant as home (cogs/home.WhichHomeMenu)."""
    return "whichhome"


def news(key: str, asker: int, *, other: str = "", page: int = 0) -> str:
    """Show a page of the news of a city, or of a pair (cogs/news.NewsButton)."""
    return f"news:{key}:{other}:{page}:{asker}"


def which_news(asker: int, other: str = "") -> str:
    """Choose which city's news was meant; `other` is a key or what was typed (cogs/news.WhichNewsMenu)."""
    return f"whichnews:{asker}:{other[:60]}"


def follow_list(page: int, mark: str) -> str:
    """Show a page of what the server follows (cogs/follow_buttons.ListButton); `mark` tells buttons apart."""
    return f"followlist:{page}:{mark}"


def resume(subscription_id: int) -> str:
    """Let a subscription post again (cogs/follow_buttons.ResumeButton)."""
    return f"resume:{subscription_id}"


def privacy_delete() -> str:
    """Delete all that is kept of the presser (cogs/privacy.DeleteButton)."""
    return "privacy:delete"


def privacy_keep() -> str:
    """Do not delete after all (cogs/privacy.KeepButton)."""
    return "privacy:keep"


def station() -> str:
    """Choose a city to see its card in private (cogs/explore.StationMenu)."""
    return "station"


def explore_which(what: str, slot: str, asker: int, rest: str = "") -> str:
    """Choose which city was meant in `/explore what` (cogs/explore.ExploreWhichMenu).

    `slot` is the option that was unclear, `rest` the value of the other one.
    """
    return f"explore:{what}:{slot}:{asker}:{rest[:55]}"


def explored(what: str, key: str, given: str, asker: int, *, page: int, mark: str = "") -> str:
    """Show a page of what `/explore what` found (cogs/explore.ExploredButton)."""
    return f"explored:{what}:{key}:{given[:40]}:{page}:{asker}:{mark}"


def another_pairing(asker: int) -> str:
    """Draw another pairing to discover (cogs/explore.AnotherButton)."""
    return f"explore-another:{asker}"


def review(number: int, verdict: str) -> str:
    """Accept or decline a suggestion (cogs/suggest.ReviewButton)."""
    return f"review:{number}:{verdict}"


def review_end(number: int, end: str) -> str:
    """Choose which city an end of a suggestion means, "city" or "other" (cogs/suggest.ReviewEndMenu)."""
    return f"reviewend:{number}:{end}"


def event(occurrence: int, action: str) -> str:
    """Answer an event, or ask for its calendar file or list (cogs/events.EventButton)."""
    return f"event:{occurrence}:{action}"


def draft(event: int, action: str) -> str:
    """Confirm, edit or throw away a draft (cogs/event_draft.DraftButton)."""
    return f"draft:{event}:{action}"


def offer(event: int, version: int, action: str) -> str:
    """Take or decline an event of a twinned server (cogs/event_offer.OfferButton)."""
    return f"offer:{event}:{version}:{action}"


def twin(invitation: str, action: str) -> str:
    """Say yes or no to a server that wants to be twinned (cogs/twin.TwinButton)."""
    return f"twin:{invitation}:{action}"


def setting(action: str) -> str:
    """Change a setting of the server (cogs/setup)."""
    return f"setting:{action}"


def server_year(deed: str, year: int | None = None) -> str:
    """Show, post, turn on or off the server's year (cogs/server_year.YearButton)."""
    return f"year:{deed}:{year or ''}"


EVENTS = "events"
"""Choose an event from the list (cogs/events.EventsMenu)."""


def quiz_answer(key: str, other: str, difficulty: str, country: str) -> str:
    """Answer a question about city `key` with `other` (cogs/quiz.AnswerButton).

    Which answer is right is not written anywhere: the atlas knows.
    """
    return f"quiz:{key}:{other}:{difficulty}:{country}"


def quiz_next(difficulty: str, country: str) -> str:
    """Ask another question (cogs/quiz.NextButton)."""
    return f"quiz-next:{difficulty}:{country}"


def quiz_score(wanted: str) -> str:
    """Keep ("join") or forget ("leave") the presser's score (cogs/quiz.ScoreButton)."""
    return f"quiz-score:{wanted}"
