"""Hold every number that decides which city is meant, whether it is believed and whether to ask.

The unit is a natural logarithm of likelihood: a score of 0.7·ln(people + 500) makes ten times the
people worth 1.6. All numbers were set on the queries of `benchmarks/data/queries.tsv` and such as them
(names misspelt by chance, names in other languages, prefixes, what is no city), one at a time, and judged
on queries that were not looked at; where a number was set otherwise, its line says how. `BAKED` are those
that the atlas is compiled with: changing one compiles it anew.
"""

from bot.gazetteer.names import ALTERNATE, CODE, NICKNAME, PRIMARY, ROMANISED

# ── How likely a city is before a letter is read ─────────────────────────────────────────────────

POPULATION_WEIGHT = 0.7
"""Weight of ln(people). At 1 a metropolis beats the exact name of a town, at .5 hamlets beat slips."""

POPULATION_FLOOR = 500
"""People added to every place, so that an unknown population counts as a hamlet's."""

SISTER_BONUS = 0.3
"""Added for any pairing on record: half as many people again (docs/decisions/0007-sisters-in-ranking.md)."""

KIND_PENALTY = (0.0, 0.4, 1.1, 1.6, 2.2)
"""Taken off by kind of name (`names`): own, nickname, alternate, code, romanised by a machine. Set on exonyms
against equal own names: .8 loses Salisbury, 1.4 loses Saigon."""

BEGUN_PENALTY = (0.0, 2.0, 1.0, 2.0, 1.8)
"""Taken off besides while a name is being typed: few begin with an exonym of one place and mean another,
and the more letters are typed the less it matters."""

WEIGHT_STEPS = 20
"""Steps a unit of the one-byte weights kept beside each name: 255 stands for 12.75, a city of 80 million."""

BAKED = (
    POPULATION_WEIGHT, POPULATION_FLOOR, SISTER_BONUS, KIND_PENALTY, BEGUN_PENALTY, WEIGHT_STEPS,
)  # fmt: skip

# ── Names typed to the letter ────────────────────────────────────────────────────────────────────

EXACT = 3.0
"""Added to a city whose name was typed as it stands: as much as 70 times the people."""

QUALIFIED = 1.0
"""Added where the query says in which region or country, and the city is there."""

LABEL = 8.0
"""Added to the city that prints exactly as typed: "name, region, country" must lead back to it. More than
any difference of people."""

TOLD_APART = 12.0
"""Added to the city whose district, greater neighbour, people or key is named between name and region, as our
labels do where two print alike. More than all else: such a label leads back to its city."""

NEARBY, NEARBY_KM = 2.0, 60.0
"""Added where some city so near is named behind the name, though no label of ours does: "Woodley, Reading"."""

SISTERS_AMONG_LABELS = 4.0
"""Added where two places print alike and one has pairings: it is the one that is talked about here."""

SHORT = 0.3
"""Cost of a reading that spells out what was shortened, or shortens what was spelt out: "st" for "saint"."""

FILLER = 1.0
"""Cost of leaving out a word that names no city by itself ("city of", "downtown")."""

UNKNOWN_PIECE = 0.5
"""Cost of a piece between commas that nobody knows, a county or a district: "Mansfield, Tarrant County, TX"."""

AREA_FIRST = 1.0
"""Cost of reading the first words as the area: "germany berlin" is typed, but seldom."""

FILLER_AS_CODE = 2.0
"""Cost besides of reading "in" or "de" as a filler where, read as a code, it leads to a city as well: Columbus,
IN, United States. Without capitals both are offered."""

DISAGREES = 3.5
"""Cost of an area that the city does not lie in: "Prague, Czechoslovakia". A misspelt name inside the area wins
only if it is far greater."""

DISAGREES_PEOPLE = 15_000
"""People from which a city is read beside an area that disagrees without a comma between; for other than own
names ten times as many. "Sofia Jordan" may be a person."""

LEFT_OUT = 4.0
LEFT_OUT_PEOPLE = 20_000
"""Cost of leaving out all behind the first comma because nobody knows it, and people from which it is done."""

RELAID_PEOPLE = 50_000
"""People from which a city is read in another keyboard layout."""

AREA_PEOPLE = 1_000_000
"""People from which a region is believed to be meant without a comma before it, though the city lies elsewhere."""

NAMESAKE_PEOPLE = 50_000
"""A country's name means a city only if a city of just this name has so many people."""

CITY_STATE_SHARE = 0.03
"""Share of its country's people from which a city called like the country is meant by the name: Singapore,
Luxembourg, Monaco, San Marino; not the village of Colombia."""

# ── Misspelt names ───────────────────────────────────────────────────────────────────────────────

EDIT = 4.0
"""Taken off per unit of edit cost: as much as 300 times fewer people."""

SWAPPED = DOUBLED = 0.75
LIKELY = 0.9
SPACE = 0.85
OTHER = 1.05
FIRST_LETTER = 1.25
DIGIT = 2.0
NUMBER = 6.0
"""What one edit costs, by kind: two letters swapped or one doubled; a neighbour on the keyboard, a vowel for a
vowel, a sound-alike; a space; any other; the first letter, which people seldom get wrong; a digit, which
nobody means a letter by; a digit of the name, for no "District V" or "District 9" is District 1."""

CHEAPEST_EDIT = 0.75
"""The least that any edit costs; bounds what a scan may still find."""

TRUST = ((3, 6.5), (4, 5.6), (5, 4.6), (6, 3.6), (8, 2.7), (10, 2.0), (14, 1.5))
"""Prior that one edit demands before a city is believed, by letters typed, linear between: a village needs a
long name or a single edit, a metropolis does not. Set so that of what is no city 3 % is believed."""

QUALIFIED_TRUST = 2.5
"""Taken off what an edit demands where a qualifier agrees: few cities of the world are left then."""

PERSON = 5.0
"""Taken off the belief in a misspelt name where a word typed is a given name that the city's name lacks: "Maria
Sato" is nobody's Maria Saal. Set on invented full names, of which 5 % were taken for cities without it."""

RESPACED = 2.0
"""Taken off the belief in two edits one of which is a space: "Anna Wang" is not Annawan."""

NEAR_SLACK = 1.5
"""How far below belief a name may be to be offered as near."""

FUZZY_PENALTY = (0.0, 0.4, 0.5, 1.0, 0.5)
"""Taken off by kind of name besides where it is misspelt: fewer slips are made in rare names."""

WEAK = 6.6
"""Score of an exact name under which slips are thought of all the same: some alternate name of a hamlet, or a
machine-made romanisation of a village's."""

SHORTEST_FOR_TWO = 5
"""Letters from which two edits are thought of."""

WRITTEN_OUT = 6
"""Letters from which a qualifier is surely meant as one; codes and "city" end many names."""

MOST_READINGS = 2
"""Readings with a qualifier whose names are thought misspelt, each at the price of a scan."""

COMPARED = 60
"""Misspelt names that are weighed letter by letter: the heaviest for their distance."""

COUNTRY_PRIOR = 9.5
"""What a misspelt country counts as beside misspelt cities."""

NOTHING = -99.0
"""Score of no city at all."""

# ── A small place that a great city misspelt is called like ───────────────────────────────────────

GREAT_PEOPLE = 500_000
"""People from which a city one slip away is thought of though the name typed is some place's."""

LIGHTER_WITHIN, LIGHTER_WITHIN_SISTERS = 2.4, 1.0
"""How far below the small place's prior the great city's score, the slip counted, may lie: Como is not asked about
for Rome's sake, Osio for Oslo's is. The second where the small place has sisters and this own name: it is
asked for here. 98 % of such slips then find the great city in the menu, 2 % of the own names bring a menu."""

LIGHTER_SHORTEST, LIGHTER_SHORTEST_ELSEWHERE = 3, 5
"""Letters from which, in Latin script and in others: of two Han characters either may be right."""

LIGHTER_FIRST_BELOW = 15_000
"""People under which a by-name stands behind the great city in the menu."""

LIGHTER = 2.1
"""Gap of priors from which it is thought of: 20 times the people. "barcalona" is a by-name of a village."""

# ── A famous city beside a small one ──────────────────────────────────────────────────────────────

HAMLET_PEOPLE = 15_000
"""People under which a place without sisters, named with its area, has a famous namesake elsewhere offered."""

SLIP_SHORTEST = 7
SLIP_PEOPLE = 100_000
SLIP_TIMES = 4
"""Letters from which a city whose own name is a letter longer or shorter is offered beside the one that was typed, its
people at least, and how many times greater it is: Pittsburgh beside Pittsburg."""

# ── Answer, ask, offer ───────────────────────────────────────────────────────────────────────────

ASK_BELOW = 1.0
"""Gap of scores under which we ask: the runner-up then has at least a quarter of the people."""

OWN_PEOPLE = 15_000
"""People from which a city without sisters is asked about where another's by-name outweighs its own name;
with sisters always: Salisbury is not silently Harare, nor Canton Guangzhou."""

TOWN_PEOPLE = 2_500
"""The same where a code of at most three letters outweighs it: Krk is a town, though Kraków's code."""

OWN_HEADS = {PRIMARY: 0.0, NICKNAME: 0.5, ALTERNATE: 1.5, CODE: 3.0, ROMANISED: 3.0}
OWN_HEADS_RESPELT = 2.5
OWN_HEADS_SPELT = 4.0
"""Gap of scores up to which the own name heads the menu: by the kind of the name that outweighs it; where that is
spelt otherwise; where the own name was typed with its very marks. Smyrna is İzmir first, Salisbury is in England."""

SHOWN = 5
"""Candidates of an ambiguous name, and near names of one not found."""

OTHERS = 4
OTHERS_WITHIN = 6.5
"""Lesser cities named beneath a famous one: their score may be so much lower (10 000 times the people)."""

# ── While typing ─────────────────────────────────────────────────────────────────────────────────

FULL = 1.0
"""Added where the whole name is typed: "Lima" is more likely to stay Lima than to become Limassol."""

BEGUN_QUALIFIED = 1.5
"""Added where the text goes on with a region or country that the city lies in."""

MENDED = 3.0
"""Taken off where a slip had to be mended."""

BEGUN_EXACT = 2.0
"""Taken off an exact reading's score to make it comparable with beginnings."""

BEGUN_SISTERS = 0.2
"""Added per ln(1 + pairings): people ask this bot for cities that have some. It makes the median of letters
typed until such a city is among the first five 3 instead of 4, and loses nothing elsewhere."""

ENOUGH = 8
"""Cities found as typed, from which nobody is thought to have slipped."""
