"""Answer one JSON query a line: the contract's `resolve --jsonl`."""


def run() -> int:
    raise NotImplementedError
