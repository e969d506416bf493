"""Find a city's name where no blanks are written: no part of another's, and of no other region."""

import re

from bot.news.aside_words import HANGUL_BEHIND, PERSON_SIGNS, WORDS_OF_HAN, WORDS_OF_KOREAN
from bot.news.evidence_beside import is_thing_unspaced
from bot.news.evidence_meant import Meant

_AREA_SIGNS = frozenset("県縣县省府州郡")
_GIVEN = re.compile("[\u4e00-\u9fffァ-ヺー]{0,3}?(?=" + "|".join(PERSON_SIGNS) + ")")
_HANGUL = re.compile("[가-힣](?![가-힣])")
_SURE = 5
"""Letters of a name that in scripts without blanks is hardly part of something else."""


def _is_unspaced(name: str) -> bool:
    """Return whether a name is in a script that writes words without blanks: Thai, Lao, Burmese, Khmer."""
    return (
        "\u0e00" <= name[0] <= "\u0eff"
        or "\u1000" <= name[0] <= "\u109f"
        or "\u1780" <= name[0] <= "\u17ff"
    )


def stands_unspaced(folded: str, name: str, city: Meant) -> bool:
    """Return whether a name in a script without blanks stands in the folded text, as the city's."""
    if name[0] >= "\u2e80":
        return len(name) > 1 and _stands_apart(folded, name, city)
    return len(name) >= _SURE and _is_unspaced(name) and name in folded


def _stands_apart(folded: str, name: str, city: Meant) -> bool:
    """Return whether a name in a script without blanks stands there as no part of another's."""
    at = folded.find(name)
    while at >= 0:
        # 広島県 is the prefecture, 吉林省 the province.
        end = at + len(name)
        # 横浜市金沢区 is a ward of Yokohama.
        is_ward = folded[end : end + 1] == "区" and folded[at - 1 : at] == "市"
        is_area = is_ward or folded[end : end + 1] in _AREA_SIGNS
        is_other = (
            is_area
            or is_thing_unspaced(folded, end)
            or _is_person(folded, end)
            or _is_a_word(folded, at, end)
            or _is_in_a_word(folded, at, end)
        )
        if not is_other and not (
            _overlaps_another(folded, at, name, city) or _is_of_another_area(folded, at, city)
        ):
            return True
        at = folded.find(name, at + 1)
    return False


def _is_person(folded: str, end: int) -> bool:
    """Return whether the name that ends there is a surname: 千葉真一さん, but not 横浜市議員."""
    if folded[end : end + 1] in {"市", "区", "町", "村"}:
        return False
    named = _GIVEN.match(folded, end)
    return named is not None and folded.startswith(PERSON_SIGNS, named.end())


def _is_a_word(folded: str, at: int, end: int) -> bool:
    """Return whether a name is in a Korean word there: "e스포츠 대전" is a tournament, "광주리" a basket."""
    behind = _HANGUL.match(folded, end)
    if behind is not None and folded[at] >= "가" and behind.group() not in HANGUL_BEHIND:
        return True
    if folded[at:end] not in WORDS_OF_KOREAN or not at:
        return False
    return folded[end : end + 1] != "시" and not folded[:at].endswith("도시 ")


def _is_in_a_word(folded: str, at: int, end: int) -> bool:
    """Return whether a word of Chinese holds the name, or reaches into it from before: 广西安全, 大理石."""
    for word in WORDS_OF_HAN:
        start = folded.find(word, max(0, at - len(word) + 1), end + len(word))
        if 0 <= start < at or (start == at and len(word) > end - at):
            return True
    return False


def _is_of_another_area(folded: str, at: int, city: Meant) -> bool:
    """Return whether a region or country the city is not in stands in front of the name: 경기 광주, 福建泉州."""
    if city.places is None:
        return False
    ahead = folded[max(0, at - 6) : at].rstrip(" の")
    for length in range(5, 1, -1):
        # Korean says 경기 for 경기도.
        name = ahead[-length:]
        if len(name) < length or (length < len(ahead) and "가" <= ahead[-length - 1] <= "힣"):
            continue
        for called in (name, f"{name}도") if "가" <= name[0] <= "힣" else (name,):
            area = city.places.qualifiers.find(called)
            if area is not None:
                return not city.places.lies_in(city.row, (area,)) and any(
                    city.places.lies_in(row, (area,))
                    for each in city.names
                    for row, _ in city.places.entries(each)
                )
    return False


def _overlaps_another(folded: str, at: int, name: str, city: Meant) -> bool:
    if city.places is None:
        return False
    end = at + len(name)
    for start in range(max(0, at - 2), at + 1):
        for stop in range(at + 1, min(len(folded), end + 2) + 1):
            around = folded[start:stop]
            covers = start <= at and stop >= end and stop - start > len(name)
            crosses = start < at < stop < end
            if (covers or crosses) and " " not in around and len(around) > 1:
                rows = {row for row, _ in city.places.entries(around)}
                if rows and city.row not in rows:
                    return True
    return False
