"""Say how else a name may be written: short forms, saints, umlauts spelt out."""

from bot.gazetteer.formal import without_form
from bot.gazetteer.kana import romanise
from bot.gazetteer.score import SHORT

MOST = 12
"""Variants looked up at most, so that a text of nothing but short forms costs no more than others."""

_WORDS: dict[str, tuple[str, ...]] = {
    "st": ("saint", "sankt", "szent", "sint"), "saint": ("st", "sankt", "san"), "sankt": ("st", "saint"), "snt": ("saint",),
    "ste": ("sainte",), "sainte": ("ste",), "sta": ("santa",), "sto": ("santo",), "stos": ("santos",),
    "ft": ("fort",), "fort": ("ft",), "mt": ("mount", "mont"), "mount": ("mt",), "mte": ("monte",),
    "mtn": ("mountain",), "pt": ("port", "point"), "pte": ("pointe", "puente"), "pto": ("puerto", "porto"),
    "n": ("north", "nord", "norte"), "s": ("south", "san", "sao", "sur"), "e": ("east", "este"), "w": ("west",),
    "no": ("north",), "so": ("south",), "nth": ("north",), "sth": ("south",), "nw": ("northwest",),
    "ne": ("northeast",), "se": ("southeast",), "sw": ("southwest",), "upr": ("upper",), "lwr": ("lower",),
    "spgs": ("springs",), "spg": ("spring", "springs"), "spr": ("spring",), "sprgs": ("springs",), "spngs": ("springs",),
    "bch": ("beach",), "bech": ("beach",), "hts": ("heights",), "hgts": ("heights",), "ht": ("heights",), "jct": ("junction",), "jctn": ("junction",),
    "ctr": ("center", "centre"), "center": ("centre",), "centre": ("center",), "cntr": ("center",),
    "vly": ("valley",), "vlg": ("village",), "vil": ("village",), "twp": ("township",), "lk": ("lake",), "lks": ("lakes",), "fls": ("falls",),
    "rdg": ("ridge",), "crk": ("creek",), "grv": ("grove",), "gdns": ("gardens",), "gdn": ("garden",), "pk": ("park",),
    "hbr": ("harbor", "harbour"), "harbor": ("harbour",), "harbour": ("harbor",), "hl": ("hill",), "hls": ("hills",), "hlls": ("hills",),
    "is": ("island", "isle"), "isl": ("island",), "plns": ("plains",), "sq": ("square",), "cty": ("city",), "brk": ("brook",),
    "riv": ("river", "rivera"), "rvr": ("river",), "mdws": ("meadows",), "est": ("estates",), "ests": ("estates",), "wds": ("woods",), "frk": ("fork",),
    "lndg": ("landing",), "mls": ("mills",), "pl": ("place",), "ter": ("terrace",), "cv": ("cove",), "fld": ("field",), "knls": ("knolls",),
    "fd": ("ferrand",), "pce": ("provence",), "cd": ("ciudad",), "cdad": ("ciudad",), "gral": ("general",), "gen": ("general",), "cnel": ("coronel",), "cel": ("coronel",), "col": ("colonel", "colonia"), "pres": ("presidente",),
    "gob": ("gobernador",), "gov": ("governador",), "dr": ("doctor",), "gde": ("grande",), "vla": ("villa",), "va": ("villa",), "hda": ("hacienda",),
    "sn": ("san",), "sra": ("senhora", "senora"), "ntra": ("nuestra",), "nsa": ("nossa",), "b": ("bad",), "kl": ("klein",), "gr": ("gross", "grand"),
    "am": ("a m",), "frft": ("frankfurt",), "new": ("nu",), "upon": ("on",), "on": ("upon",), "u": ("upon",), "and": ("&",), "kg": ("kampung",), "kpg": ("kampung",), "tg": ("tanjung",),
    "bkt": ("bukit",), "bt": ("batu",), "kab": ("kabupaten",), "tx": ("tuxtla",),
}  # fmt: skip

_PHRASES = (
    (" a d ", " an der "), (" a m ", " am "), (" ad ", " an der "), (" o d ", " ob der "), (" i d ", " in der "), (" i ", " im "),
    (" am ", " a m "), (" s ", " sur "), (" s ", " sous "), (" v d ", " vor der "), (" b ", " bei "),
)  # fmt: skip

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_V = (
    ("ヴァ", "バ"),
    ("ヴィ", "ビ"),
    ("ヴェ", "ベ"),
    ("ヴォ", "ボ"),
    ("ヴュ", "ビュ"),
    ("ヴ", "ブ"),
)
_SPELT_OUT = frozenset("äöüæøåœőű")


def variants(folded: str) -> list[tuple[str, float]]:
    """Return (text, cost) of other ways to write a folded name, the likeliest first, without itself."""
    found: dict[str, float] = {}

    def add(text: str, cost: float) -> None:
        if text and text != folded:
            found[text] = min(cost, found.get(text, cost))

    if "ァ" <= folded[:1] <= "ヿ":
        add(romanise(folded), SHORT)
        add(without_v(folded), SHORT)
    words = folded.split()
    choices = [(at, _WORDS[word]) for at, word in enumerate(words) if word in _WORDS]
    if len(choices) > 1:
        full = list(words)
        for at, longer in choices:
            full[at] = longer[0]
        add(" ".join(full), 2 * SHORT)
    for at, longer in choices[:4]:
        for rank, word in enumerate(longer):
            add(" ".join([*words[:at], word, *words[at + 1 :]]), SHORT * (1 + 0.5 * rank))
    padded = f"{folded} "
    for short, long in _PHRASES:
        if short in padded:
            add(padded.replace(short, long).strip(), SHORT)
    add(without_umlauts(folded), SHORT)
    for text, cost in without_form(folded):
        add(text, cost)
    return sorted(found.items(), key=lambda each: each[1])[:MOST]


def without_v(katakana: str) -> str:
    """Return "ベネチア" for "ヴェネチア": the sound has no letter of its own in Japanese, but is written with one."""
    for written, spoken in _V:
        katakana = katakana.replace(written, spoken)
    return katakana


def without_umlauts(folded: str) -> str:
    """Return "munchen" for "muenchen": the fold of a name whose umlauts were spelt out."""
    for spelt, letter in _UMLAUTS:
        folded = folded.replace(spelt, letter)
    return folded


def is_spelt_by_sound(folded: str, variant: str) -> bool:
    """Return whether a variant is the sound of a name in katakana, in Latin letters, as Japanese cities are spelt."""
    return variant.isascii() and not folded.isascii() and "ァ" <= folded[:1] <= "ヿ"


def has_umlaut(name: str) -> bool:
    """Return whether a name has a letter that people spell out as two."""
    return any(char in _SPELT_OUT for char in name.casefold())
