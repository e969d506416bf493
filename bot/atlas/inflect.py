"""Join a city's name to the words of a question as a language joins them: "d'Angers", "Szegeddel", "İzmir'in"."""

import unicodedata

_FRENCH_VOWELS = "aeiouyhàâäáéèêëíîïóôöúûüœæ"

_NEUTRAL, _BACK = "iíé", "aáoóuú"
"""Hungarian vowels that a suffix does not look at, and those behind which it has a dark one."""

_LENGTHENED = {"a": "á", "e": "é", "o": "ó", "ö": "ő"}
_DOUBLED = ("dzs", "dz", "cs", "gy", "ly", "ny", "sz", "zs")
_DOUBLED_LETTERS = frozenset("bcdfghjklmnprstvz")
"""Sounds of Hungarian that swallow the v of "with"; behind other letters there is a hyphen: "Bordeaux-val"."""

_TURKISH_VOWELS = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
"""The vowel of a Turkish suffix, by the last of the name."""

_HANGUL, _HANGUL_END, _FINALS = 0xAC00, 0xD7A3, 28


def inflected(name: str, language: str) -> dict[str, str]:
    """Return the forms of a name that the questions of a language (ISO 639-1) have gaps for."""
    lower = _turkish_lower(name) if language == "tr" else name.lower()
    forms = {"city": name, "name": name, "lower": lower, "name_lower": lower}
    match language:
        case "en":
            return forms | {"upper": name.upper()}
        case "de":
            return forms | {"city_s": _german(name)}
        case "fr":
            return forms | {"of_city": _french(name), "of_lower": _french(lower)}
        case "hu":
            return forms | {"name_nak": _hungarian_to(name), "name_val": _hungarian_with(name)}
        case "tr":
            return forms | {
                "name_in": f"{name}'{_turkish_of(name)}",
                "name_in_lower": lower + _turkish_of(name),
            }
        case "ko":
            closed = _ends_closed(name)
            return forms | {
                "name_eun": name + ("은" if closed else "는"),
                "name_gwa": name + ("과" if closed else "와"),
            }
    return forms


def _german(name: str) -> str:
    """Return "Berns", "Paris'"."""
    if name[-1:] in "sxzß":
        return f"{name}'"
    return f"{name}s" if name[-1:].isalpha() else name


def _french(name: str) -> str:
    """Return "de Lyon", "d'Angers", "du Havre"."""
    for article, joined in (("Le ", "du "), ("Les ", "des ")):
        if name.startswith(article):
            return joined + name.removeprefix(article)
    return f"d'{name}" if name[:1].lower() in _FRENCH_VOWELS else f"de {name}"


def _hungarian_to(name: str) -> str:
    """Return "Szegednek", "Prágának", "Bordeaux-nak"."""
    return _hungarian_stem(name) + ("nak" if _is_dark(name) else "nek")


def _hungarian_with(name: str) -> str:
    """Return "Szegeddel", "Prágával", "Kaposvárral", "Szombathellyel", "Bordeaux-val"."""
    suffix = "al" if _is_dark(name) else "el"
    stem = _hungarian_stem(name)
    end = next((each for each in (*_DOUBLED, *_DOUBLED_LETTERS) if stem.endswith(each)), "")
    if end and stem.endswith(end[0] + end):
        return f"{stem}-v{suffix}"  # "La Gacilly"
    if not end:
        return f"{stem}v{suffix}"
    # The two letters of a sound are doubled by the first.
    return f"{stem.removesuffix(end)}{end[0]}{end}{suffix}"


def _hungarian_stem(name: str) -> str:
    """Return the name as it stands before a suffix: "Prágá", "Osló", "Bordeaux-"."""
    last = name[-1]
    if last in _LENGTHENED:
        return name[:-1] + _LENGTHENED[last]
    is_said = last in _DOUBLED_LETTERS or _plain(last) in "aeiou" or name.endswith(_DOUBLED)
    return name if is_said else f"{name}-"


def _is_dark(name: str) -> bool:
    vowels = [letter for letter in name.lower() if _plain(letter) in "aeiou" or letter in "öőüű"]
    telling = [vowel for vowel in vowels if vowel not in _NEUTRAL]
    return bool(telling) and telling[-1] in _BACK


def _turkish_of(name: str) -> str:
    """Return the ending of the genitive: "in" of İzmir, "nın" of Ankara."""
    lower = _turkish_lower(name)
    letters = [each if each in _TURKISH_VOWELS else _plain(each) for each in lower]
    vowel = next(
        (_TURKISH_VOWELS[each] for each in reversed(letters) if each in _TURKISH_VOWELS), "i"
    )
    open_end = letters[-1] in _TURKISH_VOWELS or letters[-1] == "y"
    return f"n{vowel}n" if open_end else f"{vowel}n"


def _turkish_lower(name: str) -> str:
    return name.replace("İ", "i").replace("I", "ı").lower()


def _ends_closed(name: str) -> bool:
    """Whether a name ends in a consonant as Korean says it; of one in Latin letters, as it is written."""
    last = ord(name[-1])
    if _HANGUL <= last <= _HANGUL_END:
        return (last - _HANGUL) % _FINALS != 0
    return _plain(name)[-1:] not in "aeiouy"


def _plain(text: str) -> str:
    """Return the lower-case letters without their marks."""
    return "".join(
        each
        for each in unicodedata.normalize("NFD", text.lower())
        if not unicodedata.combining(each)
    )
