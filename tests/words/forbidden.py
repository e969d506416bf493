"""What the glossary forbids in a language: words of the data, false friends, another's dialect."""

FORBIDDEN: dict[str, tuple[str, ...]] = {
    "en-US": (
        r"I (know|find) no\b", r"\breported\b", r"\bcancelled\b", r"Cancelled", r"kilometres", r"colour",
        r"\blisted\b", r"get at\b",
    ),
    "en-GB": (r"[Ss]ister cit", r"\bcanceled\b", r"Canceled", r"kilometers"),
    "de": (
        r"Heimatort", r"Zwillingsstadt", r"Partnerschaftsstadt", r"verpartnert", r"\bgelistet", r"\bgemeldet",
        r"anping", r"\bRechte\b", r"Ankündiger", r"\bihr (könnt|habt|seid|folgt|zu folgen)", r"Notizbuch",
    ),
    "fr": (
        r"\b[Vv](ous|otre|os)\b", r"jumelles?\b", r"annonceur", r"en date d", r"[Nn]ouvelles (de|du|d’)",
        r"opérateur", r"signalée", r"Quelque chose a mal", r"cassé",
    ),
    "es-ES": (
        r"\bórden(es)?\b", r"\borden\b", r"fichero", r"anunciador", r"señalad", r"notificad", r"\boperador\b",
        r"se guarda de ti", r"ciudad(es)? hermanas?\b", r"\bseguís\b", r"una fuente (RSS|o)", r"la fuente no",
    ),
    "sv-SE": (r"rapporterad", r"tvillingstad", r"\blistad", r"\b[Öö]verenskommelse"),
    "ro": (r"[şţŞŢ]", r"dumneavoastră", r"raportat", r"\blistat"),
    "hu": (r"\bÖn(nek|t|ök)?\b", r"kérjük", r"jelentett", r"listázott"),
    "es-419": (r"\bvosotros\b", r"\b\w+(áis|éis)\b", r"ciudad(es)? hermanadas?\b", r"\bel terminal\b"),
}  # fmt: skip

SAID_ALL_THE_SAME: dict[str, frozenset[str]] = {
    # What the kind is called by its source, and what it is called elsewhere, is said as it is.
    "en-GB": frozenset({"hint", "kind-sister-city", "kind-sister-or-friendship-city", "kind-music-sister-city"}),
    "es-ES": frozenset({"kinds-words"}),
    "es-419": frozenset({"kinds-words"}),
}  # fmt: skip
"""Messages in which a forbidden word is meant."""
