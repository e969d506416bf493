"""Bring the database to the newest schema."""


def run() -> int:
    raise NotImplementedError
