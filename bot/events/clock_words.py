"""Hold what the clock of a country is called in its own language: "по московскому времени", "hora canaria".

Only names of one clock: a country with several is told by a city ("Seattle time") or an abbreviation.
"""

from collections.abc import Mapping

_WORDS = r"(?P<place>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,2})"
_WORD = r"(?P<place>[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*)?)"
_SIGNS = r"(?P<place>[^\W\d_]{1,10}?)"

TIME_OF: Mapping[str, str] = {
    "it": rf"ora (?:locale )?di {_WORDS}", "nl": rf"tijd (?:in|van) {_WORDS}", "pt": rf"(?:horario|hora) de {_WORDS}",
    "sv": rf"tid i {_WORDS}", "ro": rf"ora (?:locala )?din {_WORDS}", "ru": rf"по времени {_WORDS}",
    "uk": rf"за часом {_WORDS}", "tr": rf"{_WORD} saati(?:yle| ile)?\b", "hu": rf"{_WORD}i ido szerint",
    "ja": rf"{_SIGNS}(?:現地)?時間", "zh": rf"{_SIGNS}(?:当地|當地)?[时時][间間]", "ko": rf"{_SIGNS} ?시간",
}  # fmt: skip
"""How the clock of a city is named in the languages of `speech`: regular expressions over folded text."""

CLOCKS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "uk time|british time": "Europe/London", "irish time": "Europe/Dublin", "german time": "Europe/Berlin",
        "french time": "Europe/Paris", "italian time": "Europe/Rome", "polish time": "Europe/Warsaw",
        "japan time|japanese time": "Asia/Tokyo", "korea time|korean time": "Asia/Seoul",
        "china time|chinese time": "Asia/Shanghai", "india time|indian time": "Asia/Kolkata", "israel time": "Asia/Jerusalem",
    },
    "de": {
        "(?:nach )?deutscher zeit|deutsche zeit": "Europe/Berlin", "(?:nach )?schweizer zeit": "Europe/Zurich",
        "(?:nach )?osterreichischer zeit": "Europe/Vienna",
    },
    "fr": {"(?:heure )?francaise|heure de france": "Europe/Paris", "(?:heure )?belge": "Europe/Brussels", "(?:heure )?suisse": "Europe/Zurich"},
    "es": {
        "(?:hora )?peninsular": "Europe/Madrid", "(?:hora )?canaria|hora de canarias": "Atlantic/Canary",
        "hora argentina|hora de argentina": "America/Argentina/Buenos_Aires", "hora colombiana|hora de colombia": "America/Bogota",
        "hora peruana|hora de peru": "America/Lima", "hora venezolana|hora de venezuela": "America/Caracas",
    },
    "it": {"ora italiana": "Europe/Rome"},
    "nl": {"nederlandse tijd": "Europe/Amsterdam", "belgische tijd": "Europe/Brussels"},
    "pl": {"czasu polskiego|czas polski": "Europe/Warsaw"},
    "pt": {"horário de brasília|hora de brasília": "America/Sao_Paulo", "hora de lisboa|horário de lisboa": "Europe/Lisbon"},
    "ru": {
        "мск|по мск|по москве|по московскому времени|московского времени|московское время": "Europe/Moscow",
        "по минску|по минскому времени": "Europe/Minsk", "по киеву|по киевскому времени": "Europe/Kyiv",
    },
    "uk": {"за києвом|за київським часом|по києву|київського часу|за українським часом": "Europe/Kyiv"},
    "cs": {"českého času|pražského času": "Europe/Prague"},
    "tr": {"türkiye saatiyle|türkiye saati|türkiye saati ile": "Europe/Istanbul"},
    "hu": {"magyar idő szerint|budapesti idő szerint": "Europe/Budapest"},
    "ro": {"ora româniei|ora bucureștiului": "Europe/Bucharest"},
    "sv": {"svensk tid": "Europe/Stockholm", "finsk tid": "Europe/Helsinki"},
    "ja": {"日本時間": "Asia/Tokyo"},
    "zh": {"北京时间|北京時間|中国时间": "Asia/Shanghai", "台北時間|台灣時間|台湾时间": "Asia/Taipei", "香港時間|香港时间": "Asia/Hong_Kong"},
    "ko": {"한국 시간|한국시간": "Asia/Seoul"},
}  # fmt: skip
"""IANA zones by names that are separated by "|"; regular expressions over folded text in the first four."""
