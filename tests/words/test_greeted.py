"""Who is greeted or thanked by a city's name, or in its name, has been asked nothing."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    "text",
    [
        "Hi Paris, how are you?", "hey Paris how are you doing", "hey Austin", "good morning Sydney", "thanks Victoria", "hello Paris!",
        "thank you Charlotte", "good night Boston", "bye Orlando", "hello Florence", "merhaba Paris", "günaydın İzmir", "teşekkürler Ankara",
        "bonjour Paris", "salut Lyon !", "merci Florence", "hola Madrid", "buenos días Santiago", "gracias Victoria", "ciao Roma",
        "grazie Firenze", "olá Lisboa", "obrigado Vitória", "hallo Berlin", "guten Morgen Hamburg", "danke Sydney", "hoi Utrecht",
        "hej Malmö", "cześć Kraków", "Привет, Москва!", "дякую Київ", "ahoj Praha", "szia Budapest", "bună ziua București",
        "こんにちは東京", "おはよう大阪", "안녕 서울", "你好北京", "谢谢上海",
    ],
)  # fmt: skip
def test_a_greeting_is_no_question(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paris", "Paris"), ("hi Paris?", "Paris"), ("hi, who is twinned with Paris", "Paris"), ("Paris please", "Paris"),
        ("hello Seattle, please", "Seattle"), ("Seattle, thanks", "Seattle"), ("hey bot Paris", "Paris"), ("hi Paris, Texas", "Paris, Texas"),
        ("Hi Leeds sister cities", "Leeds"), ("hello Denver what are your sister cities", "Denver"), ("hola, ciudades hermanas de Madrid", "Madrid"),
        ("good morning! Sydney", "Sydney"), ("bonjour, Lyon ?", "Lyon"),
    ],
    ids=str,
)  # fmt: skip
def test_a_question_behind_a_greeting_is_one(text: str, name: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.name == name


def test_two_cities_behind_a_greeting_are_a_pair(world: World) -> None:
    assert isinstance(read_question("hi Kobe and Riga", world.cities, phrases()), AboutPair)
