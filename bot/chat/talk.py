"""Talk to the bot in this terminal."""


def run() -> int:
    raise NotImplementedError
