"""The people of a city and its adjectives are the city, as each language forms and writes them."""

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.evidence_people import is_people
from bot.news.model import Entry
from bot.news.search import is_about
from bot.pairings.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


@pytest.mark.parametrize(
    ("city", "headline"),
    [
        ("Wrocław", "Wrocławianie zagłosują nad budżetem obywatelskim"),
        ("Kraków", "Remont placu w krakowskiej Nowej Hucie opóźniony o rok"),
        ("Kraków", "Krakowianie wybrali nowe drzewa na rynek"),
        ("Lublin", "Lublinianie dostaną nowe autobusy"),
        ("Košice", "Košičania dostanú nové električky už na jar"),
        ("Nitra", "Nitrania si zvolili novú lávku"),
        ("Praha", "Pražané dostanou novou tramvajovou trať"),
        ("Pécs", "Pécsett lezárják a Király utcát a felújítás miatt"),
        ("Győr", "Győrött új híd épül a Dunán"),
        ("Debrecen", "Drágul a debreceni buszbérlet, döntött a közgyűlés"),
        ("Szeged", "Lezárják a szegedi Belvárosi hidat"),
        ("Malmö", "Malmöbor uppmanas koka dricksvattnet"),
        ("Oslo", "Osloboere får nye sykkelveier"),
        ("Aarhus", "Aarhusianerne skal sortere affald"),
        ("Пловдив", "Пловдивчани излязоха на протест"),
        ("Скопје", "Скопјани дишат најзагаден воздух"),
        ("Novi Sad", "Novosađani bez vode u četvrtak"),
        ("Beograd", "Beograđani od sutra voze besplatno"),
        ("Zadar", "Zadrani od ponedjeljka plaćaju skuplji parking"),
        ("Cluj-Napoca", "Clujenii circulă gratuit cu autobuzul vineri"),
        ("Brașov", "Brașovenii votează un nou buget"),
        ("İzmir", "İzmirliler dikkat: ESHOT saatleri değişti"),
        ("Bursa", "Bursalılar yeni tramvaya biniyor"),
        ("Torino", "I torinesi tornano in piazza contro il taglio degli alberi"),
        ("Bologna", "I portici bolognesi si illuminano"),
        ("Zaragoza", "Los zaragozanos estrenan los autobuses eléctricos"),
        ("Vigo", "Os vigueses poderán viaxar de balde no bus municipal"),
        ("Recife", "Os recifenses pagam menos no ônibus aos domingos"),
        ("Strasbourg", "Le tram strasbourgeois à l'arrêt ce week-end"),
        ("Marseille", "Les poubelles débordent dans les rues marseillaises"),
        ("Toulouse", "Le métro toulousain à l'arrêt dimanche"),
        ("Reykjavík", "Reykjavíkurborg frestar framkvæmdum við sundlaug"),
    ],
)
def test_people_and_adjectives_are_the_city(world: World, city: str, headline: str) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked), city
    assert is_about(Entry("k", headline), subject_of(asked.city, None, world))


@pytest.mark.parametrize(
    ("city", "headline"),
    [
        ("Paris", "A debreceni buszbérlet drágul"),
        ("Luxembourg", "Le parlement luxembourgeois vote la loi"),
        ("Szeged", "A szegény családok segélyt kapnak"),
    ],
)
def test_what_only_looks_so_is_not(world: World, city: str, headline: str) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked), city
    assert not is_about(Entry("k", headline), subject_of(asked.city, None, world))


def test_small_letters_are_no_people_where_the_language_writes_them_large() -> None:
    assert is_people("wroclawianie", "wroclaw", large=True)
    assert not is_people("wroclawianie", "wroclaw", large=False)
    assert is_people("marseillaises", "marseille", large=False)
    assert not is_people("romana", "roma", large=True)
    assert not is_people("baristi", "bari", large=False)
