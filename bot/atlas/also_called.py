"""Say what else places of our own are called, which stand under the titles that lists give them."""

import re

_WITHIN = re.compile(r"(?P<name>[^,(]+) \((?P<outer>[^)]+)\)")
_COUNTY = re.compile(r"(?P<name>.+) County")
_IRISH_COUNTY = re.compile(r"County (?P<name>.+)")
_PROVINCE = re.compile(r"Province of (?P<name>.+)|(?P<behind>.+) Province")
_PRAGUE = re.compile(r"Prague (?P<name>\d+)")
_COMMA = re.compile(r"(?P<name>[^,(]+), .+")

_SORTS = {"district", "state", "region", "county", "municipality", "province"}
"""What stands in brackets for the sort of a place, and names none."""

_IN_COUNTRY = {
    "CZ": ((_PRAGUE, ("Praha {0}",)),),
    "IE": ((_IRISH_COUNTY, ("Co {0}",)),),
    "PL": ((_COUNTY, ("powiat {0}",)),),
    "EE": ((_COUNTY, ("{0}maa",)),),
    "HU": ((_COUNTY, ("{0} megye",)),),
    "HR": ((_COUNTY, ("{0} županija",)),),
    "RO": ((_COUNTY, ("județul {0}",)),),
    "SE": ((_COUNTY, ("{0} län",)),),
    "IT": ((_PROVINCE, ("provincia di {0}",)),),
}
"""What a district's own country calls it, by what its English name looks like."""


def also_called(name: str, country: str) -> tuple[tuple[str, ...], list[str]]:
    """Return the other names that are a place's own, and those that are alternates.

    "Dongcheng (Beijing)" is Dongcheng, "Sillery, Quebec City" Sillery; "Roth (district)" is Landkreis Roth,
    and Roth is first of all a town.
    """
    if match := _WITHIN.fullmatch(name):
        bare, outer = match["name"], match["outer"]
        if outer not in _SORTS:
            return (bare,), [f"{bare} {outer}"]
        german = [f"Landkreis {bare}", f"Kreis {bare}"] if country == "DE" else []
        return (), [bare, f"{bare} {outer}", *german]
    if match := _COMMA.fullmatch(name):
        return (match["name"],), []
    found = [
        form.format(next(filter(None, match.groups())))
        for pattern, forms in _IN_COUNTRY.get(country, ())
        if (match := pattern.fullmatch(name))
        for form in forms
    ]
    return (), found
