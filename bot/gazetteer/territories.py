"""Say to which state a territory belongs that GeoNames and ISO 3166 count as a country of its own."""

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
