"""Settings: what is read, what is refused, and that no secret is told."""

import re
from pathlib import Path

import pytest

from bot.config import SISTER_CITIES_FEED, Settings, load_settings
from bot.errors import ConfigError

REPOSITORY = Path(__file__).parent.parent
CONTRACT = [
    "DISCORD_TOKEN",
    "DISCORD_API_BASE",
    "DISCORD_GATEWAY_URL",
    "DATABASE_URL",
    "SHARD_COUNT",
    "SHARD_IDS",
    "NEWS_FEEDS",
    "NEWS_POLL_MINUTES",
    "GDELT_URL",
    "WIKIDATA_URL",
    "ALLOW_PRIVATE_FEEDS",
    "CONTACT",
    "OPERATOR_IDS",
    "SUPPORT_URL",
    "HEALTH_PORT",
    "LOG_LEVEL",
    "LOG_FORMAT",
    "ATLAS_PATH",
]
"""The names of the public contract: operators' .env files hold them, so they never change."""

FAKE_TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_every_name_of_the_contract_is_a_setting() -> None:
    assert {name.lower() for name in CONTRACT} <= set(Settings.model_fields)


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_every_setting_can_say_what_it_should_hold(name: str) -> None:
    kinds = [type(fact).__name__ for fact in Settings.model_fields[name].metadata]

    assert name == "atlas_path" or "Should" in kinds


def test_the_example_lists_every_setting_and_no_other() -> None:
    text = (REPOSITORY / ".env.example").read_text(encoding="utf-8")

    listed = re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE)

    assert sorted(listed) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_uncommented_as_it_stands_changes_nothing(tmp_path: Path) -> None:
    text = (REPOSITORY / ".env.example").read_text(encoding="utf-8")
    env = tmp_path / ".env"
    env.write_text(re.sub(r"^#([A-Z_]+=)", r"\1", text, flags=re.MULTILINE), encoding="utf-8")

    assert load_settings(env) == load_settings(None)


def test_without_any_variable_the_defaults_hold() -> None:
    settings = load_settings(None)

    assert settings.token is None
    assert settings.database_url == "sqlite+aiosqlite:///data/bot.db"
    assert settings.news_feeds == (SISTER_CITIES_FEED,)
    assert settings.news_poll_minutes == 60
    assert settings.allow_private_feeds is False
    assert settings.health_port is None


@pytest.mark.parametrize(
    ("name", "value", "field", "read"),
    [
        pytest.param("DISCORD_TOKEN", f"  {FAKE_TOKEN}\n", "token", FAKE_TOKEN, id="token-trimmed"),
        pytest.param("DISCORD_TOKEN", "", "token", None, id="empty-token-is-none"),
        pytest.param("NEWS_FEEDS", "", "news_feeds", (), id="empty-feeds-are-none"),
        pytest.param(
            "NEWS_FEEDS",
            "https://a.example/feed, http://127.0.0.1:8099/rss ,",
            "news_feeds",
            ("https://a.example/feed", "http://127.0.0.1:8099/rss"),
            id="feeds-with-spaces-and-loopback",
        ),
        pytest.param("NEWS_POLL_MINUTES", "0.02", "news_poll_minutes", 0.02, id="fraction"),
        pytest.param("LOG_LEVEL", "Warning", "log_level", "warning", id="level-in-any-case"),
        pytest.param("LOG_FORMAT", "JSON", "log_format", "json", id="format-in-any-case"),
        pytest.param("HEALTH_PORT", "", "health_port", None, id="empty-port-is-none"),
        pytest.param("ALLOW_PRIVATE_FEEDS", "yes", "allow_private_feeds", True, id="yes"),
        pytest.param("OPERATOR_IDS", "12, 34", "operator_ids", frozenset({12, 34}), id="operators"),
        pytest.param(
            "DISCORD_API_BASE",
            "http://127.0.0.1:8080/api/v10/",
            "discord_api_base",
            "http://127.0.0.1:8080/api/v10",
            id="api-on-loopback-without-slash",
        ),
        pytest.param(
            "DISCORD_GATEWAY_URL",
            "ws://127.0.0.1:8081",
            "discord_gateway_url",
            "ws://127.0.0.1:8081",
            id="gateway-on-loopback",
        ),
        pytest.param(
            "DATABASE_URL",
            "postgres://u:p@host/d",
            "database_url",
            "postgresql+asyncpg://u:p@host/d",
            id="hosters-postgres-address",
        ),
        pytest.param(
            "DATABASE_URL",
            "sqlite:////srv/bot.db",
            "database_url",
            "sqlite+aiosqlite:////srv/bot.db",
            id="sqlite-without-driver",
        ),
        *(
            pytest.param("DATABASE_URL", f"postgres://{given}", "database_url", read, id=given)
            for given, read in (
                ("u:p@h/d?sslmode=require", "postgresql+asyncpg://u:p@h/d?ssl=require"),
                ("u:p@h/d?ssl=true", "postgresql+asyncpg://u:p@h/d?ssl=require"),
                ("u:a@b@h:5433/d", "postgresql+asyncpg://u:a%40b@h:5433/d"),
                ("u@srv:p@h/d", "postgresql+asyncpg://u%40srv:p@h/d"),
                ("u:p@[::1]:5433/d", "postgresql+asyncpg://u:p@[::1]:5433/d"),
                ("/d?host=/run/pg&user=u", "postgresql+asyncpg:///d?host=/run/pg&user=u"),
                ("/d?host=a,b&port=1,2", "postgresql+asyncpg:///d?host=a,b&port=1,2"),
                (
                    "h/d?prepared_statement_cache_size=0",
                    "postgresql+asyncpg://h/d?prepared_statement_cache_size=0",
                ),
            )
        ),
    ],
)
def test_a_value_is_read_as_meant(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, field: str, read: object
) -> None:
    monkeypatch.setenv(name, value)

    assert getattr(load_settings(None), field) == read


@pytest.mark.parametrize(
    ("text", "shards"),
    [("0,1", (0, 1)), ("0-3", (0, 1, 2, 3)), ("4, 0-1", (0, 1, 4)), ("7", (7,))],
)
def test_shards_are_read_as_a_list_or_a_range(
    monkeypatch: pytest.MonkeyPatch, text: str, shards: tuple[int, ...]
) -> None:
    monkeypatch.setenv("SHARD_COUNT", "8")
    monkeypatch.setenv("SHARD_IDS", text)

    assert load_settings(None).shard_ids == shards


WRONG = [
    ("DISCORD_API_BASE", "localhost:8080"),
    ("DISCORD_GATEWAY_URL", "https://gateway.discord.gg"),
    ("DATABASE_URL", "mysql://host/d"),
    ("DATABASE_URL", "data/bot.db"),
    ("DATABASE_URL", "sqlite+aiosqlite://"),
    ("SHARD_COUNT", "0"),
    ("SHARD_COUNT", "two"),
    ("SHARD_IDS", "0-x"),
    ("SHARD_IDS", "-1"),
    ("SHARD_IDS", "0-99999999999"),
    ("NEWS_FEEDS", "https://a.example/feed,ftp://b.example/feed"),
    ("NEWS_POLL_MINUTES", "0"),
    ("NEWS_POLL_MINUTES", "hourly"),
    ("NEWS_POLL_MINUTES", "nan"),
    ("GDELT_URL", "http://host:99999/"),
    ("WIKIDATA_URL", "query.wikidata.org"),
    ("ALLOW_PRIVATE_FEEDS", "maybe"),
    ("CONTACT", "me\r\nHost: elsewhere"),
    ("OPERATOR_IDS", "12,@somebody"),
    ("SUPPORT_URL", "discord.gg/abc"),
    ("TAKE_ACTION_URL", "javascript:alert(1)"),
    ("HEALTH_PORT", "70000"),
    ("LOG_LEVEL", "loud"),
    ("LOG_FORMAT", "xml"),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=[f"{n}={v[:20]!r}" for n, v in WRONG])
def test_a_wrong_value_gives_one_line_with_name_value_and_remedy(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(ConfigError) as caught:
        load_settings(None)

    (line,) = str(caught.value).splitlines()
    assert re.fullmatch(rf"{name} holds '.+'; it should hold .+", line)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("postgresql://u:p@h:x/d", "holds a port that is no number from 1 to 65535"),
        ("postgresql://u:p@h:70000/d", "holds a port that is no number from 1 to 65535"),
        ("postgresql://u:p@h/d?port=0", "holds a port that is no number from 1 to 65535"),
        ("postgresql://u:p@[::1/d", "brackets"),
        ("postgresql://u:p@[h]/d", "brackets"),
        ("postgresql://u:p@h/d?port=abc", "parameter port with a value"),
        ("postgresql://u:p@h/d?sslmode=maybe", "parameter sslmode with a value"),
        ("postgresql://u:p@h/d?sslmode=require&ssl=disable", "the parameter ssl twice"),
        ("postgresql://u:p@h/d?channel_binding=require", "the parameter channel_binding, which"),
        ("postgresql://u:p@h/d?sslrootcert=/ca", "set PGSSLROOTCERT in the environment"),
        ("postgresql://h/d?host=a:1,b:2", "hosts that want ports"),
        ("postgresql://u:1/2@h/d", "%2F"),
        ("sqlite:///x.db?timeout=abc", "parameter timeout with a value"),
        ("sqlite:///x.db?sslmode=require", "the parameter sslmode, which"),
    ],
)
def test_a_part_of_the_databases_address_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, value: str, says: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", value)

    with pytest.raises(ConfigError) as caught:
        load_settings(None)

    (line,) = str(caught.value).splitlines()
    assert line.startswith("DATABASE_URL holds ")
    assert says in line


def test_several_wrong_values_give_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTH_PORT", "x")
    monkeypatch.setenv("LOG_LEVEL", "x")

    with pytest.raises(ConfigError) as caught:
        load_settings(None)

    assert [line.split()[0] for line in str(caught.value).splitlines()] == [
        "HEALTH_PORT",
        "LOG_LEVEL",
    ]


@pytest.mark.parametrize(
    ("count", "says"), [("2", "below SHARD_COUNT, which is 2"), ("", "SHARD_COUNT should")]
)
def test_shards_beyond_the_count_are_refused(
    monkeypatch: pytest.MonkeyPatch, count: str, says: str
) -> None:
    monkeypatch.setenv("SHARD_COUNT", count)
    monkeypatch.setenv("SHARD_IDS", "0-2")

    with pytest.raises(ConfigError, match=says):
        load_settings(None)


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        pytest.param("DISCORD_TOKEN", "s3cret with spaces", "s3cret", id="broken-token"),
        pytest.param("DISCORD_TOKEN", f"Bot {FAKE_TOKEN}", FAKE_TOKEN, id="token-with-prefix"),
        pytest.param("SHARD_COUNT", FAKE_TOKEN, FAKE_TOKEN, id="token-in-the-wrong-place"),
        pytest.param("DATABASE_URL", "mysql://me:hunter2@h/d", "hunter2", id="database-password"),
        pytest.param("SUPPORT_URL", "ftp://me:hunter2@h/d", "hunter2", id="password-in-address"),
        *(
            pytest.param(name, value, "hunter2", id=f"{name}={value}")
            for name, value in (
                ("DATABASE_URL", "mysql://me:pa@hunter2@h/d"),
                ("DATABASE_URL", "mysql://me:pa/hunter2@h/d"),
                ("DATABASE_URL", "mysql://h/d?password=hunter2"),
                ("DATABASE_URL", "host=h password=hunter2"),
                ("DATABASE_URL", "me:hunter2@h/d"),
                ("DATABASE_URL", "postgresql://me:hunter2@h:x/d"),
                ("DATABASE_URL", "postgresql://me:hunter2@[::1/d"),
                ("DATABASE_URL", "postgresql://me:1/hunter2@h/d"),
                ("DATABASE_URL", "postgresql://me:1?hunter2@h/d"),
                ("DATABASE_URL", "postgresql://h/d?sslmode=hunter2"),
                ("DATABASE_URL", "postgresql://h/d?password=hunter2&port=x"),
                ("DATABASE_URL", "sqlite:///x.db?mode=hunter2"),
                ("DISCORD_API_BASE", "http://me:hunter2@proxy/api/v10"),
                ("DISCORD_API_BASE", "http://proxy/api/v10?key=hunter2"),
                ("DISCORD_GATEWAY_URL", "wss://hunter2@gateway.example"),
                ("NEWS_FEEDS", "https://hunter2@h/feed"),
                ("NEWS_FEEDS", "ftp://h/hunter2/feed"),
                ("TRANSLATE_URL", "ftp://h?api_key=hunter2"),
                ("TRANSLATE_URL", "h?api_key=hunter2"),
                ("TRANSLATE_URL", "hunter2@h"),
                ("LOG_LEVEL", "https://me:hunter2@h/"),
            )
        ),
    ],
)
def test_no_secret_stands_in_the_message(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, secret: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(ConfigError, match=name) as caught:
        load_settings(None)

    assert secret not in str(caught.value)
    assert caught.value.__cause__ is None


def test_neither_token_nor_database_password_stands_in_the_settings_repr(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", FAKE_TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://me:hunter2@host/d")

    shown = repr(load_settings(None)) + str(load_settings(None))

    assert FAKE_TOKEN not in shown
    assert "hunter2" not in shown


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = tmp_path / ".env"
    env.write_text("LOG_LEVEL=error\nCONTACT=me@example.org\n", encoding="utf-8")
    monkeypatch.setenv("LOG_LEVEL", "debug")

    settings = load_settings(env)

    assert (settings.log_level, settings.contact) == ("debug", "me@example.org")


def test_an_emptied_variable_hides_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = tmp_path / ".env"
    env.write_text(f"DISCORD_TOKEN={FAKE_TOKEN}\n", encoding="utf-8")
    monkeypatch.setenv("DISCORD_TOKEN", "")

    assert load_settings(env).token is None


def test_a_file_saved_by_notepad_is_read(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_bytes(b"\xef\xbb\xbfLOG_LEVEL=error\r\nCONTACT=me@example.org\r\n")

    assert load_settings(env).log_level == "error"


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", "sister-city.service"])
def test_the_deployment_files_set_only_what_there_is(name: str) -> None:
    text = (REPOSITORY / "deploy" / name).read_text(encoding="utf-8")

    # NAME=value in the Dockerfile and the unit, NAME: value in the compose file.
    named = set(re.findall(r"(?<![$\w{])([A-Z][A-Z]+_[A-Z_]+)(?:=|: )", text))

    foreign = {"PYTHONUNBUFFERED", "XDG_CACHE_HOME"} | {n for n in named if n[:8] == "POSTGRES"}
    assert named - foreign <= {field.upper() for field in Settings.model_fields}
    assert named & {"LOG_FORMAT", "DATABASE_URL", "XDG_CACHE_HOME"}
