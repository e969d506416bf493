"""In which order readers look for names."""

import pytest

from bot.words.collation import order_of


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        (
            "en-US",
            ["Ålesund", "Århus", "Bergen", "Cádiz", "Łódź", "Lyon", "Ñuñoa", "Nürnberg", "Oslo"],
        ),
        ("de", ["Aachen", "Ägypten", "Köln", "Kolumbus", "Osnabrück", "Österreich", "Zürich"]),
        ("fr", ["Évry", "’s-Hertogenbosch", "Saint-Étienne", "Saint Louis", "Sète"]),
        ("es-ES", ["Nueva York", "Nz", "Ñuñoa", "Oslo", "Zürich"]),
        ("es-419", ["Nz", "Ñuñoa", "Oslo"]),
        ("sv-SE", ["Zürich", "Århus", "Ängelholm", "Örebro"]),
        ("da", ["Zürich", "Ærø", "Ølstykke", "Århus"]),
        ("cs", ["Cuxhaven", "Čáslav", "Hradec", "Cheb", "Ivančice", "Šumperk", "Žilina"]),
        ("pl", ["Lyon", "Łódź", "Malmö", "Zürich", "Żywiec"]),
        ("tr", ["Hatay", "Irak", "Isparta", "İstanbul", "Jena"]),
        ("uk", ["Зміїв", "Ивано", "Івано-Франківськ", "Їжаківка", "Київ", "Ялта"]),
        ("ja", ["アテネ", "シアトル", "ベルゲン", "神戸"]),
    ],
)
def test_names_stand_where_the_reader_looks_for_them(locale: str, names: list[str]) -> None:
    assert sorted(set(names), key=lambda name: order_of(name, locale)) == names


@pytest.mark.parametrize("name", ["", "’", "…", "🇩🇪", "a" * 300, "‏القدس"])
def test_any_name_has_a_place(name: str) -> None:
    assert isinstance(order_of(name, "de"), tuple)
