"""Spell Japanese syllables in Latin letters, as GeoNames spells the names of Japanese cities."""

_ROWS = {
    "アイウエオ": "a i u e o", "カキクケコ": "ka ki ku ke ko", "ガギグゲゴ": "ga gi gu ge go",
    "サシスセソ": "sa shi su se so", "ザジズゼゾ": "za ji zu ze zo", "タチツテト": "ta chi tsu te to",
    "ダヂヅデド": "da ji zu de do", "ナニヌネノ": "na ni nu ne no", "ハヒフヘホ": "ha hi fu he ho",
    "バビブベボ": "ba bi bu be bo", "パピプペポ": "pa pi pu pe po", "マミムメモ": "ma mi mu me mo",
    "ヤユヨ": "ya yu yo", "ラリルレロ": "ra ri ru re ro", "ワヲンヴ": "wa o n vu",
}  # fmt: skip
_SYLLABLES = {
    sign: syllable
    for signs, syllables in _ROWS.items()
    for sign, syllable in zip(signs, syllables.split(), strict=True)
}
_SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o"}
_LONG = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"), ("ee", "e"))


def romanise(katakana: str) -> str:
    """Return Hepburn without long vowels ("トウキョウ": tokyo), "" if not all of it is katakana."""
    latin = ""
    doubled = False
    for sign in katakana:
        if sign == "ッ":
            doubled = True
            continue
        if sign in _SYLLABLES:
            syllable = _SYLLABLES[sign]
            latin += ("t" if syllable.startswith("ch") else syllable[0]) * doubled + syllable
        elif sign in _SMALL and latin.endswith("i"):
            small = _SMALL[sign]
            # "ki" + "yo" is kyo, but "shi" + "yo" is sho.
            latin = latin[:-1] + (small[1:] if latin.endswith(("shi", "chi", "ji")) else small)
        elif sign in _SMALL and latin:
            latin = latin[:-1] + _SMALL[sign]
        elif sign not in "ー ":
            return ""
        doubled = False
    for long, short in _LONG:
        latin = latin.replace(long, short)
    return latin
