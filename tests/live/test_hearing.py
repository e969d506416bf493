"""Whether Discord is heard, told from the lines there are and from a new one."""

import pytest

from bot.live.hearing import DEAF_AFTER_S, Hearing


class World:
    """What a process hears: `ago` since something came, and whether a new line gets a word."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.ago: float | None = None
        self.answers = True
        self.tried = 0
        self.hearing = Hearing(lambda: self.ago, self.hello, lambda: self.now)

    async def hello(self) -> bool:
        self.tried += 1
        return self.answers

    async def later(self, seconds: float = 0.0) -> bool:
        """Let time pass in which nothing comes; return whether it is deaf then."""
        self.now += seconds
        if self.ago is not None:
            self.ago += seconds
        await self.hearing.round()
        return self.hearing.is_deaf


@pytest.fixture
def world() -> World:
    return World()


async def test_who_was_never_connected_is_not_deaf(world: World) -> None:
    world.answers = False

    assert not await world.later(10 * DEAF_AFTER_S)
    assert world.tried == 0


async def test_quiet_is_no_deafness_while_a_new_line_gets_a_word(world: World) -> None:
    world.ago = 0.0

    assert not await world.later(DEAF_AFTER_S - 1)
    assert world.tried == 0
    assert not await world.later(2)
    assert not await world.later(DEAF_AFTER_S - 1)
    assert world.tried == 1


async def test_who_gets_no_word_over_a_new_line_either_is_deaf_until_it_does(world: World) -> None:
    world.ago, world.answers = 0.0, False
    await world.later()

    assert await world.later(DEAF_AFTER_S)
    world.ago = None  # discord.py has given the line up
    assert await world.later(5)
    world.answers = True
    assert not await world.later(5)


async def test_a_line_that_speaks_again_is_enough(world: World) -> None:
    world.ago, world.answers = 0.0, False
    await world.later()
    assert await world.later(DEAF_AFTER_S)

    world.ago = 1.0

    assert not await world.later()
