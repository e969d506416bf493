"""What people ask in Swedish, Romanian and Hungarian is read as meant."""

import pytest

from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutNear,
    AboutPair,
    Measure,
    NoQuestion,
    Superlative,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues

CITIES = {
    "Vilka vänorter har Göteborg?": "Göteborg", "vanorter till Uppsala": "Uppsala", "Malmös vänorter": "Malmö",
    "Vem är Lunds vänort?": "Lund", "Vilken är min vänort? Jag bor i Umeå": "Umeå", "berätta om Borås": "Borås",
    "Hej! Har Skövde några vänorter?": "Skövde", "Vilka är vänorterna till Sankt Petersburg": "Sankt Petersburg",
    "Ce orașe înfrățite are Cluj-Napoca?": "Cluj-Napoca", "orase infratite cu Timisoara": "Timisoara",
    "orașele înfrățite ale Clujului": "Cluj", "orașele înfrățite ale Timișoarei": "Timișoara",
    "orașele înfrățite ale Bucureștiului": "București", "Cu cine este înfrățită Constanța?": "Constanța",
    "Care este orașul meu înfrățit? Locuiesc în Brașov": "Brașov", "spune-mi despre Târgu Mureș": "Târgu Mureș",
    "Mik Szeged testvérvárosai?": "Szeged", "szeged testvervarosai": "szeged", "Mik Krakkó testvérvárosai?": "Krakkó",
    "Szegednek mik a testvérvárosai?": "Szeged", "Mik a testvérvárosai Győrnek?": "Győr",
    "Hány testvérvárosa van Győrnek?": "Győr", "Budapesttel testvérvárosok": "Budapest",
    "a szegedi testvérvárosok": "szeged", "Melyik az én testvérvárosom? Az én városom Pécs": "Pécs",
}  # fmt: skip

PAIRS = {
    "Är Göteborg och Bergen vänorter?": ("Göteborg", "Bergen"), "Är Örebro vänort till Łódź?": ("Örebro", "Łódź"),
    "Hur långt är det mellan Malmö och Stettin?": ("Malmö", "Stettin"), "Stockholm och Riga": ("Stockholm", "Riga"),
    "Este Cluj-Napoca înfrățit cu Dijon?": ("Cluj-Napoca", "Dijon"), "București și Atena": ("București", "Atena"),
    "Cât de departe este Cluj-Napoca de Köln?": ("Cluj-Napoca", "Köln"),
    "Testvérváros Szeged és Temesvár?": ("Szeged", "Temesvár"), "Szeged és Pécs testvérvárosok?": ("Szeged", "Pécs"),
    "Testvérvárosa-e Szegednek Temesvár?": ("Szeged", "Temesvár"),
}  # fmt: skip

IN_AREAS = {
    "Har Linköping någon vänort i Tyskland?": ("Linköping", "DE"), "Lunds tyska vänorter": ("Lund", "DE"),
    "Are Oradea vreun oraș înfrățit în Franța?": ("Oradea", "FR"), "orașe germane înfrățite cu Sibiu": ("Sibiu", "DE"),
    "Orașe înfrățite cu Deva din Polonia": ("Deva", "PL"), "Szombathely német testvérvárosai": ("Szombathely", "DE"),
    "Pécs romániai testvérvárosai": ("Pécs", "RO"), "Budapest testvérvárosai Németországban": ("Budapest", "DE"),
    "Van Miskolcnak testvérvárosa Lengyelországban?": ("Miskolc", "PL"), "orașele înfrățite din Germania ale Sibiului": ("Sibiu", "DE"),
}  # fmt: skip

BEST = {
    "Vilken är Göteborgs äldsta vänort?": Superlative.OLDEST, "Sundsvalls största vänort": Superlative.LARGEST,
    "Vilken vänort till Kalmar ligger längst bort?": Superlative.FARTHEST,
    "Care este cel mai vechi oraș înfrățit cu Iași?": Superlative.OLDEST,
    "cel mai apropiat oraș înfrățit cu Suceava": Superlative.NEAREST,
    "Melyik Pécs legrégebbi testvérvárosa?": Superlative.OLDEST, "Eger legközelebbi testvérvárosa": Superlative.NEAREST,
}  # fmt: skip

YEARS = {
    "Västerviks vänorter sedan 1980": (1980, None), "Ystads vänorter på 1970-talet": (1970, 1979),
    "Ystads vänorter mellan 1970 och 1980": (1970, 1980), "orașe înfrățite cu Galați din anii 1990": (1990, 1999),
    "Ce înfrățiri are Bacău după 1990?": (1991, None), "Szeged testvérvárosai 1990 óta": (1990, None),
    "Szeged testvérvárosai 1990-től": (1990, None), "Szeged testvérvárosai 1990 után": (1991, None),
    "Szeged testvérvárosai 1990 előtt": (None, 1989), "Szeged testvérvárosai 2000-ig": (None, 2000),
    "Szeged testvérvárosai az 1970-es években": (1970, 1979), "Szeged 1990-ben kötött testvérvárosi kapcsolatai": (1990, 1990),
    "Szeged testvérvárosai 1970 és 1980 között": (1970, 1980),
}  # fmt: skip

OTHERS = {
    "Vilka är våra vänorter": AboutHome, "vilka vänorter har vi": AboutHome, "care sunt orașele noastre înfrățite": AboutHome,
    "Kik a testvérvárosaink?": AboutHome, "Mi a testvérvárosunk?": AboutHome, "Vad är en vänort?": AboutKinds,
    "Ce este un oraș înfrățit?": AboutKinds, "Mi az a testvérváros?": AboutKinds, "Vänorter nära Gävle": AboutNear,
    "Vilken svensk stad har flest vänorter?": AboutArea, "Care oraș românesc are cele mai multe orașe înfrățite?": AboutArea,
    "Melyik magyar városnak van a legtöbb testvérvárosa?": AboutArea, "vänorter mellan Sverige och Norge": AboutAreas,
    "Vilka städer i Skåne har vänorter i Danmark?": AboutAreas, "înfrățiri între România și Franța": AboutAreas,
    "testvérvárosok Magyarország és Németország között": AboutAreas, "min syster bor i Oslo": NoQuestion,
    "Hej!": NoQuestion, "Tack!": NoQuestion, "Bună ziua": NoQuestion, "ce mai faci": NoQuestion, "Köszönöm": NoQuestion,
    "hogy vagy?": NoQuestion, "Lund är en fin stad": NoQuestion,
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), CITIES.items())
def test_a_city_is_asked_about(text: str, name: str, cities: CityIndex, phrases: Tongues) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())


@pytest.mark.parametrize(("text", "names"), PAIRS.items())
def test_two_cities_are_asked_about(
    text: str, names: tuple[str, str], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names


@pytest.mark.parametrize(("text", "wanted"), IN_AREAS.items())
def test_an_area_narrows(
    text: str, wanted: tuple[str, str], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert (question.name, question.narrowing.area.key) == wanted


@pytest.mark.parametrize(("text", "best"), BEST.items())
def test_the_first_of_a_kind_is_asked_for(
    text: str, best: Superlative, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.best is best


@pytest.mark.parametrize(("text", "years"), YEARS.items())
def test_years_narrow_before_and_behind_their_words(
    text: str, years: tuple[int | None, int | None], cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    (limits,) = question.narrowing.limits
    assert (limits.measure, limits.least, limits.most) == (Measure.YEAR, *years)
    assert question.left_out == ()


@pytest.mark.parametrize(("text", "kind"), OTHERS.items())
def test_something_else_is_asked_or_nothing(
    text: str, kind: type, cities: CityIndex, phrases: Tongues
) -> None:
    assert isinstance(read_question(text, cities, phrases), kind)
