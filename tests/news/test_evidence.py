"""Names of cities in headlines that say something else, and such as look so."""

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.evidence_forms import is_form
from bot.news.model import Entry
from bot.news.search import is_about


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        # A capital is its government where it acts upon a state.
        ("Beijing", "Pekín impone aranceles a la carne de cerdo europea", False),
        ("Brussels", "Bruxelles apre una procedura d'infrazione contro l'Italia", False),
        ("Brussels", "Brüssel leitet Vertragsverletzungsverfahren gegen Ungarn ein", False),
        ("Brussels", "Bruselas abre un procedimiento de infracción contra España", False),
        ("Moscow", "Москва и Тегеран согласовали проект договора", False),
        ("Moscow", "Москва согласовала новую линию метро", True),
        ("Brussels", "Bruxelles rénove ses tunnels avec des fonds européens", True),
        # A dish is called by the adjective.
        ("Bologna, Italy", "Spaghetti alla bolognese: la ricetta degli chef", False),
        ("Milan, Italy", "Come fare la cotoletta alla milanese", False),
        ("Bologna, Italy", "La giunta bolognese approva il bilancio", True),
        ("Hamburg", "Hamburger im Vergleich: Das sind die besten", False),
        ("Hamburg", "Hamburger im Rathaus geehrt", True),
        # Behind a comma stands where a namesake lies.
        ("Boston, Massachusetts", "Boston, Lincolnshire, to restore its market place", False),
        ("Perth, Australia", "Perth and Kinross Council to close rural schools", False),
        ("Perth, Scotland", "Perth and Kinross Council to close rural schools", True),
        ("Lincoln, Nebraska", "Lincoln, Lincolnshire: cathedral roof repaired", False),
        ("Boston, Massachusetts", "Boston and Worcester to share a train line", True),
        # A word of Chinese that a name only stands in by chance.
        ("Xi'an", "广西安全生产大检查启动", False),
        ("Xi'an", "陕西西安启动安全生产大检查", True),
        ("Taiyuan", "亚太原油价格周一小幅上涨", False),
        ("Taiyuan", "山西太原地铁二号线开通", True),
        ("Nantong", "云南通报三起典型案例", False),
        ("Nantong", "江苏南通新机场开工", True),
        ("Tianshui", "今天水位继续上涨", False),
        ("Dali, Yunnan", "大理石价格上涨", False),
        # What a town has makes a name of a word.
        ("Reading, England", "Reading station underpass closed for repairs", True),
        ("Reading, England", "Reading bus lane fines to be scrapped", True),
        ("Bath, England", "Bath clean air zone: residents asked for views", True),
        ("Reading, England", "Reading scores fall among nine-year-olds nationwide", False),
        ("Bath, England", "Bath time made easy for parents of the youngest", False),
        # Cases and people.
        ("Daugavpils", "Daugavpilī atklāj atjaunoto Vienības namu", True),
        ("Ventspils", "Ventspilī atklāj jaunu skolu", True),
        ("Tampere", "Tamperelaiset lukiolaiset vierailivat Ruotsissa", True),
        ("Norrköping", "Lukiolaiset vierailivat Norrköpingissä", True),
        ("Kawasaki", "Gradonačelnik Kawasakija u posjetu", True),
        # A longer name begins like it.
        ("Osaka", "大阪狭山市の合唱団が訪問", False),
        ("Nagano, Japan", "長野原町の合唱団が訪問", False),
        ("Nagano, Japan", "長野市の合唱団が訪問", True),
    ],
)
def test_a_name_is_read_by_what_stands_beside_it(city: str, headline: str, about: bool) -> None:
    world = open_atlas()
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked), city

    assert is_about(Entry("k", headline), subject_of(asked.city, None, world)) is about


@pytest.mark.parametrize(
    ("word", "name", "is_its"),
    [
        ("helsingissa", "helsinki", True),
        ("seinajoen", "seinajoki", True),
        ("lahdessa", "lahti", True),
        ("turun", "turku", True),
        ("turun", "turin", False),
        ("berkoon", "berlin", False),
    ],
)
def test_a_finnish_stem_is_graded_where_its_ending_is_so(
    word: str, name: str, is_its: bool
) -> None:
    assert is_form(word, name) == is_its
