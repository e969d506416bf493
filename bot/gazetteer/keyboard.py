"""Read a text as if another keyboard layout had been on: "Ьщысщц" for Moscow, "Vjcrdf" for Москва."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LAYOUTS = (
    "йцукенгшщзхъфывапролджэячсмитьбю",  # Russian
    "йцукенгшщзхїфівапролджєячсмитьбю",  # Ukrainian
    "קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",  # Hebrew, from e on
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوز",  # Arabic
    "ςερτυθιοπ[]ασδφγηξκλ;'ζχψωβνμ,.",  # Greek, from w on
)  # fmt: skip
_FROM = (
    "",
    "",
    "ertyuiop[]asdfghjkl;'zxcvbnm,.",
    "qwertyuiop[]asdfghjkl;'zxcvnm,.",
    "wertyuiop[]asdfghjkl;'zxcvbnm,.",
)


def _table(typed: str, meant: str) -> dict[int, str]:
    table = {ord(a): b for a, b in zip(typed, meant, strict=True)}
    for a, b in zip(typed, meant, strict=True):
        if a.upper() != a and len(a.upper()) == 1:
            table.setdefault(ord(a.upper()), b.upper())
    return table


_PAIRS = tuple((keys or _LATIN, layout) for keys, layout in zip(_FROM, _LAYOUTS, strict=True))
_FROM_LATIN = tuple(_table(keys, layout) for keys, layout in _PAIRS[:2])
_TO_LATIN = tuple(_table(layout, keys) for keys, layout in _PAIRS)
_EXTRA = {ord("`"): "ё", ord("~"): "ё", ord("{"): "х", ord("}"): "ъ", ord(":"): "ж", ord('"'): "э", ord("<"): "б", ord(">"): "ю"}  # fmt: skip
_BACK = {ord("ё"): "`", ord("Ё"): "`"}

SHORTEST = 3
"""Letters from which a text may have been typed in another layout."""


def relaid(text: str) -> list[str]:
    """Return what the keys of `text` give in other layouts, the likeliest first; all letters must be of one."""
    letters = [char for char in text if not char.isspace() and char not in "-–'’."]
    if len(letters) < SHORTEST:
        return []
    if text.isascii():
        return [text.translate(table | _EXTRA) for table in _FROM_LATIN]
    return [
        text.translate(table | _BACK)
        for table in _TO_LATIN
        if all(ord(char) in table or ord(char) in _BACK for char in letters)
    ]
