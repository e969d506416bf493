"""Plain words in the European languages and Turkish: names, homes and countries as each of them says them."""

import pytest

from bot.gazetteer.asked import (
    AboutCity,
    AboutPair,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
    Superlative,
)
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import SisterCities
from bot.pairings.world import World
from bot.words.catalogue import phrases


def _read(text: str, world: World) -> Question:
    return read_in_its_language(text, world.cities, phrases())


def _city(name: str, world: World) -> str:
    """Return the English name and the country of the city, "?" where a menu is shown."""
    match resolve(name, world.cities):
        case Found(city):
            return f"{city.name}, {city.country}"
    return "?"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("gemellaggi di Roma", "Rome, IT"),
        ("Róma testvérvárosai", "Rome, IT"),
        ("Roma testvérvárosai", "Rome, IT"),
        ("orașe înfrățite cu Roma", "Rome, IT"),
        ("Roma'nın kardeş şehirleri", "Rome, IT"),
        ("ciudades hermanas de Sevilla", "Seville, ES"),
        ("città gemellate di Parma", "Parma, IT"),
        ("vilka vänorter har Lund?", "Lund, SE"),
        ("Borås vänstad", "Borås, SE"),
        ("jag bor i Lund", "Lund, SE"),
        ("gemellaggi dell'Aquila", "L'Aquila, IT"),
        ("sono dell'Aquila", "L'Aquila, IT"),
        ("partnerská města Tábora", "Tábor, CZ"),
        ("partnerská města Chebu", "Cheb, CZ"),
        ("partnerská města Kolína", "Kolín, CZ"),
        ("partnerská města Mostu", "Most, CZ"),
        ("partnerská města Písku", "Písek, CZ"),
        ("partnerská města Říma", "Rome, IT"),
        ("miasta partnerskie Wiednia", "Vienna, AT"),
        ("miasta partnerskie Siedlec", "Siedlce, PL"),
        ("miasta partnerskie Tarnowskich Gór", "Tarnowskie Góry, PL"),
        ("miasta partnerskie Drezna", "Dresden, DE"),
        ("miasta partnerskie Hagi", "The Hague, NL"),
        ("города-побратимы Орла", "Oryol, RU"),
        ("міста-побратими Кривого Рогу", "Kryvyi Rih, UA"),
        ("міста-побратими Одеси", "Odesa, UA"),
        ("orașele înfrățite ale Sucevei", "Suceava, RO"),
        ("vreau să știu cu cine e înfrățit Sibiul", "Sibiu, RO"),
        ("Åbos vänorter", "Turku, FI"),
    ],
)
def test_a_name_means_the_city_that_the_language_calls_so(
    text: str, city: str, world: World
) -> None:
    question = _read(text, world)

    assert isinstance(question, AboutCity)
    assert (_city(question.name, world), question.instead) == (city, ())


@pytest.mark.parametrize(
    ("text", "typed", "first", "second"),
    [
        ("gemellaggi di Monaco", "Monaco", "Monaco, MC", "Munich, DE"),
        ("hermanamientos de Florencia", "Florencia", "Florence, IT", "Florencia, CO"),
        ("Velence testvérvárosai", "Velence", "Venice, IT", "Velence, HU"),
    ],
)
def test_a_name_of_two_cities_in_the_language_offers_both(
    text: str, typed: str, first: str, second: str, world: World
) -> None:
    question = _read(text, world)

    assert isinstance(question, AboutCity)
    assert [_city(name, world) for name in (question.name, question.instead[0])] == [first, second]
    found = answer(question, None, world)
    assert isinstance(found, Ambiguous | SisterCities)
    assert getattr(found, "query", typed) == typed


@pytest.mark.parametrize("text", ["sister cities of Roma", "sister cities of Lund", "Roma"])
def test_in_english_and_bare_a_name_stays_what_it_was(text: str, world: World) -> None:
    assert _read(text, world) == read_question(text, world.cities, phrases())


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Szombathelyen lakom", "Szombathely, HU"),
        ("szegedi vagyok", "Szeged, HU"),
        ("Miskolcról jöttem", "Miskolc, HU"),
        ("Egerből származom", "Eger, HU"),
        ("Konya'da yaşıyorum", "Konya, TR"),
        ("konyada yaşıyorum", "Konya, TR"),
        ("Adana'dan geliyorum", "Adana, TR"),
        ("ben Bursalıyım", "Bursa, TR"),
        ("Ankaralıyım", "Ankara, TR"),
        ("gaziantepliyim", "Gaziantep, TR"),
        ("Bursa'da", "Bursa, TR"),
        ("mieszkamy we Wrocławiu", "Wrocław, PL"),
        ("mieszkam w Opolu", "Opole, PL"),
        ("jestem z Zielonej Góry", "Zielona Góra, PL"),
        ("bydlím v Hradci Králové", "Hradec Králové, CZ"),
        ("я живу в Великом Новгороде", "Veliky Novgorod, RU"),
        ("в Уфе", "Ufa, RU"),
        ("у Києві", "Kyiv, UA"),
        ("in Ulm", "Ulm, DE"),
        ("trăiesc la București", "Bucharest, RO"),
        ("vivo no Porto", "Porto, PT"),
        ("sou do Rio de Janeiro", "Rio de Janeiro, BR"),
        ("eu moro em São Paulo", "São Paulo, BR"),
        ("je suis du Havre", "Le Havre, FR"),
        ("nous habitons au Mans", "Le Mans, FR"),
        ("min hemort är Kalmar", "Kalmar, SE"),
        ("ich lebe in der Stadt Graz", "Graz, AT"),
    ],
)
def test_where_somebody_lives_is_their_city(text: str, city: str, world: World) -> None:
    question = _read(text, world)

    assert isinstance(question, AboutCity)
    assert _city(question.name, world) == city


@pytest.mark.parametrize(
    "text",
    [
        "Anna vagyok", "jó vagyok", "je suis Charlie", "see you in Paris", "mi hermana vive en Madrid",
        "moja siostra mieszka w Krakowie", "minha irmã mora em Lisboa", "testvérem Szegeden lakik",
        "моя сестра живёт в Москве", "Jordan Austin", "Sofia Lima",
    ],
)  # fmt: skip
def test_who_somebody_is_names_no_city(text: str, world: World) -> None:
    assert _read(text, world) == NoQuestion()


@pytest.mark.parametrize(
    ("text", "named", "left_out"),
    [
        ("Uppsala Tartu", ("Uppsala", "Tartu"), ()),
        ("Lyon Lipsk", ("Lyon", "Lipsk"), ()),
        ("Лион Лейпциг", ("Лион", "Лейпциг"), ()),
        ("Волгоград, Казань и Пермь", ("Волгоград", "Казань"), ("Пермь",)),
        ("Lisboa, Porto e Braga", ("Lisboa", "Porto"), ("Braga",)),
        ("Praha, Brno a Plzeň", ("Praha", "Brno"), ("Plzeň",)),
        ("Rotterdam, Utrecht en Gent", ("Rotterdam", "Utrecht"), ("Gent",)),
        ("İzmir, Ankara ve Bursa", ("İzmir", "Ankara"), ("Bursa",)),
        ("Iași, Cluj și Brașov", ("Iași", "Cluj"), ("Brașov",)),
        ("Київ, Львів, Одеса", ("Київ", "Львів"), ("Одеса",)),
        ("Vancouver, Washington and Seattle", ("Vancouver, Washington", "Seattle"), ()),
        ("Salem, Oregon and Portland", ("Salem, Oregon", "Portland"), ()),
    ],
)
def test_a_bare_list_is_read_whatever_joins_it(
    text: str, named: tuple[str, str], left_out: tuple[str, ...], world: World
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert ((question.name, question.other), question.left_out) == (named, left_out)


@pytest.mark.parametrize(
    "text",
    [
        "Milano è gemellata con Francoforte?", "Venezia e San Pietroburgo sono gemellate?",
        "¿Barcelona está hermanada con Colonia?", "o Porto está geminado com Bristol?",
        "Iași este înfrățit cu Chișinău?", "Szeged testvérvárosa Temesvárnak?", "Казань побратим Стамбула?",
        "побратимы ли Москва и Берлин?", "Київ і Краків — побратими?", "Köln ist mit Peking verschwistert?",
        "Gent is een zusterstad van Kanazawa?", "Kraków jest partnerem Lwowa?", "Brno je partnerem Lipska?",
        "existe geminação entre Porto e Bristol?", "¿existe un hermanamiento entre Madrid y Roma?",
        "esistono gemellaggi tra Torino e Salt Lake City?", "czy istnieje partnerstwo między Krakowem a Lwowem?",
    ],
)  # fmt: skip
def test_whether_two_are_paired_is_asked_in_any_order_of_words(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.aspect, question.left_out) == (PairAspect.WHETHER, ())


@pytest.mark.parametrize(
    "text",
    [
        "Milano ha città gemellate?", "Curitiba tem cidades-irmãs?", "у Томска есть побратимы?",
        "van testvérvárosa Zalaegerszegnek?", "van Sopronnak testvérvárosa?",
    ],
)  # fmt: skip
def test_whether_a_city_has_any_is_asked_in_any_order_of_words(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing == Narrowing(whether=True)


@pytest.mark.parametrize(
    "text",
    [
        "con quali città è gemellata Firenze?", "Siena con chi è gemellata?", "Bordeaux est jumelée avec qui ?",
        "Gdańsk ma jakie miasta partnerskie?", "Recife é irmã de quais cidades?", "İzmir kiminle kardeş şehir?",
        "kivel testvérváros Eger?", "Umeå är vänort med vilka städer?", "z jakimi miastami współpracuje Szczecin?",
        "s jakými městy spolupracuje Brno?", "met welke steden is Arnhem verbonden?", "Konya hangi şehirlerle kardeş?",
        "Manaus é irmã de quem?", "quais cidades são irmãs de Salvador?", "partnerzy Krakowa",
    ],
)  # fmt: skip
def test_who_the_sisters_are_is_no_question_of_yes_or_no(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.narrowing, question.left_out) == (None, ())


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("niemieckie miasta partnerskie Krakowa", "DE"),
        ("ukraińskie miasto partnerskie Lublina", "UA"),
        ("ile niemieckich miast partnerskich ma Kraków?", "DE"),
        ("Franse zustersteden van Antwerpen", "FR"),
        ("Poolse zusterstad van Breda", "PL"),
        ("İzmir'in Alman kardeş şehirleri", "DE"),
        ("Bursa'nın Bulgar kardeş şehirleri", "BG"),
        ("città tedesche gemellate con Verona", "DE"),
        ("le gemelle giapponesi di Firenze", "JP"),
        ("cidades-irmãs alemãs de Porto Alegre", "DE"),
        ("as irmãs italianas de São Paulo", "IT"),
        ("las hermanas francesas de Zaragoza", "FR"),
        ("немецкие побратимы Волгограда", "DE"),
        ("польские города-побратимы Калининграда", "PL"),
        ("німецькі побратими Києва", "DE"),
        ("німецьких побратимів Києва", "DE"),
        ("německá partnerská města Brna", "DE"),
        ("slovenská partnerská města Zlína", "SK"),
        ("slovinská partnerská města Brna", "SI"),
        ("slovenska vänorter till Malmö", "SI"),
        # Two words, a code or an alternate of a great city, and the country that the city itself lies in.
        ("İstanbul'un Güney Koreli kardeş şehirleri", "KR"),
        ("South African sister cities of London", "ZA"),
        ("İstanbul'un Çek kardeş şehirleri", "CZ"),
        ("İstanbul'un Meksikalı kardeş şehirleri", "MX"),
        ("French sister cities of Lyon", "FR"),
        ("Budapest testvérvárosai Szlovákiában", "SK"),
    ],
)
def test_an_adjective_tells_the_country(text: str, country: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert (question.narrowing.area.key, question.left_out) == (country, ())


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("soy de Caracas, ¿tenemos hermanas en España?", "ES"),
        ("moro em Santos, temos irmãs no Japão?", "JP"),
        ("vivo a Padova, abbiamo gemelle in Francia?", "FR"),
        ("bydlím v Brně, máme partnery v Německu?", "DE"),
        ("mieszkam w Gdyni, czy mamy partnerów w Niemczech?", "DE"),
        ("живу у Львові, чи є у нас побратими в Польщі?", "PL"),
        ("Szegeden lakom, van testvérvárosunk Németországban?", "DE"),
    ],
)
def test_what_is_asked_after_the_home_is_asked_of_it(text: str, country: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.key == country


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("quale gemella di Torino dista di più?", Superlative.FARTHEST),
        ("l'ultimo gemellaggio di Napoli", Superlative.NEWEST),
        ("le dernier jumelage de Lyon", Superlative.NEWEST),
        ("de meest afgelegen zusterstad van Rotterdam", Superlative.FARTHEST),
        ("najstarsze partnerstwo Warszawy", Superlative.OLDEST),
        ("nejstarší partnerství Prahy", Superlative.OLDEST),
    ],
)
def test_a_superlative_is_never_dropped(text: str, best: Superlative, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert (question.narrowing.best, question.left_out) == (best, ())


@pytest.mark.parametrize(
    "text", ["Milano ha più gemelle di Torino?", "o Rio tem mais irmãs que São Paulo?"]
)
def test_who_has_more_is_counted(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.COUNT


@pytest.mark.parametrize(
    "text", ["qual a distância entre Lisboa e Madrid?", "hoe ver is Rotterdam van Keulen?"]
)
def test_how_far_apart_two_cities_are_is_asked(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.DISTANCE


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("città gemellate di Torino fuori Europa", "EU"),
        ("città gemellate di Torino fuori dall'Europa", "EU"),
        ("İzmir'in Avrupa dışındaki kardeş şehirleri", "EU"),
        ("İzmir'in Almanya hariç kardeş şehirleri", "DE"),
        ("Budapest testvérvárosai Európán kívül", "EU"),
    ],
)
def test_outside_is_never_taken_for_inside(text: str, area: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert (question.narrowing.area.key, question.narrowing.outside) == (area, True)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("побратимы Волгограда с 1970 года", 1970, None),
        ("İzmir'in 1990'dan beri kardeş şehirleri", 1990, None),
        ("İzmir'in 2000'den sonra kardeş şehirleri", 2001, None),
        ("İzmir'in 2000 yılından önceki kardeş şehirleri", None, 1999),
    ],
)
def test_a_year_bounds_the_sisters(
    text: str, least: int | None, most: int | None, world: World
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    (limit,) = question.narrowing.limits
    assert (limit.least, limit.most) == (least, most)


def _first(text: str, reader: str, world: World) -> tuple[str, bool]:
    """Return the key that heads what `text` means to a reader of that locale, and whether it is asked about."""
    question = read_in_its_language(text, world.cities, phrases(), reader)
    match answer(question, None, world):
        case Ambiguous(candidates=(city, *_)):
            return city.key, True
        case found:
            return found.city.key, False  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "reader", "key", "is_asked"),
    [
        ("Barcelona", "es-ES", "gn:3128760", False), ("ciudades hermanas de Granada", "es-ES", "gn:2517117", False),
        ("Pamplona", "es-ES", "gn:3114472", False), ("ciudades hermanas de Valencia", "es-ES", "gn:2509954", True),
        ("León hermanamientos", "es-ES", "gn:3118532", True), ("Mérida", "es-ES", "gn:2513917", True),
        ("Córdoba", "es-ES", "gn:2519240", True), ("Guadalajara", "es-ES", "gn:3121070", True),
        ("Gerona", "es-ES", "gn:3121456", True), ("ciudades hermanas de Lérida", "es-ES", "gn:3118514", False),
        ("Medellín", "es-ES", "gn:3674962", True), ("Guadalajara", "es-419", "gn:4005539", False),
        ("Bogotá", "es-ES", "gn:3688689", False), ("Brest", "fr", "gn:3030300", True),
        ("Boston", "fr", "gn:4930956", False), ("Brest", "en-US", "gn:629634", True),
    ],
)  # fmt: skip
def test_the_readers_own_country_counts(
    text: str, reader: str, key: str, is_asked: bool, world: World
) -> None:
    assert _first(text, reader, world) == (key, is_asked)


def test_of_a_name_that_a_city_at_home_begins_with_it_is_asked(world: World) -> None:
    question = read_in_its_language("Santiago", world.cities, phrases(), "es-ES")
    asked = answer(question, None, world)
    assert isinstance(asked, Ambiguous)
    assert [city.country for city in asked.candidates[:2]] == ["CL", "ES"]


def test_a_menu_asks_with_the_name_that_was_typed(world: World) -> None:
    question = read_in_its_language("Gerona", world.cities, phrases(), "es-ES")
    asked = answer(question, None, world)
    assert isinstance(asked, Ambiguous)
    assert asked.query == "Gerona"


@pytest.mark.parametrize(
    "text",
    [
        "Since when are Kobe and Riga twinned?", "When did Dijon and Mainz become sister cities?",
        "Depuis quand Dijon et Mayence sont-elles jumelées ?", "Seit wann sind Dijon und Mainz Partnerstädte?",
        "¿Desde cuándo están hermanadas Dijon y Maguncia?", "Da quando Digione e Magonza sono gemellate?",
        "Коли Суми та Целле стали побратимами?", "С какого года Дижон и Майнц города-побратимы?",
        "盛岡とビクトリアはいつ姉妹都市になりましたか", "广州和里昂什么时候结为友好城市", "부산과 시카고는 언제부터 자매도시야?",
        "Sinds wanneer zijn Dijon en Mainz zustersteden?", "Od kiedy Dijon i Moguncja są miastami partnerskimi?",
        "Odkdy jsou Dijon a Mohuč partnerská města?", "Desde quando Dijon e Mogúncia são cidades-irmãs?",
        "De când sunt înfrățite Dijon și Mainz?", "Sedan när är Dijon och Mainz vänorter?",
        "Dijon ve Mainz ne zamandan beri kardeş şehir?", "Mióta testvérvárosok Dijon és Mainz?",
    ],
)  # fmt: skip
def test_since_when_two_cities_are_twinned_is_asked(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.SINCE


@pytest.mark.parametrize(
    "text",
    [
        "Коли Суми та Целле стали побратимами?",
        "Відколи Суми та Целле побратими?",
        "¿Sigue Madrid hermanada con Berlín?",
        "神戸とシアトルはまだ姉妹都市ですか",
    ],
)
def test_still_and_became_are_not_said_to_be_left_out(text: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.left_out == ()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Побратимы Пушкина", {"gn:504003", "gn:503977"}), ("побратимы города Пушкина", {"gn:504003", "gn:503977"}),
        ("Троицк побратимы", {"gn:481608", "gn:1489246"}),
    ],
)  # fmt: skip
def test_of_two_at_home_that_are_called_so_it_is_asked(
    text: str, keys: set[str], world: World
) -> None:
    asked = answer(read_in_its_language(text, world.cities, phrases()), None, world)

    assert isinstance(asked, Ambiguous)
    assert keys <= {city.key for city in asked.candidates}
