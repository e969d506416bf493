"""Hold how fourteen languages say how long something lasts, and how long before it somebody is reminded.

Units are those of `speech`. Words are separated by "|", those for one number by a space; a "_" is a space in one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LengthWords:
    """What a language adds to its units.

    `numbers` count from one; `others` are further numbers. `and_half` adds half a unit, before the unit or behind it;
    `whole` are lengths in one word, in minutes. `joins` stand between parts. `until` stands before an end, `by` behind
    it. `before` stands behind how long before the start somebody is reminded, `ahead` before it. `none` is no reminder.
    `lasting` says nothing, before a length or behind it.
    """

    numbers: str
    joins: str
    until: str
    all_day: str
    before: str
    none: str
    by: str = ""
    ahead: str = ""
    and_half: str = ""
    lasting: str = ""
    others: Mapping[str, float] = field(default_factory=dict)
    whole: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    """Further words for a unit: shorter ones, and those that only stand before "before"."""


_CJK = "一|二 两 兩|三|四|五|六|七|八|九|十|十一|十二"
_CJK_TENS = {
    "十五": 15,
    "二十": 20,
    "三十": 30,
    "四十": 40,
    "四十五": 45,
    "五十": 50,
    "六十": 60,
    "九十": 90,
}

LENGTHS = {
    "it": LengthWords(
        "uno un una un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici", "e|ed", "fino alle|fino a|fino alle ore|fino|alle|alle ore",
        "tutto il giorno|tutta la giornata|l'intera giornata", "prima|in anticipo", "nessuno|nessuna|niente|no|senza",
        and_half="e mezza|e mezzo", lasting="per|dura|durata", others={"mezza": 0.5, "mezz'": 0.5, "mezzo": 0.5, "quindici": 15, "trenta": 30, "quarantacinque": 45, "novanta": 90},
        whole={"un quarto d'ora": 15, "tre quarti d'ora": 45},
    ),
    "nl": LengthWords(
        "een 1|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf", "en", "tot|tot en met|t/m",
        "hele dag|de hele dag|een hele dag", "van tevoren|tevoren|vooraf|ervoor|voor|eerder|vantevoren", "geen|nee|niets",
        and_half="en een half|en half", lasting="gedurende|lang", others={"half": 0.5, "een half": 0.5, "anderhalf": 1.5, "anderhalve": 1.5, "tweeenhalf": 2.5, "vijftien": 15, "dertig": 30, "vijfenveertig": 45, "negentig": 90},
        whole={"kwartier": 15, "een kwartier": 15, "drie kwartier": 45}, units={"u": "hour", "uurtje": "hour"},
    ),
    "pl": LengthWords(
        "jeden jedna jedna jedno|dwa dwie|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|jedenascie|dwanascie", "i|oraz", "do|do godz|do godziny|az do",
        "caly dzien|przez caly dzien", "wczesniej|przed|przed startem|przed poczatkiem", "brak|zadne|zadnych|zadnego|nie|bez",
        and_half="i pol", lasting="przez", others={"pol": 0.5, "poltorej": 1.5, "poltora": 1.5, "pietnascie": 15, "trzydziesci": 30, "czterdziesci piec": 45, "dziewiecdziesiat": 90},
        whole={"godzina": 60, "godzine": 60, "kwadrans": 15, "dzien": 1440, "tydzien": 10080},
        units={"godz": "hour", "g": "hour", "doba": "day", "doby": "day", "dob": "day", "dobe": "day"},
    ),
    "pt": LengthWords(
        "um uma|dois duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze", "e", "ate as|ate|ate a|ate o",
        "dia inteiro|o dia inteiro|o dia todo|todo o dia|dia todo", "antes", "nenhum|nenhuma|nao|sem|nada",
        and_half="e meia|e meio", lasting="por|durante", others={"meia": 0.5, "meio": 0.5, "quinze": 15, "trinta": 30, "quarenta e cinco": 45, "noventa": 90},
    ),
    "ru": LengthWords(
        "один одна одну одно|два две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать", "и", "до",
        "весь день|целый день", "до|до начала|до события|до старта|заранее|раньше", "нет|без|никаких|не надо|не нужно", ahead="за",
        and_half="с половиной|с пол", lasting="в течение|длится|на", others={"пол": 0.5, "полтора": 1.5, "полторы": 1.5, "пятнадцать": 15, "тридцать": 30, "сорок пять": 45, "девяносто": 90},
        whole={"полчаса": 30, "час": 60, "часок": 60, "сутки": 1440, "день": 1440, "неделя": 10080, "неделю": 10080, "минута": 1, "минуту": 1}, units={"сутки": "day", "суток": "day"},
    ),
    "uk": LengthWords(
        "один одна одну одне|два дві|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|одинадцять|дванадцять", "і|й|та", "до",
        "весь день|увесь день|цілий день", "до|до початку|до події|заздалегідь|раніше", "ні|немає|без|жодного|жодних|не треба", ahead="за",
        and_half="з половиною", lasting="протягом|триває|на", others={"пів": 0.5, "півтори": 1.5, "півтора": 1.5, "п'ятнадцять": 15, "тридцять": 30, "сорок п'ять": 45, "дев'яносто": 90},
        whole={"півгодини": 30, "годину": 60, "година": 60, "день": 1440, "доба": 1440, "добу": 1440, "тиждень": 10080, "хвилину": 1}, units={"доба": "day", "доби": "day", "діб": "day", "добу": "day"},
    ),
    "cs": LengthWords(
        "jeden jedna jednu jedno|dva dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact", "a", "do",
        "cely den|po cely den", "predem|pred|drive|pred zacatkem|pred tim", "zadne|zadna|zadny|nic|ne|bez",
        and_half="a pul", lasting="po dobu|trva", others={"pul": 0.5, "puldruhe": 1.5, "patnact": 15, "tricet": 30, "ctyricet pet": 45, "devadesat": 90},
        whole={"pulhodina": 30, "pulhodinu": 30, "pulhodiny": 30, "hodina": 60, "hodinu": 60, "den": 1440, "tyden": 10080, "ctvrthodina": 15, "ctvrt hodiny": 15},
        units={"hod": "hour", "hodinou": "hour", "dnem": "day", "tydnem": "week", "minutami": "minute", "hodinami": "hour", "dny": "day"},
    ),
    "tr": LengthWords(
        "bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on_bir|on_iki", "ve", "",
        "tüm gün|bütün gün|gün boyu", "önce|önceden|kala", "yok|hiç|hiçbiri|hayır|olmasın", by="kadar|'ye kadar|'e kadar|'a kadar|'ya kadar",
        and_half="buçuk", lasting="sürer|süreyle|boyunca", others={"yarım": 0.5, "on beş": 15, "otuz": 30, "kırk beş": 45, "doksan": 90}, whole={"yarım saat": 30, "çeyrek saat": 15},
    ),
    "hu": LengthWords(
        "egy|kettő két|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő", "és|meg", "",
        "egész nap|egész napos", "előtte|előtt|korábban|előbb|hamarabb|-val előtte", "nincs|nem|semmi|ne|egyik sem", by="-ig|ig|óráig|-ig tart",
        and_half="és fél", lasting="tart|át|keresztül", others={"fél": 0.5, "másfél": 1.5, "tizenöt": 15, "harminc": 30, "negyvenöt": 45, "kilencven": 90}, whole={"félóra": 30, "negyedóra": 15},
        units={"nappal": "day", "héttel": "week", "ó": "hour", "p": "minute"},
    ),
    "ro": LengthWords(
        "un o una unu|doi două|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece", "și|si", "până la|pana la|până la ora|până|până în",
        "toată ziua|ziua întreagă|întreaga zi", "înainte|mai devreme|înainte de început", "niciunul|niciuna|nu|fără|nimic", ahead="cu",
        whole={"un sfert de oră": 15, "trei sferturi de oră": 45}, and_half="și jumătate|si jumatate", lasting="timp de|durează", others={"jumătate de": 0.5, "jumatate de": 0.5, "cincisprezece": 15, "treizeci": 30, "nouăzeci": 90},
    ),
    "sv": LengthWords(
        "en ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv", "och", "till|till kl|till klockan|tills|fram till",
        "hela dagen|heldag", "innan|före|i förväg|tidigare", "inga|ingen|inget|nej|utan",
        and_half="och en halv|och halv|och en halv", lasting="i|under", others={"halv": 0.5, "en halv": 0.5, "femton": 15, "trettio": 30, "fyrtiofem": 45, "nittio": 90},
        whole={"halvtimme": 30, "en halvtimme": 30, "kvart": 15, "en kvart": 15, "halvannan timme": 90},
    ),
    "ja": LengthWords(
        _CJK, "と|、", "", "終日|一日中|まる一日", "前|前に|まえ", "なし|無し|無|ない|いいえ|不要", by="まで|までに",
        and_half="半", lasting="間|かかる|の", others={"半": 0.5, **_CJK_TENS}, whole={"半日": 720, "半時間": 30, "一日": 1440},
    ),
    "zh": LengthWords(
        _CJK, "和|、|加", "到|至|直到", "全天|一整天|整天", "前|之前|以前|提前", "无|無|没有|沒有|不|不要|不提醒", ahead="提前",
        and_half="半|个半|個半", lasting="共|为期|持续|又|零", others={"半": 0.5, "半个": 0.5, "半個": 0.5, **_CJK_TENS}, whole={"半天": 720, "一刻钟": 15, "一个小时": 60},
    ),
    "ko": LengthWords(
        "한 일|두 이|세 삼|네 사|다섯|여섯|일곱|여덟|아홉|열|열한|열두", "과|와|하고|그리고", "", "하루 종일|종일|온종일", "전|전에|앞서", "없음|없어|없이|안 함|아니요|아니오|안함", by="까지",
        and_half="반", lasting="동안|간|의", others={"반": 0.5, "십오": 15, "삼십": 30, "구십": 90}, whole={"하루": 1440, "이틀": 2880, "사흘": 4320, "반나절": 360, "일주일": 10080},
    ),
}  # fmt: skip
"""By the codes of `speech.SPOKEN`."""
