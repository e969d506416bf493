"""What many tasks hand in within a moment is carried out together, and each hears of its own."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.tasks.gathered import Gathered


async def test_what_comes_in_within_a_moment_is_carried_out_together() -> None:
    batches = []

    async def carry_out(some: Sequence[int]) -> None:
        batches.append(list(some))
        await asyncio.sleep(0)

    gathered = Gathered(carry_out, linger_s=0.01)

    await asyncio.gather(*(gathered.put(n) for n in range(5)))

    assert batches == [[0, 1, 2, 3, 4]]


async def test_what_cannot_be_carried_out_fails_alone() -> None:
    done: list[int] = []

    async def carry_out(some: Sequence[int]) -> None:
        if 2 in some:
            raise ValueError("two")
        done.extend(some)

    gathered = Gathered(carry_out)

    outcomes = await asyncio.gather(*(gathered.put(n) for n in range(4)), return_exceptions=True)

    assert [str(one) for one in outcomes] == ["None", "None", "two", "None"]
    assert sorted(done) == [0, 1, 3]


async def test_nobody_is_cancelled_with_the_first_of_them() -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()
    done: list[int] = []

    async def carry_out(some: Sequence[int]) -> None:
        begun.set()
        await may_end.wait()
        done.extend(some)

    gathered = Gathered(carry_out)
    first, beside = (asyncio.create_task(gathered.put(n)) for n in (1, 2))
    await begun.wait()
    behind = asyncio.create_task(gathered.put(3))
    await asyncio.sleep(0)

    first.cancel()
    await asyncio.sleep(0)
    may_end.set()

    await asyncio.gather(first, beside, behind, return_exceptions=True)
    assert first.cancelled()
    assert not beside.cancelled()
    assert not behind.cancelled()
    assert set(done) >= {2, 3}


@pytest.mark.parametrize("gone", range(4))
async def test_whoever_of_them_is_cancelled_while_they_linger_the_others_are_carried_out(
    gone: int,
) -> None:
    done: list[int] = []

    async def carry_out(some: Sequence[int]) -> None:
        done.extend(some)

    gathered = Gathered(carry_out, linger_s=0.01)
    tasks = [asyncio.create_task(gathered.put(n)) for n in range(4)]
    await asyncio.sleep(0)

    tasks[gone].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    assert [n for n in range(4) if not tasks[n].cancelled()] == done
    assert gone not in done


async def test_who_waits_hears_that_the_loop_ends() -> None:
    begun = asyncio.Event()

    async def carry_out(some: Sequence[int]) -> None:
        begun.set()
        await asyncio.Event().wait()

    gathered = Gathered(carry_out)
    waiting = asyncio.create_task(gathered.put(1))
    await begun.wait()

    for task in asyncio.all_tasks() - {asyncio.current_task(), waiting}:
        task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_after_one_was_cancelled_others_are_carried_out() -> None:
    done: list[int] = []

    async def carry_out(some: Sequence[int]) -> None:
        done.extend(some)

    gathered = Gathered(carry_out, linger_s=0.01)
    leader = asyncio.create_task(gathered.put(1))
    await asyncio.sleep(0)
    leader.cancel()
    await asyncio.gather(leader, return_exceptions=True)

    await gathered.put(2)

    assert done == [2]
