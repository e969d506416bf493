"""Be the bot: connect, answer, and answer for failures in one place."""


def run() -> int:
    raise NotImplementedError
