"""Sending what waits in the outbox to a Discord on the loopback."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import discord
import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.door.door import Door
from bot.door.reading import guard
from bot.errors import StorageError
from bot.storage import outbox, posts
from bot.storage.database import Database
from bot.storage.outbox import Delivery, Order
from bot.storage.outbox_upkeep import Dropped
from bot.storage.tables.outbox import deliveries
from bot.tasks.deliver import KEEP_TRYING, Sender, Unneeded
from bot.tasks.posting import Post, Sent
from tests.discord_stand_in import DiscordStandIn


class Recorder:
    """A handler that posts the item's name and remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.post = Post()
        self.unneeded: set[str] = set()

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        item = delivery.order.item
        if item in self.unneeded:
            return Unneeded("removed")
        return Post(
            self.post.content or item,
            embeds=self.post.embeds,
            ping_role=self.post.ping_role,
            publish=self.post.publish,
        )

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
    ) -> None:
        self.told.append(("sent", delivery.order.item))

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        self.told.append((reason, delivery.order.item))

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None:
        self.told.append(("expired", str(dropped.count)))


@pytest.fixture
async def there(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as stand_in:
        monkeypatch.setattr(discord.http.Route, "BASE", stand_in.api_base)
        yield stand_in


@pytest.fixture
def handler() -> Recorder:
    return Recorder()


@pytest.fixture
async def client(there: DiscordStandIn) -> AsyncIterator[discord.Client]:
    async with discord.Client(intents=discord.Intents.none()) as made:
        guard(made.http)
        await made.login("a-token")
        yield made


@pytest.fixture
async def sender(db: Database, client: discord.Client, handler: Recorder) -> AsyncIterator[Sender]:
    made = Sender(client, db, worker="test")
    made.handlers["news"] = handler
    yield made
    await made.close()


async def order(
    db: Database, channel: str, *items: str, expires_in: timedelta | None = None
) -> None:
    now = datetime.now(UTC)
    async with db.begin() as connection:
        await outbox.enqueue(
            connection,
            [
                Order("news", "subscription:1", item, int(channel), now, {},
                      expires_at=now + expires_in if expires_in else None)
                for item in items
            ],
            now,
        )  # fmt: skip


async def go(sender: Sender) -> None:
    await sender.round()
    await sender.settle()


async def make_due(db: Database) -> None:
    async with db.begin() as connection:
        await connection.execute(
            update(deliveries).values(next_try_at=datetime.now(UTC), claimed_until=None)
        )


async def statuses(db: Database) -> list[str]:
    async with db.read() as connection:
        rows = await connection.execute(select(deliveries.c.status).order_by(deliveries.c.id))
        return [row.status for row in rows]


def contents(there: DiscordStandIn, channel: str) -> list[str]:
    return [message["content"] for message in there.posts(channel)]


async def test_items_are_posted_in_order_and_noted(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    await order(db, there.general, "one", "two", "three")

    await go(sender)

    assert contents(there, there.general) == ["one", "two", "three"]
    assert handler.told == [("sent", "one"), ("sent", "two"), ("sent", "three")]
    assert await statuses(db) == ["sent"] * 3


async def test_channels_do_not_wait_for_each_other(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    there.fail("POST", f"/channels/{there.general}/messages", status=0, delay_s=6)
    await order(db, there.general, "slow")
    await order(db, there.news, "fast")

    await sender.round()

    assert len(await there.until_posts(there.news, 1, 5.0)) == 1
    assert there.posts(there.general) == []


async def test_a_message_whose_answer_was_lost_is_not_doubled(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    there.fail("POST", "/messages", status=503, done_anyway=True)
    await order(db, there.general, "one")
    await go(sender)
    assert await statuses(db) == ["pending"]
    await make_due(db)

    await go(sender)

    assert contents(there, there.general) == ["one"]
    assert await statuses(db) == ["sent"]


async def test_what_discord_cannot_take_now_is_tried_again_in_order(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    there.fail("POST", "/messages", status=503)
    await order(db, there.general, "one", "two")
    await go(sender)
    assert contents(there, there.general) == []
    await make_due(db)

    await go(sender)

    assert contents(there, there.general) == ["one", "two"]


@pytest.mark.parametrize(
    ("waits_for", "expires_in", "status"),
    [
        (KEEP_TRYING - timedelta(minutes=1), None, "pending"),
        (KEEP_TRYING, None, "failed"),
        (KEEP_TRYING + timedelta(days=3), timedelta(hours=1), "pending"),  # until it expires
    ],
)
async def test_what_discord_never_takes_is_given_up_after_a_week(
    db: Database, there: DiscordStandIn, sender: Sender,
    waits_for: timedelta, expires_in: timedelta | None, status: str,
) -> None:  # fmt: skip
    there.fail("POST", "/messages", status=503)
    await order(db, there.general, "one", expires_in=expires_in)
    async with db.begin() as connection:
        since = datetime.now(UTC) - waits_for
        await connection.execute(update(deliveries).values(created_at=since))

    await go(sender)

    assert await statuses(db) == [status]


async def test_a_rate_limit_is_waited_for(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    there.fail("POST", "/messages", status=429, retry_after_s=0.2)
    await order(db, there.general, "one")

    await go(sender)

    assert contents(there, there.general) == ["one"]


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [(403, 50001, "permission"), (403, 50013, "permission"), (404, 10003, "channel"), (400, 50083, "permission")],
)  # fmt: skip
async def test_where_we_are_not_welcome_we_stop_asking(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder,
    status: int, code: int, reason: str,
) -> None:  # fmt: skip
    there.fail("POST", "/messages", status=status, code=code)
    await order(db, there.general, "one")

    await go(sender)
    await make_due(db)
    await go(sender)

    assert handler.told == [(reason, "one")]
    assert await statuses(db) == ["failed"]
    assert len(there.asked("POST", "/messages")) == 1


@pytest.mark.parametrize("status", [401, 403, 404, 405, 408, 409, 413, 421])
async def test_a_page_of_something_in_between_drops_nothing_and_pauses_nothing(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder, status: int
) -> None:
    there.fail("POST", "/messages", status=status)
    await order(db, there.general, "one")

    await go(sender)

    assert (handler.told, await statuses(db)) == ([], ["pending"])
    assert contents(there, there.general) == []


async def test_a_page_under_a_success_changes_no_order_and_doubles_nothing(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    there.fail("POST", "/messages", status=200, page="<h1>Bitte für alle anmelden</h1>")
    for item in ("one", "two", "three"):
        await order(db, there.general, item)

    await go(sender)
    assert (handler.told, contents(there, there.general)) == ([], [])
    sender._put_off.clear()
    await make_due(db)
    await go(sender)

    assert contents(there, there.general) == ["one", "two", "three"]


@pytest.mark.parametrize("status", [200, 403, 503])
async def test_pages_for_ever_close_the_door(
    db: Database,
    there: DiscordStandIn,
    client: discord.Client,
    status: int,
) -> None:
    sender = Sender(client, db, worker="test", door=Door(lambda: 0.0))
    sender.handlers["news"] = Recorder()
    there.fail("POST", "/messages", status=status, page="<h1>für Sie</h1>", times=0)
    for number in range(30):
        await order(db, str(int(there.general) + number), "one")

    await go(sender)

    assert sender._door.why


async def test_in_a_storm_of_refusals_nothing_more_is_asked_until_a_trial_gets_through(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder
) -> None:
    now = [0.0]
    sender = Sender(client, db, worker="test", door=Door(lambda: now[0]))
    sender.handlers["news"] = handler
    there.fail("POST", "/messages", status=403, times=0)
    channels = [str(int(there.general) + number) for number in range(60)]
    for channel in channels:
        await order(db, channel, "one")

    await go(sender)
    asked = len(there.asked("POST", "/messages"))
    await make_due(db)
    await go(sender)

    assert asked < 60
    assert len(there.asked("POST", "/messages")) == asked
    now[0] = 10.0
    await make_due(db)
    await go(sender)
    assert len(there.asked("POST", "/messages")) == asked + 1
    assert (handler.told, set(await statuses(db))) == ([], {"pending"})


async def test_after_401_nothing_is_sent_until_the_token_is_good(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder
) -> None:
    now = [0.0]
    sender = Sender(client, db, worker="test", door=Door(lambda: now[0]))
    sender.handlers["news"] = handler
    there.fail("POST", "/messages", status=401, code=50014)
    await order(db, there.general, "one")
    await go(sender)
    await order(db, there.news, "two")
    await go(sender)
    assert len(there.asked("POST", "/messages")) == 1

    now[0] = 5.0
    await make_due(db)
    await go(sender)
    await go(sender)

    assert contents(there, there.general) + contents(there, there.news) == ["one", "two"]
    assert set(await statuses(db)) == {"sent"}


async def age(db: Database, by: timedelta) -> None:
    """Let all deliveries be older, and due."""
    now = datetime.now(UTC)
    async with db.begin() as connection:
        await connection.execute(
            update(deliveries).values(created_at=now - by, next_try_at=now, claimed_until=None)
        )


async def test_what_was_posted_before_discord_forgot_its_nonce_is_found(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    there.fail("POST", "/messages", status=503, done_anyway=True)
    await order(db, there.general, "one")
    await go(sender)
    # Made older it has another nonce, as if Discord did not know it any more.
    await age(db, timedelta(hours=1))

    await go(sender)

    assert contents(there, there.general) == ["one"]
    assert (handler.told, await statuses(db)) == ([("sent", "one")], ["sent"])


async def test_another_deliverys_message_of_the_same_words_is_not_taken_for_its_own(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    handler.post = Post("the same words")
    await order(db, there.general, "one")
    await go(sender)
    there.fail("POST", "/messages", status=503)
    await order(db, there.general, "two")
    await go(sender)
    await age(db, timedelta(hours=1))

    await go(sender)

    assert contents(there, there.general) == ["the same words"] * 2
    assert await statuses(db) == ["sent"] * 2


async def test_the_first_posts_of_a_new_store_are_not_taken_for_those_of_the_old(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    await order(db, there.general, "of the old store")
    await go(sender)
    async with db.begin() as connection:
        await connection.execute(delete(deliveries))
        await connection.execute(text("DELETE FROM sqlite_sequence WHERE name = 'deliveries'"))
    await order(db, there.general, "of the new one")
    await age(db, timedelta(seconds=5))

    await go(sender)

    assert contents(there, there.general) == ["of the old store", "of the new one"]


CARD = discord.Embed(title="The gala", url="https://example.org/gala")


def stand_there(there: DiscordStandIn, **more: object) -> None:
    """Let a message of ours stand in the channel, of which the store knows nothing."""
    payload = {"content": "", "embeds": [CARD.to_dict()], **more}
    webhook = {"webhook_id": there.state.application["id"]} if "answer" in payload else {}
    payload.pop("answer", None)
    there.messages.write(there.general, there.state.bot, payload, **webhook)


async def posted_after_a_start(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder, kind: str
) -> int:
    """Start a sender, let it post the card as `kind`; return how many cards stand there then."""
    handler.post = Post(" ", embeds=[CARD])
    now = datetime.now(UTC)
    async with db.begin() as connection:
        await outbox.enqueue(
            connection, [Order(kind, "of:1", "one", int(there.general), now, {})], now
        )
    sender = Sender(client, db, worker="test", clock=lambda: now + timedelta(minutes=1))
    sender.handlers[kind] = handler
    await go(sender)
    await sender.close()
    assert await statuses(db) == ["sent"]
    return len(there.posts(there.general))


@pytest.mark.parametrize("kind", posts.POSTS)
async def test_after_a_start_a_post_that_stands_is_not_posted_again(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder, kind: str
) -> None:
    stand_there(there)

    assert await posted_after_a_start(db, there, client, handler, kind) == 1


@pytest.mark.parametrize("kind", ["reminder", "year", "notice", "correction"])
async def test_after_a_start_what_looks_like_a_card_that_stands_is_posted(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder, kind: str
) -> None:
    stand_there(there)

    assert await posted_after_a_start(db, there, client, handler, kind) == 2


@pytest.mark.parametrize(
    "answer", [{"answer": "/news"}, {"message_reference": {"message_id": "1"}}]
)
async def test_after_a_start_the_same_item_in_an_answer_is_not_taken_for_its_post(
    db: Database, there: DiscordStandIn, client: discord.Client, handler: Recorder,
    answer: dict[str, object],
) -> None:  # fmt: skip
    stand_there(there, **answer)

    assert await posted_after_a_start(db, there, client, handler, "news") == 2


async def test_a_message_discord_never_takes_does_not_block_the_next(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    there.fail("POST", "/messages", status=400, code=50035)
    await order(db, there.general, "bad", "good")

    await go(sender)

    assert contents(there, there.general) == ["good"]
    assert await statuses(db) == ["failed", "sent"]


async def test_what_nobody_needs_any_more_is_dropped(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    handler.unneeded.add("old")
    await order(db, there.general, "old", "new")

    await go(sender)

    assert contents(there, there.general) == ["new"]
    assert await statuses(db) == ["dropped", "sent"]


async def test_what_is_too_late_is_counted_and_not_posted(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    await order(db, there.general, "a", "b", expires_in=timedelta(seconds=-1))
    await order(db, there.general, "c", expires_in=timedelta(hours=1))

    await go(sender)

    assert contents(there, there.general) == ["c"]
    assert ("expired", "2") in handler.told


async def test_only_the_role_that_was_asked_for_is_pinged(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    handler.post = Post("<@&77> <@&88> @everyone <@99>", ping_role=77)
    await order(db, there.general, "one")

    await go(sender)

    (request,) = there.asked("POST", "/messages")
    assert request.body["allowed_mentions"] == {"parse": [], "roles": [77]}


async def test_posts_are_published_at_most_ten_an_hour(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    handler.post = Post(publish=True)
    await order(db, there.news, *(str(i) for i in range(12)))

    await go(sender)

    assert len(contents(there, there.news)) == 12
    assert len(there.asked("POST", "/crosspost")) == 10


async def test_a_post_that_cannot_be_published_stands(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    handler.post = Post(publish=True)
    await order(db, there.general, "one")

    await go(sender)

    assert await statuses(db) == ["sent"]


async def test_a_sender_that_is_stopped_leaves_its_work_to_the_next(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    there.fail("POST", "/messages", status=0, delay_s=5)
    await order(db, there.general, "one")
    await sender.round()
    await there.until(lambda: there.asked("POST", "/messages"))
    await sender.close()
    there.heal()
    await make_due(db)
    again = Sender(sender._client, db, worker="other")
    again.handlers["news"] = handler

    await go(again)

    assert contents(there, there.general) == ["one"]
    assert await statuses(db) == ["sent"]


async def test_who_ends_in_order_lets_the_next_send_at_once(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    there.fail("POST", "/messages", status=0, delay_s=5)
    await order(db, there.general, "one", "two")
    await sender.round()
    await there.until(lambda: there.asked("POST", "/messages"))
    await sender.close()
    there.heal()
    again = Sender(sender._client, db, worker="other")
    again.handlers["news"] = handler

    await go(again)

    assert contents(there, there.general) == ["one", "two"]


async def test_who_was_frozen_and_wakes_sends_nothing_that_others_have_taken_over(
    db: Database,
    there: DiscordStandIn,
    sender: Sender,
    handler: Recorder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.tasks.deliver.SURELY_HELD_S", 0.0)
    is_begun, wakes = asyncio.Event(), asyncio.Event()
    render = handler.render

    async def frozen(delivery: Delivery, now: datetime) -> Post | Unneeded:
        is_begun.set()
        await wakes.wait()
        return await render(delivery, now)

    handler.render = frozen  # type: ignore[method-assign]
    await order(db, there.general, "begun", "two", "three")
    await sender.round()
    await is_begun.wait()
    async with db.begin() as connection:
        await outbox.release(connection, ["test"])
        taken = await outbox.claim_due(connection, now=datetime.now(UTC), limit=2, worker="other")

    wakes.set()
    await sender.settle()

    assert [delivery.order.item for delivery in taken] == ["begun", "two"]
    assert contents(there, there.general) == ["begun"]
    assert await statuses(db) == ["sent", "pending", "pending"]


async def test_what_is_still_being_sent_when_its_lease_ends_is_not_sent_twice(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    is_begun, goes_on = asyncio.Event(), asyncio.Event()
    render = handler.render

    async def slow(delivery: Delivery, now: datetime) -> Post | Unneeded:
        is_begun.set()
        await goes_on.wait()
        return await render(delivery, now)

    handler.render = slow  # type: ignore[method-assign]
    await order(db, there.general, "one")
    await sender.round()
    await is_begun.wait()
    await make_due(db)
    await sender.round()

    goes_on.set()
    await sender.settle()

    assert len(there.asked("POST", "/messages")) == 1
    assert handler.told == [("sent", "one")]


async def test_what_waited_long_in_its_channel_is_sent_by_whoever_still_holds_it(
    db: Database, there: DiscordStandIn, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.tasks.deliver.SURELY_HELD_S", 0.0)
    await order(db, there.general, "one", "two")

    await go(sender)

    assert contents(there, there.general) == ["one", "two"]
    assert await statuses(db) == ["sent", "sent"]


async def test_what_is_new_does_not_overtake_what_was_put_off(
    db: Database, there: DiscordStandIn, sender: Sender
) -> None:
    there.fail("POST", "/messages", status=503)
    await order(db, there.general, "one")
    await go(sender)
    await order(db, there.general, "two")
    await go(sender)
    assert contents(there, there.general) == []
    await make_due(db)

    await go(sender)

    assert contents(there, there.general) == ["one", "two"]


async def test_a_busy_store_does_not_make_a_sent_message_go_unnoted(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    failures = iter([True, False])
    noted = handler.sent

    async def busy_at_first(*facts: object) -> None:
        if next(failures):
            raise StorageError("busy")
        await noted(*facts)  # type: ignore[arg-type]

    handler.sent = busy_at_first  # type: ignore[assignment, method-assign]
    await order(db, there.general, "one")

    await go(sender)

    assert contents(there, there.general) == ["one"]
    assert await statuses(db) == ["sent"]


async def test_what_a_busy_store_keeps_from_being_sent_is_not_overtaken(
    db: Database, there: DiscordStandIn, sender: Sender, handler: Recorder
) -> None:
    failures = iter([True, False, False, False])
    render = handler.render

    async def busy_at_first(delivery: Delivery, now: datetime) -> Post | Unneeded:
        if next(failures):
            raise StorageError("busy")
        return await render(delivery, now)

    handler.render = busy_at_first  # type: ignore[method-assign]
    await order(db, there.general, "one", "two", "three")

    await go(sender)
    assert contents(there, there.general) == []
    sender._put_off.clear()
    await make_due(db)
    await go(sender)

    assert contents(there, there.general) == ["one", "two", "three"]
