"""Put spaces between the words of Chinese, Japanese and Korean, in the order in which others are read.

A stretch of such letters is cut where that explains it best: by what people ask with (`phrases.toml`), by names that
the gazetteer has, and by as few strange letters as may be (the shortest path over a dictionary). Particles that say
nothing are left out; what these languages say behind a name is put before it, the country that sisters lie in behind
the word for them, and what makes a question one to its beginning: "神戸市の姉妹都市はドイツにありますか" is read as
"ありますか 神戸市 姉妹都市 に ドイツ".
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_RUN = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")
_TOKEN = re.compile(
    f"{_RUN.pattern}|[^\\s\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+"
)
_BEHIND = re.compile("[\u3040-\u30ff\uac00-\ud7a3]")
_SENTENCE = re.compile(r"(?<=[。．？！?!\n])")
_WIDE = str.maketrans("，、：；（）　", ",,:;() ")

LONGEST = 24
"""Letters of a piece: "サンティアゴ・デ・コンポステーラ" has sixteen."""

_WORD, _LETTER, _STRANGE, _STRANGE_LETTER = 1.0, 1.1, 2.0, 1.2
"""What a piece costs: a known word or name, a particle of one letter, strange letters as a whole and each."""

_KINDS = tuple("市町村区郡県府都道州省시군구도")
"""What may follow a name and belongs to it: "神戸市", "長野県"."""

_TOWNS = tuple("市町村区시군구")
"""Those of them that only say that a city is one: "シアトル市" is Seattle, but 長野県 is not Nagano."""


@dataclass(frozen=True, slots=True)
class Unspaced:
    """Words of these scripts that people ask with.

    `dropped` say nothing; `behind` stand behind a name there, but before it in other languages; `inside` lead to the
    area the sisters lie in, or do not; `opening` make a question of a sentence, wherever they stand in it.
    """

    words: frozenset[str]
    dropped: frozenset[str]
    behind: frozenset[str]
    inside: frozenset[str]
    opening: frozenset[str]

    @classmethod
    def of(cls, tables: Sequence[Mapping[str, Any]]) -> "Unspaced":
        """Return those of several languages' tables, as `Phrases.of` takes them."""

        def asked(key: str) -> frozenset[str]:
            return _words([table["asking"][key] for table in tables])

        lives = _words([table["lives"] for table in tables])
        leading = lives | asked("inside") | asked("without")
        return cls(
            words=_words(tables),
            dropped=_words([table["articles"] for table in tables]),
            # Chinese, without kana, has prepositions.
            behind=frozenset(word for word in leading if _BEHIND.search(word)),
            inside=asked("inside") | asked("without"),
            opening=asked("whether")
            | asked("what_is")
            | _words([table["asks"] for table in tables]),
        )


def is_unspaced(word: str) -> bool:
    """Return whether a word begins with a letter of these scripts."""
    return _RUN.match(word) is not None


def _words(value: Any) -> frozenset[str]:
    words = {word for phrase in _strings(value) for word in phrase.split()}
    return frozenset(word for word in words if _RUN.match(word))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _strings(inner)


def spaced(text: str, is_name: Callable[[str], bool], known: Unspaced) -> str:
    """Return `text` with its words apart and in order; as it is if it has none of these scripts.

    `is_name` tells whether a city or an area is called so.
    """
    if not _RUN.search(text):
        return text
    sentences = _SENTENCE.split(text.translate(_WIDE))
    return " ".join(filter(None, (_told(each, is_name, known) for each in sentences)))


def _told(sentence: str, is_name: Callable[[str], bool], known: Unspaced) -> str:
    kept: list[str] = []
    for run in _TOKEN.findall(sentence):
        pieces = _cut(run, is_name, known.words) if _RUN.match(run) else [run]
        kept += [piece for piece in pieces if piece not in known.dropped]
    first = [piece for piece in kept if piece in known.opening]
    rest: list[str] = []
    last: list[str] = []
    for piece in kept:
        if piece in known.opening:
            continue
        if piece in known.behind and piece not in known.inside and last:
            # "인천에 살아요": what was taken for a place of sisters is where somebody lives.
            rest += [piece, last.pop()]
            last.pop()
        elif piece in known.behind and rest and rest[-1] not in known.words:
            name = rest.pop()
            (last if piece in known.inside else rest).extend((piece, name))
        elif rest and rest[-1] in known.inside and piece not in known.words:
            last += [rest.pop(), piece]
        else:
            rest.append(piece)
    end = [rest.pop()] if rest and not rest[-1].strip("。．？！?!.…") else []
    return " ".join((*first, *rest, *last, *end))


def _cut(run: str, is_name: Callable[[str], bool], words: frozenset[str]) -> list[str]:
    """Return the pieces that explain `run` at the least cost."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        found = []
        for start in range(max(0, end - LONGEST), end):
            piece, cost = run[start:end], best[start][0]
            if piece in words:
                cost += _WORD if len(piece) > 1 else _LETTER
            elif len(piece) > 1 and _names(piece, is_name):
                cost += _WORD
            else:
                cost += _STRANGE + _STRANGE_LETTER * len(piece)
            found.append((cost, start))
        best.append(min(found))
    pieces, end = [], len(run)
    while end:
        start = best[end][1]
        pieces.append(_called(run[start:end], is_name, words))
        end = start
    return pieces[::-1]


def _called(piece: str, is_name: Callable[[str], bool], words: frozenset[str]) -> str:
    """Return a name without the word for a city behind it, if it goes by that alone."""
    if piece in words or len(piece) < 3 or not piece.endswith(_TOWNS) or is_name(piece):
        return piece
    return piece[:-1] if is_name(piece[:-1]) else piece


def _names(piece: str, is_name: Callable[[str], bool]) -> bool:
    bare = piece[:-1] if len(piece) > 2 and piece.endswith(_KINDS) else piece
    return is_name(piece) or is_name(bare)
