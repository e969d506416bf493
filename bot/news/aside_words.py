"""The words that tell a town from what is called after it, as `locales/world/aside.toml` has them."""

from bot.news.words import fold
from bot.said import WORLD, words_of

_TABLE = words_of("aside", WORLD)

TOWN_VERBS = {key: frozenset(words) for key, words in _TABLE["town_verbs"].items()}
TOWN_NOUNS = frozenset(_TABLE["town_nouns"])
FUNCTION = frozenset(_TABLE["function"])
GOVERNMENT = tuple(_TABLE["government"])
CAPITALS = frozenset(_TABLE["capitals"])
THINGS_OF = frozenset(_TABLE["things_of"])
OF = frozenset(_TABLE["of"])
DISHES = frozenset(_TABLE["dishes"])
THINGS_AHEAD = frozenset(_TABLE["things_ahead"])
HEADS_OF_TOWNS = frozenset(_TABLE["heads_of_towns"])
IDIOMS = tuple(_TABLE["idioms"])
DISH_AHEAD = frozenset(_TABLE["dish_ahead"])
DISH_BEHIND = frozenset(_TABLE["dish_behind"])
ARTICLES = frozenset(_TABLE["articles"])
ADJECTIVES = tuple(_TABLE["adjectives"])
TOWN_STEMS = tuple(_TABLE["town_stems"])
OF_TOWN = tuple(_TABLE["of_town"])
COMPOUNDS = tuple(_TABLE["compounds"])
NEAR = frozenset(_TABLE["near"])
OF_TURKISH_TOWNS = frozenset(_TABLE["of_turkish_towns"])
HANGUL_BEHIND = frozenset(_TABLE["hangul_behind"])
MADE_OF_IT = frozenset(_TABLE["made_of_it"])
PERSON_SIGNS = tuple(_TABLE["person_signs"])
WORDS_OF_KOREAN = frozenset(_TABLE["words_of_korean"])
WORDS_OF_HAN = tuple(map(fold, _TABLE["words_of_han"]))
