"""Take off what officials and visitors put around a city's name: "Comune di", "City Council", "-shi"."""

import re
from collections.abc import Iterator

from bot.gazetteer.normalise import fold
from bot.gazetteer.score import FILLER, SHORT

_BEFORE = (
    # English
    "the city of", "city of", "the town of", "town of", "village of", "borough of", "the borough of", "township of",
    "municipality of", "the municipality of", "district of", "county of", "metropolitan borough of", "city and county of",
    "royal borough of", "london borough of", "free and hanseatic city of", "free hanseatic city of", "hanseatic city of", "metropolitan city of",
    "state capital", "state capital of", "capital city of", "autonomous city of", "downtown", "greater", "central", "metropolitan", "metro", "the",
    # German, Dutch, Scandinavian
    "stadt", "die stadt", "landeshauptstadt", "hansestadt", "freie und hansestadt", "freie hansestadt", "hanse und universitatsstadt",
    "universitatsstadt", "universitats und hansestadt", "grosse kreisstadt", "kreisstadt", "bundesstadt", "bundeshauptstadt", "wissenschaftsstadt",
    "lutherstadt", "kreisfreie stadt", "stadtverwaltung", "gemeinde", "marktgemeinde", "stadtgemeinde", "samtgemeinde", "gemeindeverwaltung",
    "statutarstadt", "fontanestadt", "rathaus", "stadthaus", "stadtrat", "magistrat der stadt", "stadtverwaltung der stadt", "gemeentebestuur van",
    "gemeentehuis van", "gemeentehuis", "stadhuis van", "stadhuis", "stadsbestuur van", "gemeenteraad van", "gemeente van", "gemeente", "stad", "de gemeente", "kommune", "byen", "oraset",
    # French, Italian, Spanish, Portuguese, Catalan, Romanian
    "ville de", "ville d", "la ville de", "commune de", "commune d", "mairie de", "mairie d", "municipalite de", "metropole de",
    "agglomeration de", "hotel de ville de", "hotel de ville d", "conseil municipal de", "conseil municipal d", "commune du", "mairie du",
    "mairie des", "ville du", "ville des", "eurometropole de", "municipio roma", "sindaco di", "provincia e comune di", "comune di", "comune d", "citta di", "citta metropolitana di", "municipio di", "municipio de", "municipio del",
    "municipio", "municipalidad de", "ayuntamiento de", "ayuntamiento del", "alcaldia de", "intendencia de", "ciudad de", "la ciudad de",
    "excelentisimo ayuntamiento de", "excmo ayuntamiento de", "ilustre municipalidad de", "municipalidad provincial de", "municipalidad distrital de",
    "municipalidad metropolitana de", "alcaldia mayor de", "alcaldia municipal de", "gobierno municipal de", "h ayuntamiento de", "villa de", "gobierno de", "concello de", "ajuntament de", "ajuntament d", "ciutat de", "prefeitura municipal de", "prefeitura municipal do",
    "prefeitura municipal da", "prefeitura da cidade de", "prefeitura da cidade do", "prefeitura da cidade da", "prefeitura de", "prefeitura do",
    "prefeitura da", "camara municipal de", "camara municipal do", "camara municipal da", "municipio do", "municipio da", "cidade de", "cidade do", "cidade da", "concelho de", "municipiul", "orasul", "comuna", "primaria",
    "primaria municipiului", "primaria orasului", "primaria comunei", "primaria din", "consiliul local", "consiliul local al municipiului",
    "consiliul municipal", "consiliul local municipal", "consiliul general al municipiului",
    # Slavonic, Baltic, Hungarian, Finnic, Greek, Turkish
    "miasto", "miasta", "gmina", "urzad miasta", "urzad miejski", "urzad miejski w", "urzad miasta i gminy", "urzad gminy", "gmina miasto",
    "gmina miasta", "miasto stoleczne", "mst", "m st", "urzad miasta stolecznego", "urzad mst", "rada miasta", "rada miejska w", "prezydent miasta",
    "burmistrz miasta", "burmistrz", "mesto", "statutarni mesto", "hlavni mesto", "magistrat mesta", "magistrat statutarniho mesta",
    "magistrat hlavniho mesta", "magistrat", "mestsky urad", "obecni urad", "urad mesta", "mestys", "krajske mesto", "mestska cast", "obec", "grad",
    "opcina", "opstina", "obcina", "obshtina", "city hall of", "g", "г", "город", "горад", "місто", "град", "община", "општина", "городской округ",
    "муниципальное образование", "муниципальное образование город", "администрация города", "администрация городского округа", "администрация",
    "город герой", "мэрия города", "мэрия", "горсовет", "городская дума", "городской совет", "городская дума города", "городская администрация",
    "м", "місто герой", "міська рада", "міська рада міста", "міськрада", "міський голова", "мерія", "мерія міста", "виконком", "громада міста",
    "δημος", "πολη",
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
    "sehri", "belediye baskanligi", "buyuksehir belediye baskanligi", "valiligi", "ili", "shi", "ku", "machi", "cho", "mura", "si", "gun", "gu", "shiqu", "qu", "xian", "city prefecture", "linn", "vald", "vallasnav",
    "miesto savivaldybe", "varos onkormanyzata", "megyei jogu varos onkormanyzata", "onkormanyzata", "fovaros", "fovaros onkormanyzata", "varoshaza",
    "kozseg onkormanyzata", "nagykozseg", "varos", "kozseg", "megyei jogu varos", "город", "городской округ", "район", "municipio", "sheri", "metropolis", "capitale",
    "міська рада", "stadsbestuur", "stadt verwaltung", "kommunestyre", "kaupungintalo",
)  # fmt: skip

_GLUED = (
    "市", "市役所", "市政府", "市人民政府", "市議会", "市议会", "県庁", "市庁", "市長", "市长", "政府", "役場", "県", "县", "區", "区", "区役所", "特別市", "府", "府庁", "町", "町役場", "村", "村役場", "都", "都庁", "시", "특별시", "광역시", "특별자치시", "시청", "시의회", "특별시청", "광역시청", "광역시의회", "특별시의회", "군", "군청", "구", "구청",
)  # fmt: skip
"""What stands behind a name without a space, in scripts that put none."""


LONGEST = 5
"""Words of the longest form."""

_STARTS, _ENDS = frozenset(map(fold, _BEFORE)), frozenset(map(fold, _AFTER))

_OF_COUNTRIES = {
    "GB": ("royal borough of", "london borough of", "metropolitan borough of", "metropolitan borough council", "borough council"),
    "GB IE": ("county council",),
    "DE": (
        "hansestadt", "freie und hansestadt", "freie hansestadt", "hanse und universitatsstadt", "universitatsstadt",
        "universitats und hansestadt", "grosse kreisstadt", "kreisstadt", "bundesstadt", "wissenschaftsstadt", "lutherstadt",
        "kreisfreie stadt", "samtgemeinde", "fontanestadt",
    ),
    "IT": ("capitale",),
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
    "MD RO": (
        "municipiul", "orasul", "comuna", "primaria", "primaria municipiului", "primaria orasului", "primaria comunei", "consiliul local",
        "consiliul local al municipiului", "consiliul municipal",
    ),
    "PL": (
        "miasto", "gmina", "urzad miasta", "urzad miejski", "urzad miejski w", "urzad miasta i gminy", "urzad gminy", "gmina miasto", "gmina miasta",
        "miasto stoleczne", "mst", "m st", "rada miasta", "prezydent miasta",
    ),
    "CZ SK": ("statutarni mesto", "hlavni mesto", "obec", "magistrat mesta", "mestsky urad", "obecni urad"),
    "ID": ("kota", "kabupaten"),
    "MY": ("bandaraya", "majlis bandaraya"),
    "VN": ("thanh pho", "tp"),
    "PH": ("lungsod ng", "bayan ng", "syudad sa"),
    "TR": ("belediyesi", "buyuksehir belediyesi", "buyuksehir"),
    "IN NP": ("nagar nigam", "nagar palika", "nagar parishad"),
    "DK NO": ("kommune",),
    "SE": ("kommun",),
    "FI": ("kaupunki", "kunta"),
    "HU": ("megyei jogu varos", "megyei jogu varos onkormanyzata", "varos onkormanyzata", "onkormanyzata", "kozseg"),
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


_JOINED = re.compile(
    r"(?<!^)\b(?:the\s+)?(?:city and (?:county|borough) of|free and hanseatic city of|freien? und hansestadt"
    r"|hanse- und universitätsstadt|universitäts- und hansestadt)\s+(?=\w)|^city and (?:county|borough) of\s+(?=\w+\s+\w)",
    re.IGNORECASE,
)
"""Forms with an "and" in them, which within a sentence looks like one between two names."""

_OWNING = frozenset({"stad", "kommun", "kommune"})
"""Forms before which Swedish, Danish and Norwegian names have an ending: "Göteborgs stad", "Københavns Kommune"."""

_OWNS = "s"

SHORTEST_OWNED = 3
"""Letters of a name before that ending."""


def without_form(folded: str) -> Iterator[tuple[str, float]]:
    """Yield (name, cost) of a folded name less the form it is dressed in, the longest form first."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        start = " ".join(words[:count])
        if start in _STARTS:
            yield " ".join(words[count:]), SHORT if start == "the" else FILLER
        if " ".join(words[-count:]) in _ENDS:
            name = " ".join(words[:-count])
            yield name, FILLER
            if words[-1] in _OWNING and name.endswith(_OWNS) and len(name) > SHORTEST_OWNED:
                yield name.removesuffix(_OWNS), FILLER + SHORT
    if not folded.isascii():
        for end in _GLUED:
            if folded.endswith(end) and len(folded) - len(end) >= 2:
                yield folded[: -len(end)].rstrip(), FILLER


def without_joined_forms(text: str) -> str:
    """Return a sentence without forms that hold an "and": "the City and County of Denver"."""
    return _JOINED.sub("", text)


def cut_from_form(text: str) -> Iterator[str]:
    """Yield `text` as it is written less the form it is dressed in, the longest form first."""
    words = text.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        if fold(" ".join(words[:count])) in _STARTS:
            yield " ".join(words[count:])
        if fold(" ".join(words[-count:])) in _ENDS:
            yield " ".join(words[:-count])
    for end in _GLUED:
        if text.endswith(end) and len(text) - len(end) > 1:
            yield text.removesuffix(end).rstrip()


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
