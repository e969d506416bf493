"""Put spaces between the words of Chinese, Japanese and Korean, in the order in which others are read.

A stretch of such letters is cut where that explains it best: by what people ask with (`phrases.toml`), by names that
the gazetteer has, and by as few strange letters as may be (the shortest path over a dictionary). Particles that say
nothing are left out; `word_order` puts the rest in order.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.gazetteer.in_one import in_one
from bot.gazetteer.limit_words import BEHIND
from bot.gazetteer.word_order import BETWEEN, LIST_MARK, Names, Order, in_order

_LETTERS = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_JOINTS = frozenset("-=")
"""Signs that join the words of a foreign name, as the dot does: サン＝テティエンヌ, 埃丁根-内卡豪森."""

_RUN = re.compile(f"[{_LETTERS}]+(?:[-=][{_LETTERS}]+)*")
_SENTENCE = re.compile(f"(?<=[。．？！?!\n])|(?<=[{_LETTERS}][.])")
_WIDE = str.maketrans("，：；（）＝－‐　", ",:;()=-- ")
_HAN_LETTER = re.compile("[\u3400-\u9fff]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7a3]")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_KATAKANA = re.compile("[ァ-ヺー]")
_PARTICLE_BEHIND = re.compile("[ァ-ヺー][ぁ-ゖ]")
"""Katakana with hiragana behind it: no name is written so, "ナガの" is of ナガ and no Nagano."""

_SPELLING = frozenset(
    "尔斯克德特拉巴布波洛罗利莱勒雷尼诺纳努姆普弗伊戈格库卡伦兰奥埃厄贝蒂萨塞瑟索托图维沃瓦夫茨泽兹佐乌尤亚雅迪吉基霍哈赫菲费帕佩皮"
)
"""Letters with which Chinese spells foreign names, and hardly anything else."""

LONGEST = 24
"""Letters of a piece: "サンティアゴ・デ・コンポステーラ" has sixteen."""

_WORD, _LETTER, _STRANGE, _STRANGE_LETTER = 1.0, 1.1, 2.0, 1.2
"""What a piece costs: a known word or name, a particle of one letter, strange letters as a whole and each."""

_SIDE_BY_SIDE = 0.5
"""Added for a name right behind another that is no area: 和林伍德 is "and Lynnwood", not Helin and 伍德."""

_PARTICLE = 0.9
"""What a particle of one letter costs right behind a name: "벨레스와" is Veles with 와, not 벨레 and Suwa."""

_TORN, _TORN_AT_DOT = 6.0, 2.0
"""Added where katakana is cut: a foreign name is one word, and "ロスアンゼルス" no ロス; less at a dot."""

_JOINING = (BETWEEN, *_JOINTS)

_KINDS = tuple("市町村区郡県府都道州省시군구도")
"""What may follow a name and belongs to it: "神戸市", "長野県"."""

_TOWNS = tuple("市町村区시군구")
"""Those of them that only say that a city is one: "シアトル市" is Seattle, but 長野県 is not Nagano."""


@dataclass(frozen=True, slots=True)
class Unspaced:
    """Words of these scripts that people ask with, and where they stand.

    `figures` finds those that begin with a figure: "2番目"; `particles` may stand right behind a name.
    """

    order: Order
    particles: frozenset[str]
    figures: re.Pattern[str] | None

    @classmethod
    def of(cls, tables: Sequence[Mapping[str, Any]]) -> "Unspaced":
        """Return those of several languages' tables, as `Phrases.of` takes them."""

        def said(*keys: str) -> frozenset[str]:
            return _words([table[key] for table in tables for key in keys])

        def asked(*keys: str) -> frozenset[str]:
            return _words([table["asking"][key] for table in tables for key in keys])

        best = asked("oldest", "newest", "nearest", "farthest", "largest", "smallest")
        ranks = asked("ordinals_glued")
        ranked = frozenset(rank + which for rank in ranks for which in best)
        # "第二大": by itself a letter like 大 is a part of too many names.
        lone = frozenset(which for which in best if _HAN_LETTER.fullmatch(which))
        words = (_words(tables) - lone) | ranked
        order = Order(
            words=words,
            dropped=said("articles"),
            either=_words([table["asking"].get("either_too", ()) for table in tables]),
            lives=said("lives"),
            near=asked("near"),
            inside=asked("inside"),
            without=asked("without"),
            over=asked("more_than", "less_than"),
            numbers=asked("numbers", "scales"),
            units=asked("people", "km", "miles"),
            telling=(best | ranked | asked("ordinals", "ended", "suspended", "reported"))
            - asked("people"),
            opening=asked("whether", "what_is") | said("asks") | _behind(said("about")),
            leads={
                word: lead
                for table in tables
                for lead in sorted(_words(table["asking"]["inside"]), key=len)[:1]
                for word in _words(table["sisters"])
            },
            topics={
                particle.removeprefix(BEHIND).strip(): table["asking"]["lead"][0]
                for table in tables
                for particle in table["asking"]["lead"]
                if particle.startswith(BEHIND)
            },
        )
        return cls(order, said("articles", "joins"), _figures(tables))


def is_unspaced(word: str) -> bool:
    """Return whether a word begins with a letter of these scripts, be Hangul written as one letter or by its parts."""
    return _RUN.match(unicodedata.normalize("NFC", word)) is not None


def _words(value: Any) -> frozenset[str]:
    words = {word for phrase in _strings(value) for word in phrase.split()}
    return frozenset(word for word in words if _RUN.match(word))


def _behind(words: frozenset[str]) -> frozenset[str]:
    """Return those of Japanese and Korean, where "about" stands behind the name."""
    return frozenset(word for word in words if _KANA_OR_HANGUL.search(word))


def _figures(tables: Sequence[Mapping[str, Any]]) -> re.Pattern[str] | None:
    words = {word for phrase in _strings(tables) for word in phrase.split()}
    mixed = sorted((w for w in words if w[0].isdigit() and _RUN.search(w)), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, mixed))) if mixed else None


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _strings(inner)


def spaced(text: str, names: Names, known: Unspaced) -> str:
    """Return `text` with its words apart and in order; as it is if it has none of these scripts."""
    if not _RUN.search(text):
        return text
    told = (
        in_order(_joined(list(_pieces(each, names, known)), names), names, known.order)
        for each in _SENTENCE.split(text.translate(_WIDE))
    )
    return " ".join(filter(None, told))


def _joined(pieces: list[str], names: Names) -> list[str]:
    """Return the pieces with the words of a name in other letters as one, and the area behind it: "Nova Odessa", "Paris Texas"."""
    found: list[str] = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and not is_unspaced(pieces[end]) and pieces[end][0].isalpha():
            end += 1
        while end > at + 1 and not _is_one(pieces[at:end], names):
            end -= 1
        end = max(end, at + 1)
        found.append(" ".join(pieces[at:end]))
        at = end
    return found


def _is_one(words: list[str], names: Names) -> bool:
    """Whether words are a name, or one with the area where it lies, in the order of their own language."""
    if names.has_name(" ".join(words)):
        return True
    parted = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return any(
        names.has_area(area) and names.has_name(name) and names.has_city_in(name, area)
        for name, area in parted
    )


def _pieces(sentence: str, names: Names, known: Unspaced) -> Iterator[str]:
    at = 0
    while at < len(sentence):
        figure = known.figures.match(sentence, at) if known.figures else None
        if figure is not None and (at == 0 or not sentence[at - 1].isdigit()):
            yield figure.group()
            at = figure.end()
        elif run := _RUN.match(sentence, at):
            yield from _cut(run.group(), names, known)
            at = run.end()
        elif sentence[at].isspace():
            at += 1
        elif sentence[at] in {LIST_MARK, ","}:
            yield sentence[at]
            at += 1
        else:
            end = at + 1
            while end < len(sentence) and not _ends(sentence, end):
                end += 1
            yield sentence[at:end]
            at = end


def _ends(sentence: str, at: int) -> bool:
    """Return whether a word of other letters ends before `at`."""
    sign = sentence[at]
    return sign.isspace() or sign == LIST_MARK or _RUN.match(sign) is not None


def _cut(run: str, names: Names, known: Unspaced) -> list[str]:
    """Return the pieces that explain `run` at the least cost."""
    if len(run) == 1:
        return [run]
    words, is_name = known.order.words, cache(lambda piece: _names(piece, names))

    def is_behind_a_name(start: int) -> bool:
        before = run[best[start][1] : start]
        return len(before) > 1 and before not in words and is_name(before)

    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        torn = _torn(run, end)
        found = []
        for start in range(max(0, end - LONGEST), end):
            piece, cost = run[start:end], best[start][0] + torn
            if piece in words:
                led = piece in known.particles and is_behind_a_name(start)
                cost += _WORD if len(piece) > 1 else _PARTICLE if led else _LETTER
            elif piece in _JOINTS:
                pass
            elif len(piece) > 1 and is_name(piece):
                cost += _WORD
                if is_behind_a_name(start) and not names.has_area(run[best[start][1] : start]):
                    cost += _SIDE_BY_SIDE
            else:
                cost += _STRANGE + _STRANGE_LETTER * len(piece)
            found.append((cost, start))
        best.append(min(found))
    pieces, end = [], len(run)
    while end:
        start = best[end][1]
        pieces.append(_called(run[start:end], names, words))
        end = start
    return in_one(_whole(pieces[::-1], words, names), words, known.particles, names)


def _whole(pieces: list[str], words: frozenset[str], names: Names) -> list[str]:
    """Return pieces with no name cut from the end of a strange word: 해운대구 is no 대구, 布洛波利斯 no 利斯."""
    kept: list[str] = []
    for piece in pieces:
        before = kept[-1] if kept else ""
        torn = bool(before) and before not in words and not _names(before, names)
        sort = piece in _TOWNS and len(before) > 1  # "ピヨピヨ市"
        if torn and (sort or (piece not in words and _are_one(before, piece))):
            kept[-1] += piece
        else:
            kept.append(piece)
    return kept


def _are_one(before: str, piece: str) -> bool:
    """Return whether two pieces may be one foreign word."""
    if _HANGUL.fullmatch(before):
        return _HANGUL.fullmatch(piece) is not None
    return len(before) > 1 and _SPELLING.issuperset(before + piece)


def _torn(run: str, at: int) -> float:
    """Return what it costs to cut there, for the katakana on both sides."""
    sides = run[at - 1 : at + 1]
    if len(sides) < 2 or not all(_KATAKANA.match(sign) or sign == BETWEEN for sign in sides):
        return 0.0
    return _TORN_AT_DOT if BETWEEN in sides else _TORN


def _called(piece: str, names: Names, words: frozenset[str]) -> str:
    """Return a name without the word for a city behind it, if it goes by that alone, and without dots."""
    if not _JOINTS.isdisjoint(piece):
        return piece.replace("=", "-")
    if BETWEEN in piece[1:]:
        return piece if names.has_name(piece) else piece.replace(BETWEEN, "")
    if piece in words or len(piece) < 3 or not piece.endswith(_TOWNS) or names.has_name(piece):
        return piece
    return piece[:-1] if names.has_name(piece[:-1]) else piece


def _names(piece: str, names: Names) -> bool:
    if piece.startswith(_JOINING) or piece.endswith(_JOINING) or _PARTICLE_BEHIND.search(piece):
        return False
    if names.has_name(piece):
        return True
    bare = piece[:-1] if len(piece) > 2 and piece.endswith(_KINDS) else piece
    return any(
        form != piece and names.has_name(form) for form in {bare, bare.replace(BETWEEN, "")} if form
    )
