"""Say what it costs to take a stretch of a sentence for a name, and how long such a stretch may be.

Costs are those of the search (`score.py`), turned round.
"""

LONGEST_INFLECTED = 6
"""Words of a name that are tried without their case endings."""

LONGEST_NAME = 12
"""Words of a name that are looked up in a sentence."""

SHORTEST_OWNER = 2
"""Letters that a possessive ending must leave."""

DEAREST = 10.5
"""What a name costs whose city's score is 0; scores reach from 2 (a hamlet's odd name) to 12."""

CHEAPEST = 0.1

COUNTRY_SCORE, REGION_SCORE = 9.5, 7.5
"""What an area's name counts as beside the scores of cities."""

QUALIFIED = 1.0
"""Taken off where the country or region behind a name is one that the city lies in."""

ELSEWHERE = 1.5
"""Added where it is not: the name is right more often than the area ("Cayenne, France")."""

FARTHEST_OWNER = 2
"""Words between a possessive and the word for sister city: "Hamburgs älteste Partnerstadt"."""

OWNER_AWAY = 1.0
"""Added where there are such words."""

ANOTHERS_ENDING = 1.5
"""Added where what is left without the ending is not the city's own name."""

STRANGE_APOSTROPHE = 3.0
"""Added where an apostrophe is read as part of a name that is written without one."""

LOWER_CASE = 1.5
"""Added to a name in lower case where others are capitalised."""

EVERYDAY = 1.5
"""Added to a name of everyday words that its capital letter tells to be one."""

CODE_IN_A_SENTENCE = 3.0
"""Added to a code of two or three letters that is not known to everybody."""

LARGE = 20_000
"""An everyday word ("nice", "bath") is a city's name only from this population on."""

LONGEST_CODE = 3
"""Letters of a code."""

GREAT = 500_000
"""A code in place of a name ("nyc", "SF") is believed of a city of this population or more."""

HOLDS_A_JOINT = 2.5
"""Taken off a city's own name with an "and" in it: that it was two cities would be a strange chance."""

PER_WORD = 0.1
"""Taken off for every word, so that of two names of one city the fuller is taken."""

AT_HOME = 0.25
"""What is left of the cost of a name in a case where the city lies in a country of the language."""

SWALLOWED = 3.5
"""Taken off a name whose article a preposition swallowed: "du Vigan" tells that there is one, Le Vigan. And off what is
only with its article the name of a part of a region: "la Loire" is no river's whole region."""

WELL_KNOWN = 50_000
"""People of a city from which an adjective of its people is believed."""
