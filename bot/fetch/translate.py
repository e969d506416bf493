"""Ask a LibreTranslate for the title of an item, where the operator runs one."""

import json
import logging
import time
from collections import OrderedDict
from urllib.parse import parse_qsl, urlsplit, urlunsplit

import aiohttp

log = logging.getLogger(__name__)

PATIENCE_S = 4.0
"""A post waits no longer for a translation it can do without."""

REST_S = 300.0
"""How long an engine that failed is left alone."""

MOST_BYTES = 65_536
MOST_KEPT = 500

_CODES = {"nb": "nb", "nn": "nb", "no": "nb"}


class Translator:
    """Titles in other languages; open it with `async with`. What fails is no title.

    `url` is the engine's address, as in TRANSLATE_URL: a key may stand in it (`?api_key=…`).
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        path = parts.path.rstrip("/")
        path = path if path.endswith("/translate") else f"{path}/translate"
        self._url = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        self._key = dict(parse_qsl(parts.query)).get("api_key", "")
        self._kept: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._rests_until = 0.0
        self._session: aiohttp.ClientSession

    async def __aenter__(self) -> "Translator":
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE_S))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def title(self, title: str, language: str, locale: str) -> str:
        """Return `title` in the language of `locale`, "" where there is no other wording of it."""
        target = locale.split("-")[0].lower()
        known = self._kept.get((title, target))
        if known is not None:
            return known
        if time.monotonic() < self._rests_until:
            return ""
        question = {
            "q": title,
            "source": _CODES.get(language, language) or "auto",
            "target": target,
            "format": "text",
        }
        try:
            said = await self._ask(question | ({"api_key": self._key} if self._key else {}))
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            self._rests_until = time.monotonic() + REST_S
            log.info("no translation error=%s", type(error).__name__)
            return ""
        answer = "" if said.casefold() == title.casefold() else said
        self._kept[title, target] = answer
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return answer

    async def _ask(self, question: dict[str, str]) -> str:
        async with self._session.post(self._url, json=question, allow_redirects=False) as response:
            body = await response.content.read(MOST_BYTES)
            if response.status == 400:
                # A language it does not know: nothing is wrong with the engine.
                return ""
            if response.status != 200:
                raise ValueError(response.status)
        answer = json.loads(body)
        said = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(said, str):
            raise ValueError("no translation")
        return " ".join(said.split())
