"""Say whether a city's name is a common word of the text's language there: Nice, Essen, Orange."""

from bot.news import bond
from bot.news.evidence_around import areas_in, has_any
from bot.news.evidence_aside import is_town_verb
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text
from bot.news.evidence_words import AND, COMMON, ITS, LED, NAME_AHEAD, NEVER_NAMES, OF, PLACED


def is_a_word(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether the name is a word of the text's language, and nothing says it is a name here."""
    own = " ".join(word.folded for word in text.words[at:end])
    languages = [language for language in text.languages if own in COMMON[language]]
    if not languages:
        return False
    if any(own in NEVER_NAMES.get(language, ()) for language in languages):
        return True
    before = text.words[at - 1].folded if at else ""
    after = text.words[end].folded if end < len(text.words) else ""
    if text.cased and is_town_verb(after) and text.words[end - 1].gap == " ":
        return False
    both = " ".join(word.folded for word in text.words[end : end + 2])
    if (
        after in NAME_AHEAD
        or both in NAME_AHEAD
        or (after in {"city", "town"} and text.words[end].large and text.cased)
    ):
        return False
    if text.words[end - 1].gap.lstrip().startswith(":") and not at:
        return False
    if text.words[end - 1].gap in {" ", ", "} and _leads_to_bond(text, end):
        return False
    # Turkish sets off the ending of a name: "Ordu'da".
    if text.words[end - 1].gap in {"'", "’"}:
        return False
    if not text.cased and before in PLACED:
        return False
    if at and not set(languages) & set(LED) and text.cased and text.words[at - 1].gap == " ":
        return text.titled
    # Mid-sentence a capital says that it is a name, but where every noun has one.
    if at and not text.titled and text.cased and "de" not in languages and before in PLACED:
        return False
    if "de" in languages and before in PLACED - {"und", "mit", "a", "de", "en"}:
        return False
    if has_any(text, city.sisters) or areas_in(text, city.areas):
        return False
    # At the head of a French or Italian sentence a noun has its article, or "de" behind it.
    if not at and languages in (["fr"], ["it"], ["es"]) and after not in OF:
        return False
    if after in AND and end + 1 < len(text.words):
        follows = text.words[end + 1]
        return not (
            follows.large and city.places is not None and city.places.entries(follows.folded)
        )
    return True


def _leads_to_bond(text: Text, at: int) -> bool:
    """Return whether the bond is said from that word on: "Salon ystävyyskaupunki", "Lens et sa ville jumelle"."""
    one, two, three, four = ([word.folded for word in text.words[at : at + 4]] + [""] * 4)[:4]
    if one in AND and two in ITS:
        return bond.is_said(f"{three} {four}")
    return bond.is_said(one) or (bond.is_said(f"{one} {two}") and not bond.is_said(two))
