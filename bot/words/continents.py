"""Tell on which continent a country lies, by the code that CLDR names continents with."""

from bot.gazetteer.model import City

_COUNTRIES = {
    "150": "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI"
    " LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    "142": "AE AF AM AZ BD BH BN BT CC CN GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM"
    " MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TM TR TW UZ VN YE",
    "003": "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI"
    " PA PM PR SV SX TC TT US VC VG VI",
    "005": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
    "002": "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG"
    " ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
    "009": "AS AU CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TL TO TV UM VU WF WS",
    "AQ": "AQ BV GS HM TF",
}
"""As GeoNames has it: a country lies as a whole on one continent, Cyprus in Europe; Russia's east is told below."""

_URALS = 58.9, 62.0
"""Degrees of longitude from which Russia lies in Asia, and of latitude to which that holds: Vorkuta lies farther east."""

_NORTHERN_URALS = 66.0
"""Degrees of longitude from which all of it does."""

_CONTINENT = {code: name for name, codes in _COUNTRIES.items() for code in codes.split()}


def continent_of(country: str, lat: float = 0.0, lon: float = 0.0) -> str:
    """Return "142" for "JP"; "" for a code we do not know. Where it matters, degrees tell Siberia from Europe."""
    if country == "RU":
        east, south = lon % 360, lat < _URALS[1]  # Chukotka reaches over the date line.
        return "142" if east > _NORTHERN_URALS or (south and east > _URALS[0]) else "150"
    return _CONTINENT.get(country, "")


def continent_of_city(city: City) -> str:
    """Return the code of the continent that `city` lies on."""
    return continent_of(city.country, city.lat, city.lon)
