"""Say whether a text speaks of the bond between sister cities, in any language."""

from bot.news.words import fold, has_word

SISTER_WORDS = (
    "sister city", "twin city", "sister cities", "sister town", "twin town", "twin towns", "twins with", "twinned", "twinning", "town twinning", "friendship city", "partner city",
    "Partnerstadt", "Partnerstädte", "Städtepartnerschaft", "Städtepartnerschaften", "Partnergemeinde",
    "ville jumelée", "villes jumelées", "ville jumelle", "villes jumelles", "jumelage", "jumelée",
    "ciudad hermana", "ciudades hermanas", "hermanamiento", "hermanada", "ciutat agermanada",
    "agermanament", "città gemella", "città gemelle", "città gemellata", "gemellaggio", "gemellata",
    "cidade irmã", "cidades irmãs", "geminação", "cidade-irmã", "zusterstad",
    "partnerstad", "stedenband", "jumelages", "vennskapsby", "vennskapsbyer", "venskabsby",
    "venskabsbyer", "vänort", "vänorter", "vinabær", "ystävyyskaupunki", "ystävyyskaupungit",
    "sõpruslinn", "sadraudzības pilsēta", "miestas partneris", "miasto partnerskie",
    "miasta partnerskie", "partnerské město", "partnerského města", "partnerskému městu", "partnerským městem", "partnerském městě",
    "partnerská města", "partnerských měst", "partnerské mesto", "partnerského mesta", "partnerskému mestu",
    "partnerským mestom", "partnerských miest", "miasta partnerskiego", "miastu partnerskiemu", "miastem partnerskim",
    "mieście partnerskim", "miast partnerskich",
    "testvérváros", "testvértelepülés", "oraș înfrățit", "orașe înfrățite", "înfrățire",
    "grad prijatelj", "gradovi prijatelji", "pobratimski grad", "pobrateno mesto", "bratski grad",
    "град побратим", "братски градове", "побратимени градове", "збратимен град",
    "город-побратим", "города-побратим", "городе-побратим", "городу-побратим", "городом-побратим",
    "городов-побратим", "городам-побратим", "городами-побратим", "городах-побратим",
    "місто-побратим", "міста-побратим", "місті-побратим", "міст-побратим", "містами-побратим",
    "партнёрский город", "горад-пабрацім", "αδελφοποίηση", "αδελφοποιημένη",
    "αδελφή πόλη", "kardeş şehir", "kardeş kent", "qardaşlaşmış şəhər",
    "מدينة توأم", "مدينة شقيقة", "مدن شقيقة", "توأمة", "شهر خواهرخوانده", "خواهرخوانده",
    "עיר תאומה", "ערים תאומות", "ערים אחיות", "姉妹都市", "友好都市", "友好城市", "友好交流都市",
    "姐妹城市", "姊妹城市", "姊妹市", "姐妹市", "자매도시", "자매결연", "우호도시", "thành phố kết nghĩa",
    "kota kembar", "bandar kembar", "เมืองพี่เมืองน้อง", "सिस्टर सिटी", "ভগিনী শহর",
)  # fmt: skip
"""What people call the bond, as newspapers write it."""

_STEMS = (
    "побратимств", "побратимськ", "побратимск", "побратимен", "побратимљен", "збратимен", "породненн", "gemellaggi", "gemellat",
    "gemellar", "ystavyyskaup", "vanort", "vennskapsby", "venskabsby", "partnerstad", "stadtepartner", "stedenband", "verbroeder",
    "zustersted", "partnersted", "jumelage", "geminac", "geminad", "hermanamiento", "hermanad", "agerman", "testvervaros",
    "testvertelepul", "infratit", "infratire", "sopruslinn", "sadraudzibas pilset", "pobratim", "pobraten", "miesto partner",
    "miestai partner", "miestu partner", "miestas partner", "partnerstvi mest", "partnerstva miest", "partnerstve miest", "partnerstve mest", "partnerstwo miast", "partnerstwa miast",
    "partnerstva gradova", "partnerstvo gradova", "grada prijatelja", "gradova prijatelja", "gradu prijatelju", "gradom prijateljem",
    "αδελφοπο", "αδελφεσ πολ", "αδελφων πολ", "αδελφη πολ", "градови побратим", "града побратим", "градова побратим", "бауырлас қала",
    "დამეგობრებულ", "დაძმობილებულ", "քոյր քաղաք", "քույր քաղաք", "բարեկամ քաղաք", "qardos shahar", "qardaslas",
    "kardes sehir", "kardes kent", "kardes belediye",
)  # fmt: skip
"""How words for it begin, folded, where languages inflect them or build longer ones of them."""

_ARABIC = ("توام", "شقيقت", "مدن شقيق", "مدينه شقيق", "المدن الشقيق", "خواهرخوانده")

_HINTS = (
    "partnerschaft", "partnership", "partnerstvi", "partnerstv", "partnerstw", "partenariat", "parceria", "partnerskap", "friendship",
    "freundschaft", "amitie", "побратим", "partnera", "ikizler", "sister", "twin", "twins", "delegation", "delegacja", "delegacija",
    "делегац", "anniversary", "jubilaum", "jubileum",
)  # fmt: skip
"""Words that may mean it, where a sister of the city is named, too."""


def is_said(folded: str) -> bool:
    """Return whether the folded text names the bond."""
    return (
        any(_stands_in(folded, word) for word in _WORDS)
        or any(has_word(folded, stem, r"\w*") for stem in _FOLDED_STEMS)
        # Arabic writes "the", "and", "of" into the word.
        or any(stem in folded for stem in _ARABIC_STEMS)
    )


def is_hinted(folded: str) -> bool:
    """Return whether the folded text has a word that means the bond between two sisters named with it."""
    return any(has_word(folded, hint, r"\w*") for hint in _HINTS)


def _stands_in(folded: str, word: str) -> bool:
    if "\u0e00" <= word[0] <= "\u0eff":  # Thai has no blanks between words
        return word in folded
    # Catalan and Italian write their article into the word: "l'agermanament".
    return has_word(folded, word, r"\w{0,3}" if len(word) > 4 else "s?")


_WORDS = tuple(map(fold, SISTER_WORDS))
_FOLDED_STEMS = (*map(fold, _STEMS), "lagerman", "dagerman")
_ARABIC_STEMS = tuple(map(fold, _ARABIC))
