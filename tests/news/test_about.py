"""Headlines of the world: about just this city, or only looking so."""

from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.found import Read, news_about
from bot.news.model import Entry
from bot.news.search import gdelt_query, is_relevant
from bot.pairings.world import World

TABLE = Path(__file__).parent.parent / "data" / "headlines.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


def judge(world: World, city: str, other: str, headline: str) -> bool:
    asked = cities_asked(city, other or None, world)
    assert isinstance(asked, Asked), (city, other)
    return is_relevant(Entry("k", headline), subject_of(asked.city, asked.other, world))


def test_the_table_is_wide() -> None:
    assert len(ROWS) >= 600
    assert len({row[4] for row in ROWS}) >= 20


@pytest.mark.parametrize("half", ["tuned", "held"])
def test_news_is_about_the_right_city(world: World, half: str) -> None:
    """Rules were made looking at the half "tuned" only."""
    right = {True: 0, False: 0}
    missed, wrong = [], []
    for row, city, other, about, _, headline in ROWS:
        if row != half:
            continue
        said = judge(world, city, other, headline)
        if said and about == "0":
            wrong.append((city, other, headline))
        elif not said and about == "1":
            missed.append((city, other, headline))
        else:
            right[said] += 1

    precision = right[True] / (right[True] + len(wrong))
    recall = right[True] / (right[True] + len(missed))
    assert precision >= 0.95, (precision, wrong)
    assert recall >= 0.90, (recall, missed)


@pytest.mark.parametrize(
    ("city", "headline"),
    [
        ("Yokohama", "横浜市で姉妹都市の集い"),
        ("Yokohama", "橫濱與友好城市簽約"),
        ("Kobe", "神戸と姉妹都市シアトルの60年"),
        ("Guangzhou", "廣州代表團訪問友好城市"),
    ],
)
def test_names_are_found_in_every_form_of_their_characters(
    world: World, city: str, headline: str
) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked)
    found = news_about(
        subject_of(asked.city, None, world), [Read("operator", (Entry("k", headline),), ours=True)]
    )

    assert [entry.title for entry in found.entries] == [headline]


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        ("Florence", "Florence City Council renews sister city agreement", True),
        ("Prague", "W Pradze podpisano umowę miasta partnerskie", True),
        ("Moscow", "Московский хор едет в город-побратим", True),
        ("Kyiv", "Хор із Києва у місті-побратимі", True),
        ("Kharkiv", "Делегація з Харкова у місті-побратимі", True),
        ("Lviv", "Хор зі Львова у місті-побратимі", True),
        ("Riga", "Хор з Риги у місті-побратимі", True),
        ("Łódź", "W Łodzi gościła delegacja: miasto partnerskie", True),
        ("Athens", "Αντιπροσωπεία της Αθήνας σε αδελφοποίηση", True),
        ("Tours", "Tours fête ses 50 ans de jumelage", True),
        ("Tours", "Tours de magie à la fête du jumelage", False),
        ("Lens", "Lens accueille la ville jumelée", True),
        ("Washington", "Washington signs sister city accord with Rome", True),
        ("Washington", "George Washington portrait goes to sister city", False),
        ("Charlotte", "Princess Charlotte visits sister city school", False),
        ("Seattle", "Seattle Slew honoured at sister city race day", False),
    ],
)
def test_a_name_is_the_citys_or_somebody_elses(
    world: World, city: str, headline: str, about: bool
) -> None:
    assert judge(world, city, "", headline) is about


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        # What is called after a city: things, dishes, streets, compounds, adjectives.
        ("Oxford", "Oxford comma explained to guests from the twin town", False),
        ("Oxford", "Oxford pupils write to their twin town", True),
        ("Gouda", "Goudse kaas voor gasten uit de partnerstad", False),
        ("Gouda", "Goudse scholieren bezoeken partnerstad", True),
        ("Москва", "Московская улица в городе-побратиме перекрыта", False),
        ("Москва", "Московские школьники приехали в город-побратим", True),
        ("Köln", "Köln-Arcaden in Kalk: Partnerstadt-Woche", False),
        ("Köln", "Köln-Delegation in der Partnerstadt", True),
        ("Montpellier", "La rue de Montpellier rebaptisée du nom de la ville jumelle", False),
        # A government.
        ("Washington", "Washington warns cities over sister city pacts", False),
        ("Washington", "Washington welcomes sister city guests", True),
        ("Modena", "Aceto balsamico di Modena in dono alla città gemella", False),
        ("Modena", "Ragazzi di Modena nella città gemella", True),
        # A club or a ship by the word before it.
        ("Минск", "Динамо Минск сыграет в городе-побратиме", False),
        ("Минск", "Делегация из Минска в городе-побратиме", True),
        ("Dresden", "dynamo dresden spielt in der partnerstadt", False),
        ("Bursa", "Bursa kebabı kardeş şehirde tanıtıldı", False),
        ("Bursa", "Bursa heyeti kardeş şehirde", True),
        ("Szeged", "Szegedi halászlé a testvérváros főterén", False),
        ("Szeged", "Szegedi diákok a testvérvárosban", True),
        ("Chongqing", "重庆火锅店在友好城市开业", False),
        ("Gwangju", "자매도시 홍보에 광주리 등장", False),
        ("Hamburg", "Schiff „Hamburg“ läuft Hafen der Partnerstadt an", False),
        ("Bordeaux", "Mérignac, près de Bordeaux, fête son jumelage", False),
        ("Wittenberg", "Wittenberge und seine Partnerstadt feiern", False),
        ("Tartu", "Tartus käis sõpruslinna Uppsala delegatsioon", True),
        ("Baltimore", "Baltimore drops sister city in Russia, adds one in Ukraine", True),
        ("Liberec", "Primátor Liberce odjel do partnerského města", True),
        ("Białystok", "Do Białegostoku przyjechali goście z miasta partnerskiego", True),
        ("Plzeň", "Plzeňští hasiči pomáhají v partnerském městě", True),
        ("Tripoli, Libya", "Tripoli in Lebanon reaches out to sister city", False),
        ("Houston", "Houston, we have a problem: sister city rocket club", False),
        ("Houston", "Houston, host of the sister city congress", True),
        ("Mendoza, Argentina", "El alcalde Mendoza firma acuerdo de ciudad hermana", False),
        ("Mendoza, Argentina", "El alcalde de Mendoza firma acuerdo de ciudad hermana", True),
        ("Aleppo", "صابون حلب في معرض مدينة توأم", False),
        ("Osaka", "大阪なおみ選手、姉妹都市で子どもと交流", False),
        ("Gliwice", "Do Gliwic zawitał chór z miasta partnerskiego", True),
        ("Чачак", "Делегација братског града у Чачку", True),
        ("Sousse", "سوسة تستقبل وفدا من مدينة لودفيغسهافن التوأم", True),
        ("Gdańsk", "Gdańska wódka w mieście partnerskim", False),
        ("Gdańsk", "Gdańska delegacja w mieście partnerskim", True),
        ("Gdańsk", "Miasto partnerskie Gdańska z darami", True),
        ("Skagen", "Skagen-ure som gave til venskabsbyen", False),
        ("Jaén, Spain", "Jaén, Cajamarca, firma hermanamiento", False),
        ("Schwerin", "Schweriner Ruderer in der Partnerstadt", True),
        ("Zwolle", "Zwolse leerlingen gaan naar zusterstad", True),
        # Words of a language.
        ("Łódź", "Łódź ratunkowa trafiła do miasta partnerskiego", False),
        ("Łódź", "Łódź gości delegację miasta partnerskiego", True),
        ("Essen", "Beim Essen mit der Partnerstadt", False),
        ("Essen", "Essen feiert Städtepartnerschaft", True),
        ("Ordu", "Ordu'da kardeş şehir heyeti", True),
        ("Рівне", "Рівне отримало пожежну машину від міста-побратима", True),
        ("Рівне", "Рівне ставлення до всіх міст-побратимів", False),
        ("Daejeon", "자매도시 e스포츠 대전 개막", False),
        ("Daejeon", "대전시, 자매도시 대표단 맞아", True),
        # People.
        ("Владимир", "Владимир Петров возглавил комитет городов-побратимов", False),
        ("Chiba", "千葉真一さんの像、姉妹都市に", False),
        # Names of three letters.
        ("Turku", "Åbo bjuder in vänorterna", True),
        ("Vienna", "U Beču gosti iz grada prijatelja", True),
        ("Ulm", "Ulmer Delegation in der Partnerstadt", True),
        # A namesake told by its sister, under the name it is called here.
        ("Vienna", "Vienne (Isère) célèbre son jumelage avec Esslingen", False),
    ],
)
def test_what_is_called_after_a_city_is_told_from_the_city(
    world: World, city: str, headline: str, about: bool
) -> None:
    assert judge(world, city, "", headline) is about


@pytest.mark.parametrize(
    ("city", "link", "headline", "about"),
    [
        ("Perth, Australia", "https://www.courier.co.uk/1", "Perth renews its twin town tie with Aschaffenburg", False),
        ("Perth, Australia", "https://paper.com.au/1", "Perth renews its sister city tie with Kagoshima", True),
        ("Perth, Scotland", "https://paper.com.au/1", "Perth sister city tie is renewed", False),
        ("Perth, Scotland", "https://paper.com.au/1", "Perth in Scotland hails its twin town tie", True),
        ("Perth, Australia", "https://paper.de/1", "Perth feiert die Städtepartnerschaft", True),
        ("Perth, Australia", "https://paper.tv/1", "Perth celebrates its sister city", True),
        ("Córdoba, Spain", "https://diario.ar/1", "Córdoba celebra su ciudad hermana", False),
        ("Seattle", "https://paper.co.uk/1", "Seattle welcomes guests from its sister city", True),
    ],
)  # fmt: skip
def test_a_paper_of_a_namesakes_country_means_its_own(
    world: World, city: str, link: str, headline: str, about: bool
) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked)
    entry = Entry("k", headline, link)

    assert is_relevant(entry, subject_of(asked.city, None, world)) is about


@pytest.mark.parametrize(
    ("city", "headline", "text", "about"),
    [
        ("Hamburg", "Verkehr", "In Hamburg staut es sich. Lübeck feiert mit seiner Partnerstadt Kotka.", False),
        ("Hamburg", "Gäste", "In Hamburg regnet es. Die Partnerstadt Chicago schickt einen Chor.", True),
        ("Hamburg", "Hamburg lädt ein", "Es wird gesungen. Auch die Partnerstadt kommt.", True),
        ("Kobe", "Steakhouse opens", "Kobe beef is served here. Our sister city Oslo sent greetings.", False),
        ("Kobe", "Kobe honored", "The delegation from sister city Seattle met the mayor of Kobe on Monday.", True),
    ],
)  # fmt: skip
def test_the_bond_is_the_citys_only_where_no_sentence_gives_it_to_others(
    world: World, city: str, headline: str, text: str, about: bool
) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked)
    entry = Entry("k", headline, text=text)

    assert is_relevant(entry, subject_of(asked.city, None, world)) is about


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        ("Newcastle upon Tyne", "Newcastle, NSW renews sister city link with Ube", False),
        ("Florence", "Florence, S.C. signs sister city agreement", False),
        ("Rome", "Rome, N.Y., welcomes sister city guests", False),
        ("Lincoln, Nebraska", "Lincoln, Neb., and its sister city Khujand", True),
        ("Lafayette, Louisiana", "Lafayette, in a ceremony, renews its sister city bond", True),
        ("Prague", "Delegace partnerského města přijela do Prahy", True),
        ("Brno", "Setkání s partnerským městem v Brně", True),
        ("Kraków", "Goście z miasta partnerskiego w Krakowie", True),
    ],
)
def test_states_in_short_and_bonds_in_cases_are_read(
    world: World, city: str, headline: str, about: bool
) -> None:
    assert judge(world, city, "", headline) is about


@pytest.mark.parametrize(
    ("city", "asked_for"),
    [
        ("Seattle", '"Seattle"'),
        ("Paris", '"Paris"'),
        ("Paris, Texas", '"Paris" "Texas"'),
        ("Birmingham, Alabama", '"Birmingham" "Alabama"'),
        ("London, Ontario", '"London" "Ontario"'),
        ("Cambridge, England", '"Cambridge" "England"'),
        ("Springfield, Illinois", '"Springfield" "Illinois"'),
        ("Valencia, Spain", '"Valencia" "Spain"'),
        ("Birmingham", '"Birmingham"'),
        ("Frankfurt", '("Frankfurt am Main" OR "Frankfurt")'),
        ("Frankfurt (Oder)", '"Frankfurt an der Oder"'),
        ("Freiburg", '("Freiburg im Breisgau" OR "Freiburg")'),
        ("Ústí nad Labem", '("Ústí nad Labem" OR "Ústí" OR "Usti nad Labem")'),
        ("Stratford-upon-Avon", '"Stratford-upon-Avon"'),
        ("Newcastle upon Tyne", '"Newcastle upon Tyne"'),
    ],
)
def test_the_search_asks_by_the_name_people_say_and_by_what_tells_the_city_apart(
    world: World, city: str, asked_for: str
) -> None:
    asked = cities_asked(city, None, world)
    assert isinstance(asked, Asked)

    assert gdelt_query(subject_of(asked.city, None, world)).partition(' ("sister')[0] == asked_for


@pytest.mark.parametrize(
    ("city", "other", "headline", "about"),
    [
        ("Seattle", "Kobe", "Seattle choir is back from Japan", True),
        ("Seattle", "Bergen", "Elever fra Norge på besøk i Seattle", True),
        ("Seattle", "Kobe", "Seattle choir is back home", False),
        ("Seattle", "Kobe", "Seattle choir visits Osaka in Japan", False),
        ("Seattle", "Kobe", "Rain in Seattle", False),
        ("Seattle", "", "Seattle mayor visits Kobe", True),
        ("Seattle", "", "Seattle mayor visits Paris", False),
        ("Seattle", "", "Rain in Seattle", False),
        ("Paris, Texas", "", "Paris, France, opens a park", False),
    ],
)
def test_a_title_whose_text_was_searched_may_name_the_others_country(
    world: World, city: str, other: str, headline: str, about: bool
) -> None:
    asked = cities_asked(city, other or None, world)
    assert isinstance(asked, Asked)
    subject = subject_of(asked.city, asked.other, world)

    assert is_relevant(Entry("k", headline), subject, matched=True) is about


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        ("İzmir", "İzmir'in kardeş şehri Bremen'den destek", True),
        ("Bursa", "Bursa'da iki kardeş şehir merkezinde kaza geçirdi", False),
        ("Lyon", "Lyon et Yokohama, villes sœurs, échangent", True),
        ("Caen", "Caen : le jumelage des hôpitaux est acté", False),
        ("Cairo", "ولادة توأم ملتصق في مستشفى بمدينة القاهرة", False),
        ("Cairo", "القاهرة تحتفل بتوأمة المدن مع فرانكفورت", True),
        ("Bologna", "Bologna, parto gemellare in auto", False),
        ("Bologna", "Bologna firma un patto gemellare", True),
        ("Florence", "Firenze, gemellaggio tra tifosi viola e Verona", False),
        ("Chiang Mai", "เชียงใหม่ต้อนรับคณะจากบ้านพี่เมืองน้อง", True),
        ("Tel Aviv", "משלחת מהעיר התאומה ביקרה בתל אביב", True),
        ("Zürich", "Zürcher Delegation reist in die Partnerstadt", True),
        ("Nijmegen", "Nijmeegse scholieren naar de zusterstad", True),
        ("Lahti", "Lahden ystävyyskaupunki lahjoitti puun", True),
        ("Seinäjoki", "Seinäjoen ystävyyskaupunki lahjoitti puun", True),
        ("Donostia", "Donostiak senidetzea ospatu du", True),
        ("Moscow", "Московские города-побратимы", True),
        ("Moscow", "Московский район Минска получил побратима", False),
        ("Hamburg", "Hamburger restaurants boom in our sister city", False),
        ("Hamburg", "Hamburger Schulen besuchen die Partnerstadt", True),
        ("Gorizia, Italy", "Gorizia and Nova Gorica, twin towns on one square", True),
        ("Brno", "Primátorka Brna přijala delegaci ze Stuttgartu", True),
        ("Brno", "Primátorka Brna přijala delegaci ze Sofie Loren", False),
        ("Волгоград", "Делегация Хиросимы посетила Волгоград", True),
        ("Freiburg im Breisgau", "Gäste aus Lwiw im Freiburger Rathaus", True),
        ("Երևան", "Երևանն ու Լիոնը նշում են քույր քաղաքների տարեդարձը", True),
        ("Niš", "Ниш и Солун обновили споразум о братимљењу", True),
        ("광주", "경기 광주시, 자매도시 쯔보시에 대표단 파견", False),
        ("광주", "경기도 광주시, 자매도시 협약", False),
        ("광주", "광주시, 자매도시 센다이에 대표단 파견", True),
    ],
)  # fmt: skip
def test_the_bond_and_the_name_are_told_in_their_languages(
    world: World, city: str, headline: str, about: bool
) -> None:
    assert judge(world, city, "", headline) is about


@pytest.mark.parametrize(
    ("city", "other", "headline", "about"),
    [
        ("Freiburg", "Matsuyama", "松山市、サクラメント市との姉妹都市45周年", False),
        ("Lyon", "Guangzhou", "广州与林雪平签署友城协议", False),
        ("Lyon", "Guangzhou", "广州友城里昂代表团到访", True),
        ("Köln", "Kyoto", "Kyoto-Protokoll: Kölner Forscher ziehen Bilanz", False),
        ("Marseille", "Kobe", "Marseille : un restaurant de boeuf de Kobe ouvre", False),
        ("Nova Gorica", "Gorizia, Italy", "Gorizia e Nova Gorica, un bilancio", True),
    ],
)
def test_a_pair_is_told_from_its_things_and_from_third_cities(
    world: World, city: str, other: str, headline: str, about: bool
) -> None:
    assert judge(world, city, other, headline) is about


@pytest.mark.parametrize(
    ("city", "headline", "about"),
    [
        pytest.param("Novi Sad", "У Новом Саду делегација побратимљеног града", True, id="both"),
        pytest.param("Male", "Malé City Council signs sister city deal", True, id="a council"),
        pytest.param("Bari", "Bari Weiss at sister city dinner in Austin", False, id="a person"),
        pytest.param("Basel", "Basler Läckerli beim Partnerstadtfest in Graz", False, id="a cake"),
        pytest.param("Basel", "Basler Gäste beim Partnerstadtfest in Graz", True, id="its people"),
        pytest.param("Nantes", "Edict of Nantes on show in twin town Leeds", False, id="history"),
        pytest.param("Nantes", "Mayor of Nantes in twin town Leeds", True, id="its mayor"),
    ],
)
def test_a_name_that_only_tells_the_kind_of_a_thing_is_no_news_of_the_city(
    world: World, city: str, headline: str, about: bool
) -> None:
    assert judge(world, city, "", headline) is about
