"""The press of the world is asked first, that at home where it says more."""

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.model import Entry
from bot.news.press import MOST_ARTICLES, gdelt_queries, next_query
from bot.news.search import Subject
from bot.pairings.world import World

BOND = '("sister city" OR "sister cities" OR "twin town" OR "twin towns" OR twinning)'
A_FEW = (Entry("k", "Choirs sing"),)
MANY = A_FEW * MOST_ARTICLES


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


@pytest.mark.parametrize(
    ("city", "other", "asked_for"),
    [
        ('Seattle', '', ['"Seattle" …', '"Seattle" … sourcecountry:unitedstates']),
        ('Paris', '', ['"Paris" …', '"Paris" … sourcecountry:france', '"Paris" … sourcelang:french']),
        ('Paris, Texas', '', ['"Paris" "Texas" …']),
        ('Cambridge, England', '', ['"Cambridge" "England" …', '"Cambridge" … sourcecountry:unitedkingdom']),
        ('Cambridge, Massachusetts', '', ['"Cambridge" "Massachusetts" …']),
        ('Perth, Australia', '', ['"Perth" …', '"Perth" … sourcecountry:australia']),
        ('Perth, Scotland', '', ['"Perth" "Scotland" …']),
        ('Valencia, Spain', '', ['"Valencia" "Spain" …']),
        ('Birmingham, England', '', ['"Birmingham" …', '"Birmingham" … sourcecountry:unitedkingdom']),
        ('Birmingham, Alabama', '', ['"Birmingham" "Alabama" …']),
        ('Springfield, Illinois', '', ['"Springfield" "Illinois" …']),
        ('Frankfurt', '', ['("Frankfurt am Main" OR "Frankfurt") …', '("Frankfurt am Main" OR "Frankfurt") … sourcecountry:germany', '("Frankfurt am Main" OR "Frankfurt") … sourcelang:german']),
        ('Frankfurt (Oder)', '', ['"Frankfurt an der Oder" …', '"Frankfurt an der Oder" … sourcecountry:germany', '"Frankfurt an der Oder" … sourcelang:german']),
        ('Bergen', '', ['"Bergen" …', '"Bergen" … sourcecountry:norway']),
        ('Kobe', '', ['"Kobe" …', '"Kobe" … sourcecountry:japan', '"Kobe" … sourcelang:japanese']),
        ('Prague', '', ['"Prague" …', '"Prague" … sourcecountry:czechrepublic', '"Prague" … sourcelang:czech']),
        ('Istanbul', '', ['"Istanbul" …', '"Istanbul" … sourcecountry:turkey', '"Istanbul" … sourcelang:turkish']),
        ('Brussels', '', ['"Brussels" …', '"Brussels" … sourcecountry:belgium']),
        ('Zürich', '', ['("Zürich" OR "Zurich") …', '("Zürich" OR "Zurich") … sourcecountry:switzerland']),
        ('Seoul', '', ['"Seoul" …', '"Seoul" … sourcecountry:southkorea', '"Seoul" … sourcelang:korean']),
        ('Hanoi', '', ['"Hanoi" …', '"Hanoi" … sourcecountry:vietnam', '"Hanoi" … sourcelang:vietnamese']),
        ('Sarajevo', '', ['"Sarajevo" …']),
        ('Abidjan', '', ['"Abidjan" …', '"Abidjan" … sourcelang:french']),
        ('Cairo', '', ['"Cairo" …', '"Cairo" … sourcecountry:egypt', '"Cairo" … sourcelang:arabic']),
        ('Riyadh', '', ['"Riyadh" …', '"Riyadh" … sourcecountry:saudiarabia', '"Riyadh" … sourcelang:arabic']),
        ('Kyiv', '', ['"Kyiv" …', '"Kyiv" … sourcecountry:ukraine', '"Kyiv" … sourcelang:ukrainian']),
        ('Yangon', '', ['"Yangon" …']),
        ('Hong Kong', '', ['"Hong Kong" …', '"Hong Kong" … sourcecountry:hongkong']),
        ('Taipei', '', ['"Taipei" …', '"Taipei" … sourcecountry:taiwan']),
        ('Toronto', '', ['"Toronto" …', '"Toronto" … sourcecountry:canada']),
        ('Mumbai', '', ['"Mumbai" …', '"Mumbai" … sourcecountry:india']),
        ('San José, Costa Rica', '', ['("San José" OR "San Jose") …', '("San José" OR "San Jose") … sourcecountry:costarica', '("San José" OR "San Jose") … sourcelang:spanish']),
        ('Santiago, Chile', '', ['"Santiago" …', '"Santiago" … sourcecountry:chile', '"Santiago" … sourcelang:spanish']),
        ('Córdoba, Spain', '', ['("Córdoba" OR "Cordoba") "Spain" …']),
        ('Tripoli, Libya', '', ['"Tripoli" …', '"Tripoli" … sourcecountry:libya', '"Tripoli" … sourcelang:arabic']),
        ('Linz', '', ['"Linz" …', '"Linz" … sourcecountry:austria', '"Linz" … sourcelang:german']),
        ('Funchal', '', ['"Funchal" …', '"Funchal" … sourcecountry:portugal', '"Funchal" … sourcelang:portuguese']),
        ('Tel Aviv', '', ['"Tel Aviv" …', '"Tel Aviv" … sourcecountry:israel']),
        ('León, Mexico', '', ['"León" …', '"León" … sourcecountry:mexico']),
        ('Porto', '', ['"Porto" …', '"Porto" … sourcecountry:portugal', '"Porto" … sourcelang:portuguese']),
        ('Malé', '', ['"Malé" …', '"Malé" … sourcecountry:maldives']),
        ('Málaga', '', ['("Málaga" OR "Malaga") …', '("Málaga" OR "Malaga") … sourcecountry:spain', '("Málaga" OR "Malaga") … sourcelang:spanish']),
        ('Malmö', '', ['("Malmö" OR "Malmo") …', '("Malmö" OR "Malmo") … sourcecountry:sweden', '("Malmö" OR "Malmo") … sourcelang:swedish']),
        ('Reykjavík', '', ['("Reykjavík" OR "Reykjavik") …', '("Reykjavík" OR "Reykjavik") … sourcecountry:iceland']),
        ('Seattle', 'Bergen', ['"Seattle" "Bergen" …', '"Seattle" "Bergen" … (sourcecountry:unitedstates OR sourcecountry:norway)']),
        ('Heidelberg, Germany', 'Montpellier', ['"Heidelberg" "Montpellier" …', '"Heidelberg" "Montpellier" … (sourcecountry:germany OR sourcecountry:france)', '"Heidelberg" "Montpellier" … (sourcelang:german OR sourcelang:french)']),
        ('Munich', 'Bordeaux', ['"Munich" "Bordeaux" …', '"Munich" "Bordeaux" … (sourcecountry:germany OR sourcecountry:france)', '"Munich" "Bordeaux" … (sourcelang:german OR sourcelang:french)']),
        ('London', 'Paris', ['"London" "Paris" …', '"London" "Paris" … (sourcecountry:unitedkingdom OR sourcecountry:france)', '"London" "Paris" … sourcelang:french']),
        ('Perth, Scotland', 'Aschaffenburg', ['"Perth" "Aschaffenburg" …']),
        ('Vienna', 'Zagreb', ['"Vienna" "Zagreb" …', '"Vienna" "Zagreb" … (sourcecountry:austria OR sourcecountry:croatia)', '"Vienna" "Zagreb" … (sourcelang:german OR sourcelang:croatian)']),
        ('Kobe', 'Seattle', ['"Kobe" "Seattle" …', '"Kobe" "Seattle" … (sourcecountry:japan OR sourcecountry:unitedstates)', '"Kobe" "Seattle" … sourcelang:japanese']),
    ],
)  # fmt: skip
def test_what_gdelt_may_be_asked(world: World, city: str, other: str, asked_for: list[str]) -> None:
    asked = cities_asked(city, other or None, world)
    assert isinstance(asked, Asked)

    queries = gdelt_queries(subject_of(asked.city, asked.other, world))

    assert [query.replace(BOND, "…") for query in queries] == asked_for


BARE = Subject(("Kobe",), home="JP")
AREA = Subject(("Cambridge",), area="England", home="GB")
PLAIN = Subject(("Paris",), area="Texas")


@pytest.mark.parametrize(
    ("subject", "answers", "asked_next"),
    [
        pytest.param(BARE, [], "world", id="the world first"),
        pytest.param(BARE, [A_FEW], "", id="all of it came"),
        pytest.param(BARE, [()], "", id="nothing anywhere is nothing at home"),
        pytest.param(BARE, [MANY], "country", id="it was cut off"),
        pytest.param(BARE, [MANY, A_FEW], "", id="its country knows some"),
        pytest.param(BARE, [MANY, ()], "language", id="its country knows none"),
        pytest.param(BARE, [MANY, (), ()], "", id="nobody knows any"),
        pytest.param(AREA, [], "world", id="with the area"),
        pytest.param(AREA, [A_FEW], "country", id="at home without the area"),
        pytest.param(AREA, [A_FEW, ()], "", id="English tells no country"),
        pytest.param(PLAIN, [MANY], "", id="its country means another"),
    ],
)
def test_more_is_asked_only_where_it_helps(
    subject: Subject, answers: list[tuple[Entry, ...]], asked_next: str
) -> None:
    query = next_query(subject, answers) or ""

    told = {"sourcecountry:": "country", "sourcelang:": "language", BOND: "world"}
    assert next((kind for sign, kind in told.items() if sign in query), "") == asked_next
    assert ("England" in query) == (subject is AREA and asked_next == "world")
