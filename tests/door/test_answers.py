"""What an answer means: Discord's own word, or the page of something in between."""

import json
from typing import Any

import aiohttp
import discord
import pytest

from bot.door.answers import CODES, About, Answer, Outcome, judge
from bot.door.door import answer_of
from bot.errors import SisterCityError

DONE, REFUSED, LATER, UNKNOWN = Outcome.DONE, Outcome.REFUSED, Outcome.LATER, Outcome.UNKNOWN

NGINX = "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n<center><h1>{0}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
CLOUDFLARE = '<!DOCTYPE html><html lang="en-US"><head><title>{0}</title></head><body>Ray ID: 8f</body></html>'


def discords(code: int, message: str = "No") -> dict[str, Any]:
    return {"message": message, "code": code}


class Response:
    """What discord.py hands to its errors."""

    def __init__(self, status: int, headers: dict[str, str]) -> None:
        self.status = status
        self.reason = ""
        self.headers = headers


def came_back(status: int, body: Any, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    kind = (
        discord.Forbidden
        if status == 403
        else discord.NotFound
        if status == 404
        else discord.HTTPException
    )
    return answer_of(kind(Response(status, named), body))  # type: ignore[arg-type]  # as much of one as is read


TABLE = [
    # Discord itself, by its own codes.
    ("unknown channel", 404, discords(10003), REFUSED, About.CHANNEL),
    ("unknown server", 404, discords(10004), REFUSED, About.CHANNEL),
    ("unknown message", 404, discords(10008), REFUSED, About.CHANNEL),
    ("unknown event", 404, discords(10070), REFUSED, About.CHANNEL),
    ("missing access", 403, discords(50001), REFUSED, About.PERMISSION),
    ("missing permissions", 403, discords(50013), REFUSED, About.PERMISSION),
    ("archived thread", 400, discords(50083), REFUSED, About.PERMISSION),
    ("locked thread", 400, discords(160005), REFUSED, About.PERMISSION),
    ("non-text channel", 400, discords(50008), REFUSED, About.PERMISSION),
    ("verification level", 403, discords(50009), REFUSED, About.PERMISSION),
    ("forum without tag", 400, discords(40067), REFUSED, About.PERMISSION),
    ("two factors", 403, discords(60003), REFUSED, About.PERMISSION),
    ("closed direct messages", 403, discords(50007), REFUSED, About.PERSON),
    ("no server in common", 403, discords(50278), REFUSED, About.PERSON),
    ("unknown user", 404, discords(10013), REFUSED, About.PERSON),
    ("invalid form", 400, discords(50035) | {"errors": {}}, REFUSED, About.MESSAGE),
    ("empty message", 400, discords(50006), REFUSED, About.MESSAGE),
    ("file too large", 413, discords(40005), REFUSED, About.MESSAGE),
    ("AutoMod", 400, discords(200000), REFUSED, About.MESSAGE),
    ("harmful link", 400, discords(240000), REFUSED, About.MESSAGE),
    ("published already", 400, discords(40033), REFUSED, About.MESSAGE),
    ("slow mode", 429, discords(20016), LATER, About.LIMIT),
    ("old edits", 429, discords(30046), LATER, About.LIMIT),
    ("a hundred events", 400, discords(30038), LATER, About.LIMIT),
    ("direct messages too fast", 429, discords(40003), LATER, About.LIMIT),
    ("channel's writes", 429, discords(20028), LATER, About.LIMIT),
    ("rate limit", 429, {"message": "You are being rate limited.", "retry_after": 1.2, "global": False}, LATER, About.LIMIT),
    ("sending switched off", 403, discords(40004), LATER, About.WAY),
    ("overloaded", 503, discords(130000), LATER, About.WAY),
    ("invalid token", 401, discords(50014), LATER, About.TOKEN),
    ("token reset", 401, discords(0, "401: Unauthorized"), LATER, About.TOKEN),
    ("verify the account", 403, discords(40002), LATER, About.TOKEN),
    ("a code of tomorrow", 400, discords(590001), LATER, About.MESSAGE),
    ("a route nobody knows", 404, discords(0, "404: Not Found"), LATER, About.WAY),
    ("method not allowed", 405, discords(0, "405: Method Not Allowed"), LATER, About.WAY),
    ("its own trouble", 500, discords(0, "500: Internal Server Error"), UNKNOWN, About.WAY),
    # Cloudflare, before Discord.
    ("Cloudflare's block by code", 403, discords(40333), LATER, About.WAY),
    ("Cloudflare's page", 403, CLOUDFLARE.format("Attention Required! | Cloudflare"), LATER, About.WAY),
    ("Cloudflare 1020", 403, "error code: 1020", LATER, About.WAY),
    ("Cloudflare 1015", 429, "error code: 1015", LATER, About.LIMIT),
    ("Cloudflare 520", 520, "error code: 520", UNKNOWN, About.WAY),
    ("Cloudflare 521", 521, CLOUDFLARE.format("521: Web server is down"), UNKNOWN, About.WAY),
    ("Cloudflare 522", 522, "error code: 522", UNKNOWN, About.WAY),
    ("Cloudflare 524", 524, "error code: 524", UNKNOWN, About.WAY),
    ("Cloudflare 530", 530, "error code: 1033", UNKNOWN, About.WAY),
    ("Cloudflare misdirected", 421, CLOUDFLARE.format("421"), LATER, About.WAY),
    # nirn-proxy, which answers for itself where it hands nothing on.
    ("nirn-proxy aborted", 408, "", UNKNOWN, About.WAY),
    ("nirn-proxy's queue", 500, "Unable to process request", UNKNOWN, About.WAY),
    ("nirn-proxy 401", 401, "", LATER, About.TOKEN),
    ("nirn-proxy's global limit", 429, {"message": "The resource is being rate limited.", "retry_after": 0.5, "global": True}, LATER, About.LIMIT),
    # twilight's http-proxy.
    ("twilight, no such path", 501, "", UNKNOWN, About.WAY),
    ("twilight, a bad request", 400, "", LATER, About.WAY),
    ("twilight's upstream", 502, "", UNKNOWN, About.WAY),
    # nginx, and firewalls.
    ("nginx 400", 400, NGINX.format("400 Bad Request"), LATER, About.WAY),
    ("nginx 401", 401, NGINX.format("401 Authorization Required"), LATER, About.TOKEN),
    ("nginx 403", 403, NGINX.format("403 Forbidden"), LATER, About.WAY),
    ("nginx 404", 404, NGINX.format("404 Not Found"), LATER, About.WAY),
    ("nginx 405", 405, NGINX.format("405 Not Allowed"), LATER, About.WAY),
    ("nginx 408", 408, NGINX.format("408 Request Time-out"), UNKNOWN, About.WAY),
    ("nginx 409", 409, NGINX.format("409 Conflict"), LATER, About.WAY),
    ("nginx 413", 413, NGINX.format("413 Request Entity Too Large"), LATER, About.WAY),
    ("nginx 421", 421, NGINX.format("421 Misdirected Request"), LATER, About.WAY),
    ("nginx 499", 499, "", UNKNOWN, About.WAY),
    ("nginx 502", 502, NGINX.format("502 Bad Gateway"), UNKNOWN, About.WAY),
    ("nginx 504", 504, NGINX.format("504 Gateway Time-out"), UNKNOWN, About.WAY),
    ("a portal's redirect", 302, "", LATER, About.WAY),
    # JSON that is not Discord's.
    ("another's code", 403, {"code": 403, "error": "forbidden"}, LATER, About.WAY),
    ("a code in words", 404, {"code": "not_found"}, LATER, About.WAY),
    ("a code that is true", 403, {"code": True}, LATER, About.WAY),
    ("a list", 403, "[10003]", LATER, About.WAY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "body", "outcome", "about"),
    [pytest.param(*row, id=name) for name, *row in TABLE],
)
def test_an_answer_means(status: int, body: Any, outcome: Outcome, about: About) -> None:
    verdict = judge(came_back(status, body))

    assert (verdict.outcome, verdict.about) == (outcome, about)


@pytest.mark.parametrize(
    "status", [400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 418, 421, 451]
)
@pytest.mark.parametrize(
    "body", ["", NGINX, json.dumps({"code": 0}), {"code": 0}, {"code": 9999}, {}]
)
def test_nothing_is_refused_for_good_but_by_a_code_of_discords(status: int, body: Any) -> None:
    assert judge(came_back(status, body)).outcome in (LATER, UNKNOWN)


@pytest.mark.parametrize("status", [400, 403, 404, 429])
@pytest.mark.parametrize("code", sorted(CODES))
def test_a_code_means_the_same_under_each_status(code: int, status: int) -> None:
    verdict = judge(came_back(status, discords(code)))

    assert (verdict.outcome, verdict.about) == CODES[code]


def test_each_code_has_one_meaning() -> None:
    from bot.door import answers

    tables = (*answers._FOR_GOOD.values(), *answers._FOR_NOW.values())
    assert len(CODES) == sum(map(len, tables))
    assert min(CODES) >= answers.FIRST_OF_DISCORDS


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (TimeoutError(), UNKNOWN),
        (ConnectionResetError(104, "reset"), UNKNOWN),
        (aiohttp.ServerDisconnectedError(), UNKNOWN),
        (aiohttp.ClientPayloadError(), UNKNOWN),
        (ConnectionRefusedError(111, "refused"), LATER),
        (discord.RateLimited(2.5), LATER),
    ],
    ids=lambda value: type(value).__name__,
)
def test_silence_means_done_or_not_unless_nothing_left_us(
    error: BaseException, outcome: Outcome
) -> None:
    assert judge(answer_of(error)).outcome is outcome


@pytest.mark.parametrize(
    ("told", "waits_s"),
    [("3", 3), ("0", 0), ("1.5", 1.5), ("31536000", 600), ("inf", 600), ("1e300", 600), ("-5", None), ("nan", None), ("soon", None),
     ("Fri, 27 Nov 2026 20:00:00 GMT", None)],
)  # fmt: skip
def test_what_is_asked_to_wait_is_obeyed_within_reason(told: str, waits_s: float | None) -> None:
    after = judge(came_back(429, "", Retry_After=told)).after

    assert ((after and after.total_seconds()) or (None if after is None else 0)) == waits_s


def test_done_is_done() -> None:
    assert judge(Answer(204)).outcome is DONE


def test_a_verdict_is_kept_in_few_words_without_what_was_said() -> None:
    assert judge(came_back(403, discords(50013, "secret"))).worded == "refused permission 403:50013"


def test_errors_of_the_door_are_of_the_tree() -> None:
    from bot.door.door import Denied

    assert issubclass(Denied, SisterCityError)
