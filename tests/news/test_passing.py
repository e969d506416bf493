"""A text that only passes by a city is no news of it: who was born there, a train to it, its government."""

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.model import Entry
from bot.news.search import is_about
from bot.pairings.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


def judge(world: World, city: str, other: str, headline: str) -> bool:
    asked = cities_asked(city, other or None, world)
    assert isinstance(asked, Asked), (city, other)
    return is_about(Entry("k", headline), subject_of(asked.city, asked.other, world))


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        # Origin.
        ("Leeds", "Leeds-born chef wins bistro of the year in Auckland", False),
        ("Leeds", "Leeds-born chef opens her first bistro", True),
        ("Graz", "Gebürtiger Grazer kocht sich in Kopenhagen zum dritten Stern", False),
        ("Казань", "В Самаре задержали уроженца Казани, угнавшего автобус", False),
        ("Lyon", "À Grenoble, un boulanger formé à Lyon reprend la boutique", False),
        ("Oslo", "Chef trained as a baker in Oslo opens in Christchurch", False),
        ("Bilbao", "Nacida en Bilbao, dirige un museo en Sevilla", False),
        ("서울", "서울 태생 건축가, 시카고 시립도서관 설계 맡아", False),
        # Where something goes.
        ("Alicante", "Shannon Airport adds winter flights to Alicante and Faro", False),
        ("Bari", "Incidente all'altezza di Pesaro: code in direzione Bari", False),
        ("Bari", "Incidente in tangenziale: code in direzione Bari", True),
        ("Frankfurt am Main", "Unfall bei Würzburg: Stau in Fahrtrichtung Frankfurt", False),
        ("Budapest", "Trenul de Budapesta, blocat lângă Brașov", False),
        ("Delhi", "पटना से दिल्ली जा रही बस कानपुर के पास पलटी", False),
        # What is likened.
        ("Kraków", "Strefa w Tarnowie? Radni nie chcą iść śladem Krakowa", False),
        ("Wien", "Wohnen wie in Wien: Berlin plant neue Häuser", False),
        # Governments, treaties, and the town all the same.
        ("Moscow", "Washington warns Moscow over missile test", False),
        ("Berlin", "Paris et Berlin appellent Moscou à la retenue", False),
        ("Brussels", "Brüssel verklagt Ungarn wegen Asylregeln", False),
        ("Ankara", "Ankara'dan Atina'ya nota: Ege'deki tatbikata tepki", False),
        ("Maastricht", "Deficit, l'Italia resta sopra i parametri di Maastricht", False),
        ("Berlin", "Paris and Berlin mayors warn of tourist buses", True),
        ("Porto, Portugal", "Câmara do Porto aprova novo regulamento", True),
        ("金沢", "横浜市金沢区で水道管破裂、一部で断水", False),
        # Another town leads, and the city follows.
        ("Nantes", "Angers : un Nantais jugé pour un vol de voiture", False),
        ("Nantes", "Angers et Nantes signent un accord sur les trains", True),
        ("Łódź", "Radom: pijany kierowca z Łodzi uderzył w latarnię", False),
        ("Rijeka", "Pula: Riječanin uhićen zbog droge", False),
        ("Tartu", "Pärnus sai avariis viga Tartust pärit noormees", False),
        ("Yekaterinburg", "Челябинск обогнал Екатеринбург по вводу жилья", False),
        ("Bursa", "Eskişehir'de Bursalı sürücü kaza yaptı", False),
        ("Linz", "Wels: Linzer nach Unfall im Spital", False),
        (
            "Bloemfontein",
            "Kimberley guesthouse owner, who grew up in Bloemfontein, wins award",
            False,
        ),
        ("Marseille", "Lyon – Marseille : les trains supprimés dimanche", True),
        ("Marseille", "Lyon, Marseille et Lille lancent un budget commun", True),
        ("Bradford", "Leeds brewer to open a bar in Bradford", True),
        ("Freiburg", "Lwiwer Bürgermeister besucht Freiburg", True),
        ("Limoges", "Florence Durand élue maire de Limoges", True),
        ("神戸", "札幌市、神戸市の制度を参考に見直し", False),
        ("神戸", "札幌と神戸を結ぶ新路線", True),
        ("Cardiff", "Bristol sends fire crews to help tackle Cardiff warehouse blaze", True),
        ("Tulsa", "Wichita looks to Tulsa for ideas on riverfront park", False),
        ("Almaty", "Астана мен Алматы арасында жаңа пойыз", True),
        ("Nagoya", "岐阜市、名古屋市にならい給食無償化", False),
        ("Wuhan", "长沙:武汉游客景区摔伤", False),
        ("Parma, Italy", "Modena copia la pista ciclabile di Parma", False),
        # What another place is measured against.
        ("Malmö", "Göteborg får fler poliser än i Malmö", False),
        ("Dresden", "Leipzig baut mehr Wohnungen als Dresden", False),
        ("Oulu", "Rovaniemi houkuttelee opettajia paremmalla palkalla kuin Oulu", False),
        ("Ghent", "Brugge bouwt sneller dan Gent", False),
        # A surname that is a town, too.
        ("Lourdes, France", "Lourdes García, nueva directora del hospital de Burgos", False),
        # What is made there, a test in capitals, a common word at the head.
        ("Parma, Italy", "Prosciutto di Parma, export record negli Usa", False),
        ("Pisa", "Ocena PISA: polscy uczniowie gorsi w czytaniu", False),
        ("Nice, France", "Nice try: council's slogan mocked online", False),
        ("Essen", "Essen auf Rädern: Stadt Kiel sucht Fahrer", False),
        ("Cork", "Cork swimmers brave the cold for charity", True),
        # Words beside which a name is none.
        ("Marburg", "Marburg virus outbreak confirmed in the south", False),
        ("Łódź", "Łódź motorowa wywróciła się na jeziorze", False),
        ("Batman", "Batman sequel pushed back again, studio confirms", False),
    ],
)
def test_who_only_passes_by_is_no_news(world: World, city: str, headline: str, about: bool) -> None:
    assert judge(world, city, "", headline) is about


@pytest.mark.parametrize(
    ("city", "other", "headline", "about"),
    [
        ("Paris", "Roma", "Paris et Rome s'accordent sur un traité de défense européen", False),
        ("Paris", "Roma", "Paris et Rome fêtent un traité de jumelage", True),
        ("Tokyo", "Beijing", "Tokyo lodges protest with Beijing over coast guard", False),
        ("Warszawa", "Київ", "Warszawa i Kijów uzgodniły zasady eksportu zboża", False),
    ],
)
def test_two_governments_are_no_pair_of_towns(
    world: World, city: str, other: str, headline: str, about: bool
) -> None:
    assert judge(world, city, other, headline) is about
