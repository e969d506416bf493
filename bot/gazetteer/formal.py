"""Take off what officials and visitors put around a city's name: "Comune di", "City Council", "-shi"."""

from collections.abc import Iterator

from bot.gazetteer.score import FILLER, SHORT

_BEFORE = (
    # English
    "the city of", "city of", "the town of", "town of", "village of", "borough of", "the borough of", "township of",
    "municipality of", "the municipality of", "district of", "county of", "metropolitan borough of", "city and county of",
    "royal borough of", "london borough of", "downtown", "greater", "central", "metropolitan", "metro", "the",
    # German, Dutch, Scandinavian
    "stadt", "die stadt", "landeshauptstadt", "hansestadt", "freie und hansestadt", "freie hansestadt", "hanse und universitatsstadt",
    "universitatsstadt", "universitats und hansestadt", "grosse kreisstadt", "kreisstadt", "bundesstadt", "bundeshauptstadt", "wissenschaftsstadt",
    "lutherstadt", "kreisfreie stadt", "stadtverwaltung", "gemeinde", "marktgemeinde", "stadtgemeinde", "samtgemeinde", "gemeindeverwaltung",
    "statutarstadt", "fontanestadt", "gemeente", "stad", "de gemeente", "kommune", "byen", "oraset",
    # French, Italian, Spanish, Portuguese, Catalan, Romanian
    "ville de", "ville d", "la ville de", "commune de", "commune d", "mairie de", "mairie d", "municipalite de", "metropole de",
    "agglomeration de", "comune di", "comune d", "citta di", "citta metropolitana di", "municipio di", "municipio de", "municipio del",
    "municipio", "municipalidad de", "ayuntamiento de", "ayuntamiento del", "alcaldia de", "intendencia de", "ciudad de", "la ciudad de",
    "villa de", "gobierno de", "concello de", "ajuntament de", "ajuntament d", "ciutat de", "prefeitura municipal de", "prefeitura municipal do",
    "prefeitura municipal da", "prefeitura de", "prefeitura do", "prefeitura da", "camara municipal de", "camara municipal do", "camara municipal da",
    "municipio do", "municipio da", "cidade de", "cidade do", "cidade da", "concelho de", "municipiul", "orasul", "comuna", "primaria",
    "primaria municipiului",
    # Slavonic, Baltic, Hungarian, Finnic, Greek, Turkish
    "miasto", "miasta", "gmina", "urzad miasta", "urzad miejski", "urzad miejski w", "mesto", "statutarni mesto", "hlavni mesto", "obec", "grad",
    "opcina", "opstina", "obcina", "obshtina", "city hall of", "g", "г", "город", "горад", "місто", "град", "община", "општина", "городской округ",
    "муниципальное образование", "администрация города", "администрация", "δημος", "πολη",
    # Asia
    "kota", "kabupaten", "bandar", "bandaraya", "majlis bandaraya", "thanh pho", "tp", "lungsod ng", "bayan ng", "syudad sa", "nakhon", "مدينة",
    "بلدية", "شهر", "עיריית", "עיר",
)  # fmt: skip

_AFTER = (
    "city", "town", "area", "metro", "metropolitan area", "downtown", "city centre", "city center", "proper", "city council", "town council",
    "borough council", "district council", "county council", "metropolitan borough council", "council", "borough", "township", "city hall",
    "town hall", "municipality", "metropolitan municipality", "municipal corporation", "municipal council", "city corporation", "nagar nigam",
    "nagar palika", "nagar parishad", "city government", "city municipality", "urban district", "local municipality", "stadt", "ville",
    "gemeinde", "stad", "kommune", "kommun", "kaupunki", "kunta", "stad och kommun", "by", "belediyesi", "buyuksehir belediyesi", "buyuksehir",
    "sehri", "ili", "shi", "ku", "machi", "cho", "mura", "si", "gun", "gu", "shiqu", "qu", "xian", "city prefecture", "linn", "vald", "vallasnav",
    "miesto savivaldybe", "varos", "kozseg", "megyei jogu varos", "город", "городской округ", "район", "municipio", "sheri", "metropolis",
)  # fmt: skip

_GLUED = (
    "市",
    "市役所",
    "县",
    "県",
    "區",
    "区",
    "特別市",
    "府",
    "町",
    "村",
    "都",
    "시",
    "특별시",
    "광역시",
    "시청",
    "군",
    "구",
)
"""What stands behind a name without a space, in scripts that put none."""


LONGEST = 5
"""Words of the longest form."""

_STARTS, _ENDS = frozenset(_BEFORE), frozenset(_AFTER)

_OF_COUNTRIES = {
    "GB": ("royal borough of", "london borough of", "metropolitan borough of", "metropolitan borough council", "borough council"),
    "GB IE": ("county council",),
    "DE": (
        "hansestadt", "freie und hansestadt", "freie hansestadt", "hanse und universitatsstadt", "universitatsstadt",
        "universitats und hansestadt", "grosse kreisstadt", "kreisstadt", "bundesstadt", "wissenschaftsstadt", "lutherstadt",
        "kreisfreie stadt", "samtgemeinde", "fontanestadt",
    ),
    "AT DE": ("landeshauptstadt", "bundeshauptstadt"),
    "AT DE IT": ("marktgemeinde",),
    "AT": ("statutarstadt", "stadtgemeinde"),
    "BE NL": ("gemeente", "de gemeente"),
    "CH IT SM": ("comune di", "comune d", "citta metropolitana di"),
    "AD ES": ("concello de", "ajuntament de", "ajuntament d", "ciutat de"),
    "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE": (
        "municipalidad de", "ayuntamiento de", "ayuntamiento del", "alcaldia de", "intendencia de",
    ),
    "BR": (
        "prefeitura municipal de", "prefeitura municipal do", "prefeitura municipal da", "prefeitura de", "prefeitura do", "prefeitura da",
    ),
    "BR PT": ("camara municipal de", "camara municipal do", "camara municipal da"),
    "PT": ("concelho de",),
    "MD RO": ("municipiul", "orasul", "comuna", "primaria", "primaria municipiului"),
    "PL": ("miasto", "gmina", "urzad miasta", "urzad miejski", "urzad miejski w"),
    "CZ SK": ("statutarni mesto", "hlavni mesto", "obec"),
    "ID": ("kota", "kabupaten"),
    "MY": ("bandaraya", "majlis bandaraya"),
    "VN": ("thanh pho", "tp"),
    "PH": ("lungsod ng", "bayan ng", "syudad sa"),
    "TR": ("belediyesi", "buyuksehir belediyesi", "buyuksehir"),
    "IN NP": ("nagar nigam", "nagar palika", "nagar parishad"),
    "DK NO": ("kommune",),
    "SE": ("kommun",),
    "FI": ("kaupunki", "kunta"),
    "HU": ("megyei jogu varos", "kozseg"),
    "EE": ("linn", "vald"),
}  # fmt: skip
"""Forms that cities of some countries alone are dressed in: only one Windsor is a Royal Borough."""

_WIDER = (
    "gmina", "municipality of", "the municipality of", "municipality", "local municipality", "district of", "urban district",
    "county of", "kabupaten", "samtgemeinde", "concelho de", "comuna", "vald", "gun", "xian", "township of",
)  # fmt: skip
"""Forms of what often is more than its town, or lies around it: that the town was taken is said."""

_COUNTRIES = {
    form: frozenset(countries.split())
    for countries, forms in _OF_COUNTRIES.items()
    for form in forms
}


def without_form(folded: str) -> Iterator[tuple[str, float]]:
    """Yield (name, cost) of a folded name less the form it is dressed in, the longest form first."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        start = " ".join(words[:count])
        if start in _STARTS:
            yield " ".join(words[count:]), SHORT if start == "the" else FILLER
        if " ".join(words[-count:]) in _ENDS:
            yield " ".join(words[:-count]), FILLER
    if not folded.isascii():
        for end in _GLUED:
            if folded.endswith(end) and len(folded) - len(end) >= 2:
                yield folded[: -len(end)].rstrip(), FILLER


def is_wider(folded: str) -> bool:
    """Return whether a folded name is dressed as what may be more than the town: "gmina lubin"."""
    return any(folded.startswith(f"{form} ") or folded.endswith(f" {form}") for form in _WIDER)


def form_of(folded: str) -> tuple[str, frozenset[str]]:
    """Return the form a name is dressed in, and the countries (ISO 3166-1 alpha-2) that use it; none: any may."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        for form in (" ".join(words[:count]), " ".join(words[-count:])):
            if form in _COUNTRIES:
                return form, _COUNTRIES[form]
    return "", frozenset()


def name_in_form(folded: str) -> str:
    """Return the name in "borough of swindon", "" where no form with an "of" stands before one."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 1, -1):
        if words[count - 1] == "of" and " ".join(words[:count]) in _STARTS:
            return " ".join(words[count:])
    return ""
