"""Turn keys of places into numbers and back: "gn:5809844", "x0123456789"."""

OWN = 1 << 40
"""Places of our own have this bit above the 40 bits of their id; GeoNames' ids have 27 bits by now."""


def number_of(key: str) -> int:
    """Return the number that stands for a key in the atlas, -1 if `key` is none."""
    digits, base, own = (key[3:], 10, 0) if key[:3] == "gn:" else (key[1:], 16, OWN)
    if not (digits.isascii() and digits.isalnum() and digits == digits.lower()):
        return -1
    if own and (key[:1] != "x" or len(digits) != 10):
        return -1
    try:
        number = int(digits, base)
    except ValueError:
        return -1
    return own | number if number < OWN else -1


def key_of(number: int) -> str:
    """Return the key that `number` stands for, the opposite of `number_of`."""
    return f"x{number - OWN:010x}" if number >= OWN else f"gn:{number}"
