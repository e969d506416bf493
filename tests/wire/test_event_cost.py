"""What announcing and answering an event asks of the store: every transaction waits for the disk."""

from tests.wire.event_stage import BERGEN, SEATTLE, text_of
from tests.wire.store_use import store_use

GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}
PICTURE = "event_pictures.content"


async def test_a_confirm_takes_eight_transactions_at_most_and_reads_no_picture(stage):
    preview = await stage.create(**GALA)

    with store_use() as use:
        confirmed = await stage.discord.press(preview, "Confirm")
        await stage.soon()

    assert "Announced" in confirmed.text
    assert len(stage.cards()) == len(stage.natives()) == 1
    assert use.transactions <= 8
    assert use.naming(PICTURE) == []


async def test_a_press_of_going_takes_three_transactions_at_most_its_card_included(stage):
    card = await stage.announce(**GALA)
    await stage.soon()

    with store_use() as use:
        answered = await stage.discord.press(card, "Going")
        pressed = use.transactions
        stage.clock.forward(seconds=70)
        await stage.bot.announcer.tend(1)

    assert "You are going" in answered.text
    assert "Going: 1" in text_of(stage.cards()[0])
    assert pressed <= 2
    assert use.transactions <= 3
    assert use.naming(PICTURE) == []
