"""Names in pieces are put together, and what was passed over is said."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.model import Ambiguous, Found, NotFound, Taken
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import Narrowed, SisterCities
from bot.pairings.world import World
from bot.words.catalogue import phrases


def meant(text: str, world: World) -> str:
    """Return name and country of the city asked about, or of the one that heads the menu."""
    question = read_question(text, world.cities, phrases())
    assert isinstance(question, AboutCity), question
    match resolve(question.name, world.cities):
        case Found(city) | Ambiguous(_, (city, *_)):
            return f"{city.name}, {city.country}"
        case other:
            return str(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cologne? Sorry, I mean Bonn", "Bonn, DE"), ("Cologne, sorry, I mean Bonn", "Bonn, DE"), ("Rome, no, Paris", "Paris, FR"),
        ("Sister cities of Cologne? No, Bonn", "Bonn, DE"), ("Partnerstädte von Köln? Nein, ich meine Bonn", "Bonn, DE"),
        ("twin of Split", "Split, HR"), ("Cincinnati's", "Cincinnati, US"), ("Lyon's German sister", "Lyon, FR"), ("Is Ham twinned?", "Ham, FR"),
        ("buenos aries", "Buenos Aires, AR"), ("sister cities of buenos aries", "Buenos Aires, AR"),
        ("Sant Cruz de la Sierra", "Santa Cruz de la Sierra, BO"), ("sister cities of Sant Cruz de la Sierra", "Santa Cruz de la Sierra, BO"),
        ("teh sister city of bostn", "Boston, US"), ("D e n v e r", "Denver, US"), ("sister city of D e n v e r", "Denver, US"),
        ("sister city of den ver", "Denver, US"), ("Who's Lima, Ohio's sister?", "Lima, US"), ("Who is Seattle's sister?", "Seattle, US"),
        ("who is the sister of Riga?", "Riga, LV"), ("sister cities of not Paris but Lyon", "Lyon, FR"),
        ("Partnerstädte nicht von Paris, sondern von Lyon", "Lyon, FR"), ("jumelages pas de Paris mais de Lyon", "Lyon, FR"),
        ("Is Hạ Long a sister city", "Hạ Long, VN"), ("who is La Antigua's sister city?", "La Antigua, MX"),
        ("sister cities of bad essen", "Bad Essen, DE"), ("Bad Essens Partnerstädte", "Bad Essen, DE"),
        ("sister cities of rio grande", "Rio Grande, BR"), ("Welche Partnerstädte hat Hann. Münden?", "Hann. Münden, DE"),
        ("sister cities of budapest xvi. district", "Budapest XVI. kerület, HU"), ("villes jumelées d'i\u0307zmir", "İzmir, TR"),
        ("Est-ce que Seville a des villes jumelées ?", "Seville, ES"), ("Hola Prystans Partnerstädte", "Hola Prystan, UA"),
        ("jumelages du Havre", "Le Havre, FR"), ("sister cities of दिल्ली", "Delhi, IN"),
        ("Which towns is New London twinned with?", "New London, US"),
        ("Partnerstädte Münchens", "Munich, DE"), ("die Partnerstädte Kölns", "Cologne, DE"), ("jumelage Nice", "Nice, FR"),
        ("Nice twin towns", "Nice, FR"), ("villes jumelées Nice", "Nice, FR"), ("sister cities Seatle", "Seattle, US"),
        ("jumelages Clermont-Fd", "Clermont-Ferrand, FR"), ("jumelages Marseile", "Marseille, FR"), ("Singen", "Singen, DE"),
        ("sister city of Saint Paul, not Minneapolis", "Saint Paul, US"), ("Partnerstadt von Köln, nicht Bonn", "Cologne, DE"),
        ("Leeds not Bradford", "Leeds, GB"), ("Leeds (not Bradford)", "Leeds, GB"), ("pas Lyon, Nice", "Nice, FR"), ("Munich, not Berlin", "Munich, DE"),
        ("ciudad hermana de Sevilla, no Córdoba", "Seville, ES"), ("zustersteden van Utrecht, niet Amsterdam", "Utrecht, NL"),
        ("miasta partnerskie Krakowa, nie Warszawy", "Kraków, PL"), ("города-побратимы Волгограда, а не Москвы", "Volgograd, RU"),
        ("Szeged, nem Pécs testvérvárosai", "Szeged, HU"), ("gemellata con Milano, non Torino", "Milan, IT"),
        ("not Paris but Lyon", "Lyon, FR"), ("nicht Paris, sondern Lyon", "Lyon, FR"), ("pas Paris mais Lyon", "Lyon, FR"),
        ("no París sino Lyon", "Lyon, FR"), ("Frankfurt, nicht das am Main", "Frankfurt an der Oder, DE"),
        ("Frankfurt, not the Main one", "Frankfurt an der Oder, DE"), ("Dos Hermanas, Andalusia, Spain", "Dos Hermanas, ES"),
        ("Beaulieu-sur-Mer, Provence-Alpes-Côte d'Azur, France", "Beaulieu-sur-Mer, FR"),
        ("sister cities of Tende, Provence-Alpes-Côte d'Azur, France", "Tende, FR"),
        ("Salcedo, Hermanas Mirabal, Dominican Republic", "Salcedo, DO"),
        ("jumelages de Vienne (Isère)", "Vienne, FR"),
        ("Lima OH", "Lima, US"), ("Lebanon IN's sister cities", "Lebanon, US"), ("sister cities of Lima, OH", "Lima, US"), ("what about Lima, OH?", "Lima, US"), ("Sister cities of Athens OH", "Athens, US"), ("Miami OK", "Miami, US"), ("Hilo HI", "Hilo, US"),
        ("Dublin OH", "Dublin, US"), ("Lancaster PA", "Lancaster, US"), ("Seattle OK", "Seattle, US"), ("Seattle, ok?", "Seattle, US"),
        ("Los Angelas sister cities", "Los Angeles, US"), ("who is Los Anggeles's sister city?", "Los Angeles, US"),
        ("Partnerstädte von la pz", "La Paz, BO"), ("jumelages de El Pasoo", "El Paso, US"), ("los angele sister cities", "Los Angeles, US"),
        ("ciudades hermanas de La Poz", "La Paz, BO"), ("new taipe sister cities", "New Taipei, TW"), ("da nag sister cities", "Da Nang, VN"),
        # The Dutch article "de" is "of" in half of the other languages.
        ("hermanamientos de tard", "Tard, HU"), ("Hat Bar eine Schwesterstadt?", "Bar, ME"),
        ("frankfut am main sister cities", "Frankfurt am Main, DE"), ("Colorado Sprngs sister cities", "Colorado Springs, US"),
        ("colorado spring sister cities", "Colorado Springs, US"), ("sister cities of Jersey Ciy", "Jersey City, US"),
        ("Partnerstädte von Regggio Emilia", "Reggio Emilia, IT"), ("jumelages de Santtiago de Cuba", "Santiago de Cuba, CU"),
        ("ciudades hermanas de palmma de mallorca", "Palma de Mallorca, ES"), ("does New Ynrk City have a sister city in Japan?", "New York City, US"),
        ("does General Saantos have a sister city in Japan?", "General Santos, PH"), ("virginia beacu sister cities", "Virginia Beach, US"),
    ],
)  # fmt: skip
def test_a_name_in_pieces_is_put_together(world: World, text: str, expected: str) -> None:
    assert meant(text, world) == expected


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("Lints Partnerstädte", "Lint"), ("Montopolis Partnerstädte", "Montopoli"), ("Szentes Partnerstädte", "Szente"),
        ("St. George's sister cities", "St. George's"), ("jumelages du Vigan", "Vigan"), ("Bargas Partnerstädte", "Barga"),
    ],
)  # fmt: skip
def test_an_ending_that_may_be_the_names_is_asked_about(world: World, text: str, also: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.instead == (also,)
    assert isinstance(answer(question, None, world), Ambiguous)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("sister cities of Seattle Xqzzyburg", ("Xqzzyburg",)),
        ("sister cities of seattle xqzzyburg please", ("xqzzyburg",)),
        ("sister cities of Seattle, Kobe and Berlin", ("Berlin",)),
        ("how many sister cities does Seattle have in Foobarland?", ("in Foobarland",)),
        ("Welche Partnerstädte hat Wülfrath im Kreis Mettmann?", ()),
        ("Welche Partnerstädte hat Wülfrath im Kreis Hudelmann?", ("Hudelmann",)),
        ("which sister cities does Vienna in county Fairfax have", ("in county Fairfax",)),
        ("Partnerstädte von Wülfrath im Bezirk Gera", ("Gera",)),
        ("Welche Partnerstädte hat Kassel in Stadt Göttingen?", ("in Stadt Göttingen",)),
        ("Ist Kassel mit der Stadt Göttingen verpartnert?", ()),
        ("Sind Kassel und die Stadt Göttingen Partnerstädte?", ()),
        ("sister cities of Seattle and new Kobe", ()),
        ("oraș înfrățit cu Lugoj în județul Timișoara", ("în județul Timișoara",)),
        ("teh sister city of bostn", ("teh",)),
        ("Dijon ve Mainz ne zamandan beri kardeş şehir?", ()),
        ("Seattle und Kobe", ()),
        ("Partnerstädte nicht von Paris, sondern von Lyon", ("nicht",)),
        ("sister cities of Paris but Lyon", ()),
        ("Partnerstädte von Paris, sondern von Lyon", ()),
        ("ciudades hermanas de París sino de Lyon", ("sino",)),
        ("sister cities of Kobe, Riga and Lima", ("Lima",)),
        ("Kobe, Riga and Lima", ("Lima",)),
        ("Partnerstädte von Köln, Bonn und Aachen", ("Aachen",)),
        ("jumelages de Lyon, Nantes et Lille", ("Lille",)),
        ("ciudades hermanas de Madrid, Lima y Quito", ("Quito",)),
        ("Are Kobe, Riga and Seattle sister cities?", ("Seattle",)),
        ("Madrid con playa", ("con playa",)),
        ("London's sister cities in the Commonwealth", ()),
        ("Seattle vs. Bergen", ()),
        ("does it have more sisters than Seattle?", ("more",)),
        ("is Seattle older than its sister cities", ("older than",)),
        ("is Lyon's twin Birmingham bigger?", ("bigger",)),
        ("Is Berlin a bigger sister city than Paris?", ("a bigger",)),
        ("Dallas-Fort Worth", ()),
        ("Minneapolis-Saint Paul sister cities", ()),
        ("sister cities of Paris, Texas and Lima", ()),
        ("Hello bot, please tell me the sister cities of Bergen, thanks!", ()),
        ("Kannst du mir eine Übersicht der Partnerstädte von Bonn geben?", ()),
        ("does Seattle have German sister cities", ()),
        ("Does Seattle have a sister city in Norway?", ()),
        ("Is Florence Italy a sister city of Kyoto", ()),
    ],
)
def test_words_that_may_have_been_a_name_are_said_to_be_left_out(
    world: World, text: str, left_out: tuple[str, ...]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity | AboutPair)
    assert question.left_out == left_out


def test_the_answer_says_what_was_left_out(world: World) -> None:
    texts = (
        "sister cities of Seattle Xqzzyburg",
        "how many sister cities does Seattle have in Mordor?",
    )

    for text, word in zip(texts, ("Xqzzyburg", "in Mordor"), strict=True):
        found = answer(read_question(text, world.cities, phrases()), None, world)
        found = found.answer if isinstance(found, Narrowed) else found
        assert isinstance(found, SisterCities)
        assert [(note.kind, note.typed) for note in found.notes] == [(Taken.LEFT_OUT, word)]


@pytest.mark.parametrize(
    "text", ["Who is Jordan Austin's sister city?", "Who is Michael Austin's sister city?"]
)
def test_a_person_with_a_citys_name_is_no_city(world: World, text: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, NotFound)


@pytest.mark.parametrize("text", ["Charlotte's sister", "good morning", "buenos días", "a b c d"])
def test_families_and_greetings_are_no_question(world: World, text: str) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("What is the sister city of the capital of Australia?", ("of the capital",)),
        ("jumelages de la capitale de la Bretagne", ("de la capitale",)),
        ("ciudades hermanas de la capital de Cataluña", ("de la capital",)),
    ],
)
def test_a_city_that_is_only_told_by_its_area_is_said_to_be_left_out(
    world: World, text: str, left_out: tuple[str, ...]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert getattr(question, "left_out", ()) == left_out


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("is Minneapolis, not St Paul, twinned with Tours", "Minneapolis", "Tours"),
        ("Is Leeds twinned with Dortmund, not Essen?", "Leeds", "Dortmund"),
        ("Is Paris not London's sister city?", "Paris", "London"),
        ("¿No es Sevilla ciudad hermana de Kansas City?", "Sevilla", "Kansas City"),
        ("Nem Bécs testvérvárosa Pozsony?", "Bécs", "Pozsony"),
    ],
)
def test_only_a_city_that_is_set_apart_is_excluded(
    world: World, text: str, first: str, second: str
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == (first, second)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Is Rome the only sister city of Paris?", "only"),
        ("Does Seattle only have sister cities in Japan?", "only"),
    ],
)
def test_an_only_is_never_granted_with_a_yes(world: World, text: str, words: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity | AboutPair)
    assert any(words in said.split() for said in question.left_out)


def test_a_sister_that_is_excluded_is_not_passed_over(world: World) -> None:
    question = read_question("Seattle's sister cities, not Kobe", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.left_out == ("not",)


@pytest.mark.parametrize(
    ("between", "is_one"),
    [("Tarrant County", True), ("Foo Bar County", True), ("Foo Bar Quxx County", False)],
)
def test_up_to_three_words_between_a_city_and_its_state_are_a_county(
    world: World, between: str, *, is_one: bool
) -> None:
    question = read_question(
        f"sister cities of Portland, {between}, Oregon", world.cities, phrases()
    )

    assert isinstance(question, AboutCity) == is_one


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Städte in Hessen mit mehr als 10 Partnerstädten", "mit mehr als 10"),
        ("Städte in Hessen mit weniger als 3 Partnerstädten", "mit weniger als 3"),
        ("Cities in Hesse with more than 10 sister cities", "with more than 10"),
        ("villes de Bretagne avec plus de 10 jumelages", "avec plus de 10"),
        ("города Татарстана, у которых больше 10 побратимов", "больше 10"),
    ],
)
def test_how_many_sisters_a_city_of_an_area_must_have_is_said_to_be_left_out(
    world: World, text: str, said: str
) -> None:
    asked = read_question(text, world.cities, phrases())

    assert getattr(asked, "left_out", ()) == (said,)
