"""A question is read by the words of its own language: what is grammar in another one stays a name."""

import ast
import tomllib
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from bot.atlas.questions import read_templates
from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues
from bot.paths import DATA, LOCALES
from bot.words.catalogue import BASE, phrases

Tables = dict[str, dict[str, Any]]

OWN = ["zorbelinko", "zorbelinki", "vrumpastodo"]

OF_NONSENSE = "zorbelinki Seattle"

TESTS = Path(__file__).parents[1]


def tables() -> Tables:
    """Return the tables of every locale that has its own way to ask."""
    return {
        path.parent.name: {
            **tomllib.loads(path.read_text("utf-8")),
            "asking": tomllib.loads(path.with_name("asking.toml").read_text("utf-8")),
        }
        for path in sorted(LOCALES.glob("*/phrases.toml"))
    }


TABLES = tables()


def nonsense(known: Tables) -> dict[str, Any]:
    """Return a language of its own words for sister city, whose words of grammar are all of other languages.

    No word is there for what it is for in its own: what stands before a name there joins two here.
    """
    table: dict[str, Any] = {"contractions": {}, "genitives": [], "asking": {}}
    taken_from = {
        "before": "joins", "joins": "articles", "articles": "before", "copulas": "inside", "inside": "verbs",
        "verbs": "having", "having": "copulas", "asks": "mine", "who": "asks", "mine": "who",
    }  # fmt: skip
    words = {key: sorted({w for each in known.values() for w in each[key]}) for key in taken_from}
    for key, each in known[BASE].items():
        if key in taken_from:
            # Every third: a language that had them all would speak the others better than they do.
            table[key] = words[taken_from[key]][::3]
        elif key not in table:
            table[key] = OWN if key in {"sisters", "weak", "twinned"} else []
        assert key == "asking" or isinstance(each, list | dict)
    table["asking"] = {key: [] for key in known[BASE]["asking"]}
    table["endings"] = [["s", "", 0.1], ["e", "", 0.1]]
    return table


def strings(path: Path) -> set[str]:
    """Return every string of a file of tests: what people ask is among them."""
    tree = ast.parse(path.read_text("utf-8"))
    found = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {text for text in found if isinstance(text, str) and 2 <= len(text) <= 120}


def asked() -> list[str]:
    files = [TESTS / "words" / f"test_{name}.py" for name in ("question", "readings", "narrowing")]
    return sorted(set().union(*map(strings, files)))


def test_a_language_of_nonsense_changes_no_answer_in_another(cities: CityIndex) -> None:
    before, after = Tongues(TABLES, BASE), Tongues({**TABLES, "qqq": nonsense(TABLES)}, BASE)

    changed = {
        text: (was, now)
        for text in asked()
        if (was := read_question(text, cities, before))
        != (now := read_question(text, cities, after))
    }

    assert not changed


def test_the_language_of_nonsense_is_read_all_the_same(cities: CityIndex) -> None:
    tongues = Tongues({**TABLES, "qqq": nonsense(TABLES)}, BASE)

    assert read_question(OF_NONSENSE, cities, tongues) == AboutCity("Seattle")


def test_every_question_is_read_by_its_own_language_alone(cities: CityIndex) -> None:
    """What other languages there are changes nothing about it."""
    names = ("Lyon", "Kent", "Haar", "La Paz", "Van", "Bath", "De Haan", "Santa Fe")
    language = {"en": BASE, "es": "es-ES", "pt": "pt-BR", "sv": "sv-SE", "zh": "zh-CN"}
    templates = read_templates(DATA)
    alone = {
        locale: Tongues({each: TABLES[each] for each in {BASE, locale}}, BASE) for locale in TABLES
    }

    for template, name in zip(templates * len(names), cycle(names), strict=False):
        text = template.about(name)
        locale = language.get(template.language, template.language)

        assert read_question(text, cities, phrases()) == read_question(text, cities, alone[locale])


MIXED = {
    "sister cities de Paris": "Paris", "sister cities de Glasgow": "Glasgow", "sister cities di Roma": "Roma",
    "villes jumelées of Seattle": "Seattle", "Partnerstädte of Lyon": "Lyon", "gemellaggi von Bonn": "Bonn",
    "Welche twin towns hat Hamburg?": "Hamburg", "twin towns der Stadt Hamburg": "Hamburg",
    "hallo, sister cities of Bonn": "Bonn", "jumelages de Bonn please": "Bonn", "zustersteden of Leeds": "Leeds",
    "ciudades hermanas of Denver, Colorado": "Denver, Colorado", "cidades-irmãs of La Paz": "La Paz",
    # A name with a slip is not taken apart because its words mean something elsewhere.
    "sister cities of la pas": "la pas", "sister cities of van": "van", "sister cities of kent": "kent",
    "sister cities of haar": "haar", "Haar twin towns": "Haar", "sister cities of Sant Cruz de la Sierra": "Sant Cruz de la Sierra",
    "villes jumelées d'Haar": "Haar", "sister cities of L'Olbia": "Olbia",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), MIXED.items())
def test_languages_may_be_mixed(text: str, name: str, cities: CityIndex) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())


@pytest.mark.parametrize("name", ["Alcalá del Río", "San Juan del Río", "Palma del Río"])
def test_a_name_is_not_parted_at_its_preposition(name: str, cities: CityIndex) -> None:
    asked_of = read_question(f"ciudades hermanas de {name}", cities, phrases())

    assert isinstance(asked_of, AboutCity)
    assert asked_of.name == name


def test_a_second_name_is_not_lost_to_the_grammar_of_another_language(cities: CityIndex) -> None:
    asked_of = read_question("Is Seattle twinned with Pas?", cities, phrases())

    assert isinstance(asked_of, AboutPair)
    assert (asked_of.name, asked_of.other) == ("Seattle", "Pas")


@pytest.mark.parametrize(
    "text", ["mooi weer vandaag", "que tal el tiempo", "danke dir", "wie geht's"]
)
def test_chatter_of_any_language_names_no_city(text: str, cities: CityIndex) -> None:
    assert isinstance(read_question(text, cities, phrases()), NoQuestion)


INFLECTED = {
    "miasta partnerskie Krakowa": "Kraków", "miasta partnerskie Zielonej Góry": "Zielona Góra",
    "miasta partnerskie Nowego Jorku": "Nowy Jork", "miasta partnerskie Katowic": "Katowice",
    "miasta partnerskie Bielska-Białej": "Bielsko-Biała", "najstarsze miasto partnerskie Torunia": "Toruń",
    "miasta partnerskie Białegostoku": "Białystok", "miasta partnerskie Kielc we Francji": "Kielce",
    "Mieszkam w Poznaniu, jakie mamy miasta partnerskie?": "Poznań", "miasta partnerskie Sopotu": "Sopot",
    "Города-побратимы Москвы": "Москва", "города-побратимы Нижнего Новгорода": "Нижний Новгород",
    "города побратимы города Ростова-на-Дону": "Ростов-на-Дону", "города-побратимы Твери": "Тверь",
    "какие города-побратимы есть у Риги в Германии?": "Рига", "города-побратимы Сочи": "Сочи",
    "я живу в Москве, какой мой город-побратим?": "Москва", "Міста-побратими Києва": "Київ",
    "міста-побратими Івано-Франківська": "Івано-Франківськ", "місто-побратим Чернівців": "Чернівці",
    "побратими Одеси": "Одеса", "міста-побратими Тернополя": "Тернопіль",
    "partnerská města Plzně": "Plzeň", "partnerská města Karlových Varů": "Karlovy Vary",
    "partnerská města Hradce Králové v Německu": "Hradec Králové", "Partnerská města Prahy": "Praha",
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), INFLECTED.items())
def test_a_name_in_a_case_is_the_city(text: str, name: str, cities: CityIndex) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())
