"""An answer about more than was asked for says so."""

import re
from datetime import UTC, datetime

import pytest

from bot.chat.render import plain_text
from bot.gazetteer.asked import AboutPair, NoQuestion
from bot.gazetteer.model import Ambiguous, NotFound
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import Narrowed, PairAnswer, PairUnclear, Status
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.telling import outline_of
from bot.words.voice import Voice

PART = "“Yorkshire” is taken for a part of England; this is about all of it."


def told(text: str, world: World) -> str:
    voice = Voice(TEXTS, "en-US", datetime(2026, 11, 28, tzinfo=UTC))
    found = answer(read_question(text, world.cities, phrases()), None, world)
    return plain_text(outline_of(found, voice))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("East Germany", "Eastern Germany"), ("Ostdeutschland", "Eastern Germany"), ("West Germany", "Western Germany"),
        ("sister cities in the GDR", "Eastern Germany"), ("Commonwealth", "The Commonwealth"),
    ],
)  # fmt: skip
def test_a_part_of_germany_and_the_commonwealth_are_areas(
    text: str, title: str, world: World
) -> None:
    assert told(text, world).startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "sister cities of Yorkshire",
        "which German cities are twinned with towns in Yorkshire",
        "Yorkshire and Germany",
        "does Berlin have a sister in Yorkshire?",
        "Berlin's sisters in Yorkshire",
        "does Kobe have a sister in Yorkshire?",
    ],
)
def test_all_of_an_area_is_said_to_stand_for_its_part(text: str, world: World) -> None:
    assert told(text, world).count(PART) == 1


def test_a_county_of_the_name_is_offered_with_the_area_it_lies_in(world: World) -> None:
    assert "England, where Kent lies?" in told("sister cities of Kent", world)
    assert "where Kent lies" not in told("sister cities of Kent, Washington", world)


def test_a_state_that_is_no_more_is_all_that_lay_in_it(world: World) -> None:
    text = told("sister cities of Prussia", world)

    assert text.startswith("The former Prussia")
    assert "Russia 🇷🇺" not in text.splitlines()[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Partnerstädte von Landkreis Torgau", "“von Landkreis”"),
        ("Partnerstädte des Landkreises Bitterfeld", "“des Landkreises”"),
        ("Czy powiat Poznań ma miasta partnerskie?", "“powiat”"),
        ("which sisters of Berlin are capitals", "“capitals”"),
        ("quelles villes jumelées de Berlin sont des capitales ?", "capitales”"),
    ],
)
def test_a_county_s_word_and_capitals_are_said_to_be_left_out(
    text: str, said: str, world: World
) -> None:
    assert re.search(f"I left out “[^”]*{said.strip('“”')}”", told(text, world))


@pytest.mark.parametrize(
    "text",
    [
        "Montgomery County",
        "sister cities of Montgomery County",
        "Montgomery County, Maryland",
        "Landkreis Torgau",
        "Landkreis Bitterfeld",
        "Pripyat",
        "sister cities of Pripyat",
    ],
)
def test_what_is_no_city_of_ours_is_not_found_and_near_names_are_offered(
    text: str, world: World
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, NotFound)
    assert found.near


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("has Chicago more sisters in Asia or Europe?", (11, 15)),
        ("Hat Chicago mehr Partnerstädte in Asien oder in Europa?", (11, 15)),
    ],
)
def test_areas_are_compared_one_by_one(text: str, counts: tuple[int, ...], world: World) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Narrowed)
    assert found.by_area == counts
    for count in counts:
        assert f"{count} are on record" in told(text, world)


def test_a_menu_is_headed_by_the_namesake_with_far_more_sisters(world: World) -> None:
    found = answer(read_question("Bethlehem", world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert found.candidates[0].country == "PS"


@pytest.mark.parametrize(
    "text",
    [
        "Is Maria the sister of Paris?",
        "Sam's",
        "Charlotte's sister",
        "sisters of Charlotte and Sydney",
    ],
)
def test_sisters_of_people_are_no_cities(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("shared sisters of Berlin and Paris", ("Berlin", "Paris")),
        ("Is Atlantis the sister of Paris", ("Atlantis", "Paris")),
    ],
)
def test_sisters_of_two_cities_are_a_pair(text: str, names: tuple[str, str], world: World) -> None:
    asked = read_question(text, world.cities, phrases())

    assert isinstance(asked, AboutPair)
    assert (asked.name, asked.other) == names


@pytest.mark.parametrize("text", ["twin towns in Kent", "sister cities in Cornwall"])
def test_in_a_county_is_not_in_a_city_elsewhere(text: str, world: World) -> None:
    assert told(text, world).startswith("England, United Kingdom")


def test_what_compares_areas_is_not_left_out(world: World) -> None:
    asked = "Paris a-t-il plus de jumelages en Asie ou en Afrique ?"

    assert "I left out" not in told(asked, world)


def test_a_sister_in_the_whole_is_no_yes_for_the_part(world: World) -> None:
    assert "Yes" not in told("does Berlin have a sister in Yorkshire?", world)
    assert "Yes: London" in told("does Berlin have a sister in England?", world)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Czy powiat Ełk ma miasta partnerskie?", "Ełk County"),
        ("sister cities of Landkreis Roth", "Roth (district)"),
        ("gemellaggi della provincia di Bergamo", "Province of Bergamo"),
    ],
)
def test_a_county_of_ours_is_known_by_its_name_there(world: World, text: str, name: str) -> None:
    assert told(text, world).startswith(f"{name}, ")


@pytest.mark.parametrize(
    ("text", "title", "line"),
    [
        ("sister cities of the county of Kent", "England,", "“county of Kent” is taken for a part of England"),
        ("ciudades hermanas del condado de Kent", "England,", "“condado de Kent” is taken for a part"),
        ("Partnerstädte der Grafschaft Kent", "England,", "“Grafschaft Kent” is taken for a part"),
        ("villes jumelées du canton de Berne", "Bern, Switzerland", ""),
        ("jumelages de la province de Liège", "Wallonia, Belgium", "“province de Liège” is taken for a part"),
        ("gemellaggi della provincia di Bologna", "Emilia-Romagna, Italy", "“provincia di Bologna” is taken for a part"),
        ("sister cities of Canton, Ohio", "Canton, Ohio", ""),
        ("Leeds, Kent", "Leeds, England", "“Kent” is taken for a part of England; I looked for the city in all of it."),
        ("is Leeds, Kent twinned with Dortmund?", "Leeds and Dortmund", "“Kent” is taken for a part of England"),
        ("Wellington, Somerset", "Wellington, Telford and Wrekin, England", "“Somerset” is taken for a part of England"),
        ("Wellington, Shropshire", "Wellington, ", "Or did you mean Wellington, Herefordshire, England"),
        ("Hatfield, South Yorkshire", "Hatfield, Hertfordshire, ", "Or did you mean Hatfield, Doncaster, England"),
        ("Ashford, Surrey", "Ashford, England", ""),
        ("sister cities of the state of Georgia", "Georgia, United States", ""),
        ("sister cities of the Republic of Georgia", "Georgia 🇬🇪", ""),
        ("Hamburg County Council", "Hamburg, Germany", "I left out “County Council”"),
        ("Landeshauptstadt Paris", "Paris,", "I left out “Landeshauptstadt”"),
        ("Landeshauptstadt Dresden", "Dresden,", ""),
        ("Gotham City", "New York City,", "I read “Gotham City” as “New York City”"),
        ("Texas and Mexico sister cities", "Texas and Mexico", ""),
        ("Does Mexico have a sister city in Texas?", "Mexico and Texas", ""),
        ("Bavaria and Luxembourg", "Luxembourg", "Or did you mean Luxembourg (country)"),
        ("New York and Japan", "New York City,", "Or did you mean New York (region, United States)"),
        ("sister cities of Galicia", "Galicia, Spain", "Or did you mean Lviv, where Galicia lies"),
        ("sister cities of Limburg", "Limburg, Netherlands", "Flanders, where Limburg lies"),
        ("Silesia", "Silesia, Poland", "Moravia-Silesia, where Silesia lies"),
        ("sister cities of Brabant", "Flanders,", "North Brabant, where Brabant lies"),
        ("sister cities of Orange County", "California,", "Florida, where Orange County lies"),
        ("sister cities of Dongcheng", "Which “Dongcheng”", "1. Dongcheng (Beijing), Beijing, China"),
        ("gemellaggi di Reggio", "Which “Reggio”", "Reggio Emilia"),
        ("sister cities of the Virgin Islands", "The Virgin Islands", ""),
        ("sister cities of Punjab, India", "Punjab, India", ""),
        ("is Island of Mozambique twinned with Kobe?", "Island of Mozambique and Kobe", ""),
        ("sister cities of Georgia, USA", "Georgia, United States", ""),
        ("sister cities of Bavaria in Germany", "Bavaria, Germany", ""),
        ("Bavaria and Germany", "Bavaria and Germany", "pairings between"),
        ("Texas, USA and Mexico", "Texas and Mexico", ""),
        ("sister cities of Norway, Sweden and Denmark", "Norway, Sweden, and Denmark", ""),
        ("Which Georgian cities are twinned with American ones?", "Georgia and United States", ""),
        ("Ariel, Israel", "Ariel, West Bank, Palestine", "without “Israel”"),
        ("Ariel, Israel and Mobile", "Ariel and Mobile", "I left out “Israel”"),
        ("who is the sister city of Ariel in Israel", "Which “Ariel”", "1. Ariel, West Bank, Palestine"),
        ("Northern Cyprus", "Cyprus 🇨🇾", "“Northern Cyprus” is taken for a part of Cyprus"),
        ("TRNC", "Cyprus 🇨🇾", "“TRNC” is taken for a part of Cyprus"),
        ("Northern Cyprus and Turkey", "Cyprus and Türkiye", "“Northern Cyprus” is taken for a part of Cyprus"),
        ("Nordzypern", "Cyprus 🇨🇾", "“Nordzypern” is taken for a part of Cyprus"),
        ("Herzegovina", "Bosnia", "“Herzegovina” is taken for a part of Bosnia"),
        ("which ties of Volgograd have ended?", "Volgograd,", "Ostrava (ended in 2022)"),
        ("oldest ties of Bergen", "Bergen,", "since 1946"),
        ("what is the oldest sister city pair?", "The oldest ties of the world", "Klagenfurt and Wiesbaden"),
        ("oldest ties of Japan", "The oldest ties of Japan", "1. "),
        ("oldest sister cities in the world", "The oldest ties of the world", "1. Klagenfurt and Wiesbaden"),
        ("oldest German twin towns", "The oldest ties of Germany", "1. Wiesbaden and Klagenfurt"),
        ("which twinning anniversaries are this month?", "Anniversaries in November", "Kunming and Fujisawa"),
        ("when is the anniversary of Seattle and Kobe?", "Seattle and Kobe", "In 2026, the friendship of Seattle and Kobe turns 69."),
        ("when is the anniversary of Seattle and Mombasa?", "Seattle and Mombasa", "No beginning of a tie of Seattle and Mombasa"),
        ("runde Jubiläen 2027", "Anniversaries in 2027", "40 years: January 12, 2027"),
        ("Welche Städtepartnerschaften feiern 2027 ein rundes Jubiläum?", "Anniversaries in 2027", "40 years: January 12, 2027"),
        ("quels jumelages fêtent un anniversaire cette année ?", "Anniversaries in 2026", "January 12, 2026"),
        ("aniversarios de hermanamiento el próximo mes", "Anniversaries in December", "December 4, 2026"),
        ("anniversaries of Japan in 2027", "Anniversaries of Japan in 2027", "Taketa and Sendai"),
        ("Crimea, Russia", "Crimea, Ukraine", "I left out “Russia”"),
        ("Kosovo, Serbia", "Kosovo 🇽🇰", "I left out “Serbia”"),
        ("Ukraine, Russia", "Ukraine and Russia", "pairings between"),
        ("Taipei, China", "Taipei, Taiwan", "without “China”"),
        ("Sevastopol, Russia", "Sevastopol, Ukraine", "without “Russia”"),
        ("Dakhla, Morocco", "Dakhla, Souss-Massa, Morocco", "Or did you mean Dakhla, Oued Ed-Dahab-Lagouira, Western Sahara?"),
        ("Golan Heights", "Quneitra, Syria", "“Golan Heights” is taken for a part of Quneitra"),
        ("Artsakh", "Nagorno-Karabakh", "Stepanakert, Azerbaijan"),
        ("Bergkarabach", "Nagorno-Karabakh", "Stepanakert, Azerbaijan"),
        ("South Ossetia", "Shida Kartli, Georgia", "“South Ossetia” is taken for a part of Shida Kartli"),
        ("Abchasien", "Abkhazia, Georgia", ""),
        ("Приднестровье", "Transnistria, Moldova", ""),
        ("newest ties of Germany", "Germany 🇩🇪", "I left out “newest”"),
        ("ties of the Netherlands", "Netherlands 🇳🇱", ""),
        ("anniversaries of Bergen", "Anniversaries of Bergen", "60 years: 2027"),
        ("since when are Seattle and Tashkent sisters?", "Seattle and Tashkent", "since 1973"),
        ("Cork County", "I couldn’t find a city called “Cork County”", "1. County Cork, Munster"),
        ("Kildare County", "I couldn’t find a city called “Kildare County”", "1. County Kildare, Leinster"),
        ("Gmina Lubin", "Lubin, Lower Silesia", "I read “Gmina Lubin” as “Lubin”"),
        ("Gmina Świdnica", "Świdnica, Lower Silesia", "I read “Gmina Świdnica” as “Świdnica”"),
        ("Kabupaten Bandung", "Bandung,", "I read “Kabupaten Bandung” as “Bandung”"),
        ("Partnerstädte Oberbayerns", "Bavaria,", "“Oberbayerns” is taken for a part of Bavaria"),
        ("miasta partnerskie Śląska", "Silesia,", "Lower Silesia, where Śląska lies"),
        ("when did Seattle and Bergen become sisters", "Seattle and Bergen", "since 1967"),
        ("Portland Oregon vs Portland Maine", "Portland, Oregon, United States and Portland, Maine", ""),
    ],
)  # fmt: skip
def test_what_has_namesakes_or_a_sort_is_read_right_or_said(
    world: World, text: str, title: str, line: str
) -> None:
    said = told(text, world)

    assert said.startswith(title)
    assert line in said


def test_a_list_between_two_areas_says_which_ties_rest_and_the_caution_once(world: World) -> None:
    text = told("Germany and Russia", world)

    assert "since 1992 · suspended in 2022" in text.split("Düsseldorf ↔ Moscow")[1][:40]
    assert text.count("Many ties with Russian and Belarusian cities") == 1
    assert "Many ties" not in told("Germany and Japan", world)


@pytest.mark.parametrize(
    "question",
    ["Palestine and Israel", "sister cities between Palestine and Israel", "Palestina e Israel", "Палестина и Израиль"],
)  # fmt: skip
def test_a_country_that_a_town_is_called_like_is_one_of_the_two_areas(
    question: str, world: World
) -> None:
    text = told(question, world)

    assert text.startswith("Palestine and Israel")
    assert "Nablus ↔ Nazareth" in text


@pytest.mark.parametrize(
    ("place", "town"),
    [
        ("Kreuzberg", "Friedrichshain-Kreuzberg"),
        ("Windsor, England", "Windsor and Maidenhead"),
        ("Maidenhead", "Windsor and Maidenhead"),
        ("Eton, England", "Windsor and Maidenhead"),
    ],
)
def test_a_place_without_ties_begins_with_those_of_its_borough(
    place: str, town: str, world: World
) -> None:
    text = told(place, world)

    assert text.splitlines()[1].startswith(f"Through {town}, which belongs with it: ")
    assert "with ties of its own" not in text


def test_a_town_with_few_ties_leads_to_its_municipality(world: World) -> None:
    text = told("Kirkenes", world)

    assert "Kirkenes lies in Sør-Varanger, the municipality around it" in text
    assert "district" not in text


@pytest.mark.parametrize("text", ["Prague and Beijing", "Aarhus and Saint Petersburg"])
def test_a_chain_goes_over_ties_that_do_not_rest(text: str, world: World) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, PairAnswer)
    assert len(found.steps) == len(found.chain) - 1 > 0
    assert {bond.status for bond in found.steps} == {Status.ACTIVE}


def test_two_of_one_name_are_those_that_are_bound_to_each_other(world: World) -> None:
    toledos = answer(AboutPair("Toledo", "Toledo"), None, world)
    cordobas = answer(AboutPair("Cordoba", "Córdoba"), None, world)

    assert isinstance(toledos, PairAnswer)
    assert {toledos.city.country, toledos.other.country} == {"US", "ES"}
    assert isinstance(cordobas, PairUnclear)
    assert cordobas.known is not None
    assert cordobas.known.country == "AR"
    assert "ES" in {city.country for city in cordobas.unclear[0].candidates}


@pytest.mark.parametrize(
    "question", ["Is Durham still twinned with Kostroma?", "Kostroma and Durham"]
)
def test_two_namesakes_that_are_both_bound_to_the_other_are_asked_about(
    question: str, world: World
) -> None:
    text = told(question, world)

    assert text.startswith("Which “Durham” do you mean?")
    assert "Durham, North Carolina" in text
    assert "Durham, England" in text
    assert told("Durham, England and Kostroma", world).startswith("Durham and Kostroma")
