"""A doubtful reading is answered with what was taken for what, or asked about; never silently."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound, Taken
from bot.gazetteer.repair import mend
from bot.gazetteer.resolve import resolve


def city_of(cities: CityIndex, query: str) -> tuple[str, str]:
    """Return name and country of the city that `query` is answered with or that heads the menu."""
    match resolve(query, cities):
        case Found(city) | Ambiguous(_, (city, *_)):
            return city.name, city.country
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("query", "name", "country"),
    [
        ("Kobe 🇯🇵", "Kobe", "JP"), ("🇯🇵 Kobe", "Kobe", "JP"), ("Kobe🇯🇵", "Kobe", "JP"), ("📍Kazan", "Kazan", "RU"),
        ("Leeds, United Kingdom 🇬🇧", "Leeds", "GB"), ("Cardiff 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "Cardiff", "GB"), ("⚽ Milan", "Milan", "IT"),
        ("Ontario 🇺🇸", "Ontario", "US"), ("Toledo 🇪🇸", "Toledo", "ES"), ("✈️New York City", "New York City", "US"),
        ("🏠 Worth", "Worth", "US"), ("Lyon ❤️", "Lyon", "FR"), ("İzmir 🇹🇷🌊", "İzmir", "TR"),
    ],
)  # fmt: skip
def test_a_flag_or_a_picture_is_no_letter(
    cities: CityIndex, query: str, name: str, country: str
) -> None:
    assert city_of(cities, query) == (name, country)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("M&uuml;nchen", "Munich"), ("M&#252;nchen", "Munich"), ("M&#xFC;nchen", "Munich"), ("MÃ¼nchen", "Munich"),
        ("M%C3%BCnchen", "Munich"), ("M%FCnchen", "Munich"), ("M\\u00fcnchen", "Munich"), ("BiÃªn HÃ²a", "Biên Hòa"),
        ("Ã„lvsbyn", "Älvsbyn"), ("S%C3%A3o+Paulo", "São Paulo"), ("<b>Berlin</b>", "Berlin"), ("Krak&oacute;w, Poland", "Kraków"),
        ("РњРѕСЃРєРІР°", "Moscow"), ("San%20Francisco", "San Francisco"), ("WrocÅ‚aw", "Wrocław"),
    ],
)  # fmt: skip
def test_broken_markup_and_encodings_are_mended(cities: CityIndex, query: str, name: str) -> None:
    assert city_of(cities, query)[0] == name


@pytest.mark.parametrize("query", ["Kobe \\ud83c", "Kobe \\udfff"])
def test_half_a_character_is_left_as_it_was_written(query: str) -> None:
    assert mend(query) == query


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("SOKÓŁKA", "Sokółka"), ("HOLÝŠOV", "Holýšov"), ("PSZCZÓŁKI", "Pszczółki"), ("BLÍŽEJOV", "Blížejov"), ("BĚŠINY", "Běšiny"),
        ("CHÃ GRANDE", "Chã Grande"), ("OSTRĘŻNICA", "Ostrężnica"), ("Chrášťany", "Chrášťany"), ("Plášťovce", "Plášťovce"),
    ],
)  # fmt: skip
def test_capitals_that_happen_to_decode_are_no_broken_encoding(
    cities: CityIndex, query: str, name: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found | Ambiguous)
    assert city_of(cities, query)[0] == name
    assert outcome.notes == ()


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Seattle, WA 98101", "Seattle"), ("10115 Berlin", "Berlin"), ("D-10115 Berlin", "Berlin"), ("75001 Paris", "Paris"),
        ("Belfast YH3 7CJ", "Belfast"), ("London SW1A 1AA", "London"), ("1012 AB Amsterdam", "Amsterdam"),
        ("São Caetano do Sul 15057-958, Brazil", "São Caetano do Sul"), ("Cranberry Township, PA 13609-8556", "Cranberry Township"),
        ("58-567 Milicz", "Milicz"), ("Nagaoka 602-5865", "Nagaoka"), ("〒100-0001 Tokyo", "Tokyo"), ("114 55 Stockholm", "Stockholm"),
        ("Toronto M5V 2T6", "Toronto"), ("LV-1010 Riga", "Riga"), ("Titāgarh 896658", "Titāgarh"), ("Lafayette, CA 54370", "Lafayette"),
    ],
)  # fmt: skip
def test_a_postcode_is_left_aside(cities: CityIndex, query: str, name: str) -> None:
    assert city_of(cities, query)[0] == name


def test_a_state_before_a_postcode_still_counts(cities: CityIndex) -> None:
    outcome = resolve("Lafayette, CA 54370", cities)

    assert isinstance(outcome, Found)
    assert outcome.city.region == "California"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Landeshauptstadt Dresden", "Dresden"), ("Comune di Bologna", "Bologna"), ("Leeds City Council", "Leeds"),
        ("Gemeente Rotterdam", "Rotterdam"), ("Mairie de Nantes", "Nantes"), ("Prefeitura Municipal de Recife", "Recife"),
        ("Ayuntamiento de Sevilla", "Seville"), ("Linköping kommun", "Linköping"), ("Urząd Miasta Kielce", "Kielce"),
        ("Große Kreisstadt Marburg an der Lahn", "Marburg"), ("Sultanbeyli Belediyesi", "Sultanbeyli"),
        ("Mumbai Municipal Corporation", "Mumbai"), ("The City of Oakland", "Oakland"), ("City of Roy", "Roy"),
        ("Saitama-shi", "Saitama"), ("東京市", "Tokyo"), ("город Казань", "Kazan"), ("Stad Brasschaat", "Brasschaat"),
        ("Município de Belém", "Belém"), ("City of Seattle, Washington", "Seattle"), ("Kota Bandung", "Bandung"),
    ],
)  # fmt: skip
def test_the_form_a_name_is_dressed_in_is_taken_off(
    cities: CityIndex, query: str, name: str
) -> None:
    assert city_of(cities, query)[0] == name


@pytest.mark.parametrize(
    ("query", "name", "country"),
    [
        ("Royal Borough of Windsor", "Windsor", "GB"), ("Halifax Borough Council", "Halifax", "GB"),
        ("Ajuntament de Valencia", "Valencia", "ES"), ("Gemeente Bergen", "Mons", "BE"), ("Bergen kommune", "Bergen", "NO"),
        ("London Borough of Richmond", "Richmond upon Thames", "GB"), ("Hansestadt Stade", "Stade", "DE"),
    ],
)  # fmt: skip
def test_a_form_tells_the_country_it_is_of(
    cities: CityIndex, query: str, name: str, country: str
) -> None:
    assert city_of(cities, query) == (name, country)


@pytest.mark.parametrize(
    ("query", "name", "region"),
    [
        ("Columbus, IN, United States", "Columbus", "Indiana"), ("Wilmington, DE, United States", "Wilmington", "Delaware"),
        ("Noblesville IN USA", "Noblesville", "Indiana"), ("Dallas OR USA", "Dallas", "Oregon"), ("Dover, DE, US", "Dover", "Delaware"),
        ("Westbrook ME USA", "Westbrook", "Maine"), ("Fuzhou, Fujian Province", "Fuzhou", "Fujian"),
        ("Morelia, Estado de Michoacán", "Morelia", "Michoacán"), ("Ocotlán, State of Jalisco, Mexico", "Ocotlán", "Jalisco"),
        ("Bellampalli, Telangana State", "Bellampalli", "Telangana"), ("Sawangan, West Java Province", "Sawangan", "West Java"),
        ("Lyon in France", "Lyon", "Auvergne-Rhône-Alpes"), ("Gary in Indiana", "Gary", "Indiana"), ("Santiago de Chile", "Santiago", "Santiago Metropolitan"),
        ("Evansville, IN", "Evansville", "Indiana"), ("Salem, OR, USA", "Salem", "Oregon"),
    ],
)  # fmt: skip
def test_a_code_is_no_filler_and_a_filler_no_code(
    cities: CityIndex, query: str, name: str, region: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found)
    assert outcome.city.name == name
    assert outcome.city.region.startswith(region)


@pytest.mark.parametrize(
    ("query", "name", "country"),
    [
        ("Hong Kong, Japan", "Hong Kong", "HK"), ("Cayenne, Suriname", "Cayenne", "GF"), ("Belfast, Ireland", "Belfast", "GB"),
        ("Nuuk, Canada", "Nuuk", "GL"), ("Prague, Czechoslovakia", "Prague", "CZ"), ("Dresden, GDR", "Dresden", "DE"),
        ("Wrocław Prussia", "Wrocław", "PL"), ("Riga, USSR", "Riga", "LV"), ("Kathmandu India", "Kathmandu", "NP"),
        ("Taipei, China", "Taipei", "TW"), ("Edinburgh, England", "Edinburgh", "GB"), ("Medan Malaysia", "Medan", "ID"),
        ("Zürich, Germany", "Zürich", "CH"), ("Monaco, France", "Monaco", "MC"), ("Strasbourg, Germany", "Strasbourg", "FR"),
        ("Trieste Austria-Hungary", "Trieste", "IT"), ("Sarajevo, Yugoslavia", "Sarajevo", "BA"),
    ],
)  # fmt: skip
def test_an_area_that_disagrees_is_dropped_and_said(
    cities: CityIndex, query: str, name: str, country: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found)
    assert (outcome.city.name, outcome.city.country) == (name, country)
    assert [note.kind for note in outcome.notes] == [Taken.DROPPED]


@pytest.mark.parametrize(
    ("query", "country"),
    [
        ("Hong Kong, China", "HK"), ("Cayenne, France", "GF"), ("Nuuk, Denmark", "GL"), ("San Juan, USA", "PR"),
        ("Willemstad, Kingdom of the Netherlands", "CW"), ("Macau, China", "MO"), ("Tórshavn Denmark", "FO"),
        ("Hamilton, Bermuda", "BM"), ("Nouméa, France", "NC"), ("Mariehamn, Finland", "AX"),
    ],
)  # fmt: skip
def test_a_territory_lies_in_its_state(cities: CityIndex, query: str, country: str) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found | Ambiguous)
    first = outcome.city if isinstance(outcome, Found) else outcome.candidates[0]
    assert first.country == country
    assert Taken.DROPPED not in [note.kind for note in outcome.notes]


@pytest.mark.parametrize("name", ["Zaragoza", "Manchester", "Birmingham", "Alexandria"])
def test_a_by_name_is_no_rival_of_an_own_name(cities: CityIndex, name: str) -> None:
    outcome = resolve(name, cities)

    assert isinstance(outcome, Found)
    assert [city.name for city in (outcome.city, *outcome.others)][:2] == [name, name]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Caen", "Caen"), ("Puno", "Puno"), ("Hama", "Hama"), ("Lae", "Lae"), ("Salisbury", "Salisbury"), ("Dax", "Dax"),
        ("Türi", "Türi"), ("Monaco", "Monaco"), ("Gibraltar", "Gibraltar"), ("San Marino", "San Marino"), ("Como", "Como"),
        ("Leer", "Leer"), ("Luxembourg", "Luxembourg"), ("Singapore", "Singapore"), ("Hull", "Kingston upon Hull"),
    ],
)  # fmt: skip
def test_a_citys_own_name_is_that_city_or_heads_the_menu(
    cities: CityIndex, query: str, name: str
) -> None:
    assert city_of(cities, query)[0] == name


@pytest.mark.parametrize(
    ("query", "own", "rival"),
    [
        ("Honchō", "Honchō", "Funabashi"), ("Wangen", "Wangen im Allgäu", "Wangen"), ("Moosburg", "Moosburg an der Isar", "Moosburg"),
        ("Staré Město", "Staré Město", "Staré Mesto"), ("Saint Ouen", "Saint-Ouen-sur-Seine", "Saint Ouen"),
        ("Mex", "Mexico City", "Mex"), ("Harpers Ferry", "Harpers Ferry", "Athens"),
    ],
)  # fmt: skip
def test_a_name_that_two_are_printed_by_in_part_is_asked_about(
    cities: CityIndex, query: str, own: str, rival: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Ambiguous)
    names = [city.name for city in outcome.candidates]
    assert names[0] == own
    assert rival in names


@pytest.mark.parametrize(
    "name", ["Oia", "Bük", "Schönberg", "San Marcos", "Villanueva", "Farmington"]
)
def test_a_menu_holds_namesakes_whose_sisters_are_on_record(cities: CityIndex, name: str) -> None:
    outcome = resolve(name, cities)

    assert isinstance(outcome, Ambiguous)
    assert any(city.name == name and cities.has_sisters(city.row) for city in outcome.candidates)


@pytest.mark.parametrize(("query", "country"), [("Florida", "CU"), ("florida", "CU")])
def test_a_region_that_a_large_city_is_called_like_brings_a_menu(
    cities: CityIndex, query: str, country: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Ambiguous)
    assert country in [city.country for city in outcome.candidates]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("barcalona", "Barcelona"), ("ne york", "New York City"), ("monteral", "Montreal"), ("cupe town", "Cape Town"),
        ("osio", "Oslo"), ("omk", "Omsk"), ("jakara", "Jakarta"), ("kunich", "Munich"), ("giz", "Giza"), ("isaka", "Osaka"),
        ("puela", "Puebla"), ("acli", "Cali"), ("nakara", "Ankara"), ("totawa", "Ottawa"), ("alexandri", "Alexandria"),
    ],
)  # fmt: skip
def test_a_small_place_called_like_a_misspelt_metropolis_is_asked_about(
    cities: CityIndex, query: str, name: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Ambiguous)
    assert name in [city.name for city in outcome.candidates]
    assert [note.kind for note in outcome.notes] == [Taken.LIGHTER]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Ьщысщц", "Moscow"), ("Vjcrdf", "Moscow"), ("Дщтвщт", "London"), ("Vt[brj", "Mexico City"), ("Yfv.h", "Namur"),
        ("туцсфыеду", "Newcastle"), ("Ym.-Qjhr", "New York City"), ("сфыфидфтсф", "Casablanca"), ("hbj-lt-;fytqhj", "Rio de Janeiro"),
        ("Рфьигкп", "Hamburg"), ("Kmdsd", "Lviv"),
    ],
)  # fmt: skip
def test_another_keyboard_layout_is_read_and_said(cities: CityIndex, query: str, name: str) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found | Ambiguous)
    first = outcome.city if isinstance(outcome, Found) else outcome.candidates[0]
    assert first.name == name
    assert [(note.kind, note.typed) for note in outcome.notes] == [(Taken.REPAIRED, query)]


@pytest.mark.parametrize(
    "query",
    [
        "Guerrero", "Aargau", "Wisconsin", "Zealand", "New Mexico", "Khuzestan", "Ucayali", "Catalonia", "England", "Scotland",
        "Bavaria", "Tuscany", "Hokkaido", "Sarawak", "Île-de-France", "Mureș County", "Sakhalin Oblast", "Hyōgo", "Czechoslovakia",
        "USSR", "Normandy", "Andalusia",
    ],
)  # fmt: skip
def test_a_regions_name_is_no_city(cities: CityIndex, query: str) -> None:
    assert isinstance(resolve(query, cities), NotFound)


@pytest.mark.parametrize(
    "query",
    ["New York", "Hiroshima", "São Paulo", "Québec", "Buenos Aires", "Utrecht", "Zürich", "Tokyo", "Puebla", "Victoria", "Flores"],
)  # fmt: skip
def test_a_city_called_like_its_region_stays_the_city(cities: CityIndex, query: str) -> None:
    assert isinstance(resolve(query, cities), Found | Ambiguous)


@pytest.mark.parametrize(
    ("query", "kind", "typed", "taken"),
    [
        ("seatle", Taken.SLIP, "seatle", "Seattle"),
        ("SVO", Taken.CODE, "SVO", "Khimki"),
        ("Leeds, Mordor", Taken.LEFT_OUT, "Mordor", ""),
        ("Cayenne (Brazil)", Taken.DROPPED, "Brazil", ""),
        ("Newcastle upon Tyne, New South Wales", Taken.DROPPED, "New South Wales", ""),
        ("portland, oregn", Taken.SLIP, "oregn", "oregon"),
    ],
)
def test_what_was_taken_for_what_is_said(
    cities: CityIndex, query: str, kind: Taken, typed: str, taken: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found)
    assert [(note.kind, note.typed, note.taken) for note in outcome.notes] == [(kind, typed, taken)]


@pytest.mark.parametrize(
    "query", ["Seattle", "NYC", "Paris, France", "東京", "Köln", "Portland, Maine"]
)
def test_a_plain_reading_has_nothing_to_own_up_to(cities: CityIndex, query: str) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found)
    assert outcome.notes == ()


@pytest.mark.parametrize(
    ("query", "name", "typed"),
    [("Columbus, Ohoi", "Columbus", "Ohoi"), ("Lima, Peruu", "Lima", "Peruu")],
)
def test_an_area_of_four_letters_is_read_through_a_slip(
    cities: CityIndex, query: str, name: str, typed: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found)
    assert (outcome.city.name, outcome.others) == (name, ())
    assert [(note.kind, note.typed) for note in outcome.notes] == [(Taken.SLIP, typed)]


def test_a_beginning_in_an_area_is_of_its_light_cities_too(cities: CityIndex) -> None:
    norway = cities.qualifiers.find("norway")
    assert norway is not None

    rows, _, _ = cities.beginning("s", (norway,))

    assert {cities.city(row).name for row in rows.tolist()} >= {"Stavanger", "Svolvær"}
