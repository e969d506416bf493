"""Carry out together what many tasks hand in within a moment: one transaction, and one wait for the disk."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

MOST_AT_ONCE = 50

T = TypeVar("T")


class Gathered(Generic[T]):
    """`carry_out` gets what came in since it last ended, or within `linger_s` after the first.

    It must be safe to repeat where it raises: what fails together is then done one by one, so that
    each task hears of its own failure only.
    """

    def __init__(
        self, carry_out: Callable[[Sequence[T]], Awaitable[None]], *, linger_s: float = 0.0
    ) -> None:
        self._carry_out = carry_out
        self._linger_s = linger_s
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._leading: asyncio.Task[None] | None = None

    async def put(self, one: T) -> None:
        """Return when it is carried out, or raise what kept it from being.

        Who is cancelled while waiting takes back what has not begun, and nothing of anybody else.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((one, done))
        if self._leading is None:
            # A task of its own: whoever puts may be cancelled, and others wait for the same.
            self._leading = asyncio.create_task(self._lead())
        await done

    async def _lead(self) -> None:
        batch: list[tuple[T, asyncio.Future[None]]] = []
        try:
            await asyncio.sleep(self._linger_s)
            while self._waiting:
                batch = [pair for pair in self._waiting[:MOST_AT_ONCE] if not pair[1].done()]
                del self._waiting[:MOST_AT_ONCE]
                if batch:
                    await self._carry_out_all(batch)
        except BaseException:
            # The loop ends: those who wait must not do so for ever.
            for _, done in (*batch, *self._waiting):
                done.cancel()
            self._waiting.clear()
            raise
        finally:
            self._leading = None

    async def _carry_out_all(self, batch: Sequence[tuple[T, asyncio.Future[None]]]) -> None:
        try:
            await self._carry_out([one for one, _ in batch])
        except Exception as error:  # noqa: BLE001 - whatever it is, those who wait must hear of it
            if len(batch) > 1:
                for pair in batch:
                    await self._carry_out_all([pair])
            elif not batch[0][1].done():
                batch[0][1].set_exception(error)
        else:
            for _, done in batch:
                if not done.done():
                    done.set_result(None)
