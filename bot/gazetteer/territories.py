"""Say to which state a territory belongs that counts as a country of its own, and which state is named for another's towns."""

_BY_STATE = {
    "AU": "CC CX NF",
    "CN": "HK MO",
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "SJ",
    "NZ": "CK NU TK",
    "US": "AS GU MP PR UM VI",
}

STATE_OF = {
    territory: state
    for state, territories in _BY_STATE.items()
    for territory in territories.split()
}
"""The state by its territory, both ISO 3166-1 alpha-2. "Nuuk, Denmark" is no contradiction."""

ALSO_SAID_OF = {
    "AM": ("AZ",),
    "CN": ("TW",),
    "IL": ("PS", "SY"),
    "MA": ("EH",),
    "RS": ("XK",),
    "RU": ("GE", "MD", "UA"),
    "TR": ("CY",),
}
"""By a country those where people say it of places that are on record elsewhere, both ISO 3166-1 alpha-2. Which is
right is not for us to say: the place is found, and the answer says that the country named was left out."""

SAID_AS_A_WHOLE = frozenset({"EH", "PS", "TW", "XK"})
"""Those of them of which it is said as a whole: "Kosovo, Serbia"; "Ukraine, Russia" are two countries."""
