"""Titles are asked of a LibreTranslate, which may be slow, down, or talk nonsense."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.fetch.translate import Translator


class Engine:
    """A LibreTranslate on the loopback, and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.answer: object = {"translatedText": "The choir travels"}
        self.status = 200
        self.url = ""

    async def translate(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        if isinstance(self.answer, str):
            return web.Response(text=self.answer, status=self.status)
        return web.json_response(self.answer, status=self.status)


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    engine = Engine()
    app = web.Application()
    app.router.add_post("/translate", engine.translate)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    engine.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield engine
    await runner.cleanup()


@pytest.mark.parametrize("end", ["", "/", "/translate", "/translate?api_key=k"])
async def test_a_title_is_asked_for_once(engine: Engine, end: str) -> None:
    async with Translator(engine.url + end) as translator:
        said = [await translator.title("Koret drar", "nb", "en-US") for _ in range(2)]

    assert said == ["The choir travels"] * 2
    (question,) = engine.asked
    assert question.pop("api_key", "") == ("k" if "key" in end else "")
    assert question == {"q": "Koret drar", "source": "nb", "target": "en", "format": "text"}


async def test_the_same_words_are_no_translation(engine: Engine) -> None:
    engine.answer = {"translatedText": "KORET drar"}
    async with Translator(engine.url) as translator:
        assert await translator.title("Koret drar", "nb", "en-US") == ""


async def test_a_language_the_engine_does_not_know_costs_nothing(engine: Engine) -> None:
    async with Translator(engine.url) as translator:
        engine.status = 400
        assert await translator.title("Koret", "se", "en-US") == ""
        engine.status = 200
        assert await translator.title("Kor", "nb", "en-US") == "The choir travels"


@pytest.mark.parametrize(
    ("status", "answer"), [(500, {}), (200, "no JSON"), (200, []), (200, {"translatedText": 7})]
)
async def test_an_engine_that_fails_is_left_alone_for_a_while(
    engine: Engine, status: int, answer: object
) -> None:
    engine.status, engine.answer = status, answer
    async with Translator(engine.url) as translator:
        said = [await translator.title(f"Koret {n}", "nb", "en-US") for n in range(3)]

    assert said == ["", "", ""]
    assert len(engine.asked) == 1


async def test_an_engine_that_is_down_is_no_error() -> None:
    async with Translator("http://127.0.0.1:9") as translator:
        assert await translator.title("Koret", "nb", "en-US") == ""
