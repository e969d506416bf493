"""The words that evidence about a city's name is made of: what stands around it, and its endings; see `locales/world/evidence.toml`."""

from bot.said import WORLD, words_of

TABLE = words_of("evidence", WORLD)

AFTER = frozenset(TABLE["after"])
THINGS = frozenset(TABLE["things"])
FOODS = frozenset(TABLE["foods"])
CALLED_AFTER = frozenset(TABLE["called_after"])
CLUBS = frozenset(TABLE["clubs"])
BRITISH = frozenset(TABLE["british"])
BRITISH_BEHIND = frozenset(TABLE["british_behind"])
NAME_AHEAD = frozenset(TABLE["name_ahead"])
OF_NAMES = frozenset(TABLE["of_names"])
COMMON = {key: frozenset(words) for key, words in TABLE["common"].items()}
NEVER_NAMES = {key: frozenset(words) for key, words in TABLE["never_names"].items()}
SPEAKS = {key: frozenset(words) for key, words in TABLE["speaks"].items()}
PLACED = frozenset(TABLE["placed"])
INSTITUTIONS = frozenset(TABLE["institutions"])
MORE_GIVEN = frozenset(TABLE["more_given"])
BEFORE = frozenset(TABLE["before"])
TITLES = frozenset(TABLE["titles"])
NO_SURNAME = frozenset(TABLE["no_surname"])
ENDINGS = {key: frozenset(words) for key, words in TABLE["endings"].items()}
SOFTENED = {key: tuple(words) for key, words in TABLE["softened"].items()}
GRADED = tuple((one, other) for one, other in TABLE["graded"])
AND = frozenset(TABLE["and"])
ITS = frozenset(TABLE["its"])
OF = frozenset(TABLE["of"])
ROYAL = frozenset(TABLE["royal"])
STORMS = frozenset(TABLE["storms"])
GIVEN_FIRST = frozenset(TABLE["given_first"])
FEASTS = frozenset(TABLE["feasts"])
ADJECTIVE_NAMES = tuple(TABLE["adjective_names"])
ADJECTIVE_CASES = frozenset(TABLE["adjective_cases"])
ADJECTIVES_OF_C = frozenset(TABLE["adjectives_of_c"])
FLEETING = tuple((one, other) for one, other in TABLE["fleeting"])
PLURALS = tuple(TABLE["plurals"])

STATES = {
    # Of the United States, by the post and by newspapers.
    "alabama": "al ala", "alaska": "ak", "arizona": "az ariz", "arkansas": "ar ark", "california": "ca calif cal",
    "colorado": "co colo", "connecticut": "ct conn", "delaware": "de del", "florida": "fl fla", "georgia": "ga",
    "hawaii": "hi", "idaho": "id", "illinois": "il ill", "indiana": "in ind", "iowa": "ia", "kansas": "ks kan kans",
    "kentucky": "ky", "louisiana": "la", "maine": "me", "maryland": "md", "massachusetts": "ma mass",
    "michigan": "mi mich", "minnesota": "mn minn", "mississippi": "ms miss", "missouri": "mo", "montana": "mt mont",
    "nebraska": "ne neb nebr", "nevada": "nv nev", "new hampshire": "nh", "new jersey": "nj", "new mexico": "nm",
    "new york": "ny", "north carolina": "nc", "north dakota": "nd", "ohio": "oh", "oklahoma": "ok okla",
    "oregon": "or ore", "pennsylvania": "pa penn", "rhode island": "ri", "south carolina": "sc", "south dakota": "sd",
    "tennessee": "tn tenn", "texas": "tx tex", "utah": "ut", "vermont": "vt", "virginia": "va", "washington": "wa wash",
    "west virginia": "wv", "wisconsin": "wi wis", "wyoming": "wy wyo",
    # Of Canada and Australia.
    "alberta": "ab alta", "british columbia": "bc", "manitoba": "mb man", "new brunswick": "nb",
    "newfoundland and labrador": "nl", "nova scotia": "ns", "ontario": "on ont", "prince edward island": "pei pe",
    "quebec": "qc que", "saskatchewan": "sk sask", "new south wales": "nsw", "queensland": "qld",
    "south australia": "sa", "tasmania": "tas", "victoria": "vic", "western australia": "wa",
}  # fmt: skip
ONLY_STATES = frozenset(STATES) - {"new york", "quebec", "victoria", "washington"}
"""Behind a comma they are hardly another city, although Ontario and Oregon are cities, too."""
LAST = frozenset("aeiouyаеиоуыьяіαηοιωσი")
"""What falls away before an ending."""
LED = ("en", "de", "fr", "es", "it")
"""Languages whose capitals and articles are weighed one by one; in others a capital inside a line makes a name."""
