"""Say how fourteen languages speak of days and hours; names of weekdays and months are CLDR's (by Babel).

What stands here are the words that CLDR has not: cases ("w piątek", "в среду"), "tomorrow", parts of the day, and
what stands beside an hour. A word that means two things in a language ("mar" in Italian: Tuesday or March) means
neither. Words are separated by "|".
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeVar

from bot.events.clock_words import CLOCKS
from bot.events.counting import COUNTING, Counting
from bot.events.feasts import feasts, nights
from bot.events.length_words import LENGTHS
from bot.events.numerals import HOURS
from bot.events.scanner import Part
from bot.events.tongue import Speech, folded

_Value = TypeVar("_Value")

M, A, E, N, S = Part.MORNING, Part.AFTERNOON, Part.EVENING, Part.NIGHT, Part.SMALL_HOURS


@dataclass(frozen=True, slots=True)
class _Words:
    """What a language adds to CLDR. `days` are weekdays from Monday on, `near` by distance, `tonight` today's evening."""

    locale: str
    days: str
    today: str
    tomorrow: str
    after: str
    parts: Mapping[Part, str]
    noon: str
    midnight: str
    at: str
    clock: str
    until: str
    minutes: str
    hours: str
    day: str
    weeks: str
    within: str = ""
    later: str = ""
    next: str = ""
    next_week: str = ""
    this: str = ""
    this_week: str = ""
    week_after: str = ""
    tonight: str = ""
    near: Mapping[str, tuple[int, Part | None]] = field(default_factory=dict)
    fillers: str = ""
    articles: str = ""
    halves: tuple[str, str] = ("", "")
    numbers: str = ""
    months: str = ""
    month_first: bool = False
    is_spaced: bool = True


_CJK_NUMBERS = "一|二 两 兩|三|四|五|六|七|八|九|十|十一|十二|十三|十四|十五|十六|十七|十八|十九|二十|二十一|二十二|二十三|二十四"

_WORDS = {
    "it": _Words(
        "it", "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica",
        "oggi", "domani", "dopodomani",
        {M: "di mattina|del mattino|della mattina|la mattina|mattina|al mattino", A: "di pomeriggio|del pomeriggio|nel pomeriggio|pomeriggio",
         E: "di sera|della sera|la sera|sera", N: "di notte|della notte", S: "all'alba"},
        "mezzogiorno|a mezzogiorno", "mezzanotte|a mezzanotte",
        "ore|alle|alle ore|all'|dalle|dalle ore|a partire dalle|verso le|per le|le|h", "h|ore", "alle|alle ore|fino alle|a|al|fino al|fino a",
        "minuto|minuti|min", "ora|ore|h", "giorno|giorni", "settimana|settimane",
        within="tra|fra", next="prossimo|prossima", next_week="la prossima settimana|della prossima settimana|la settimana prossima", this_week="questa settimana|di questa settimana", this="questo|questa",
        tonight="stasera|questa sera", near={"domattina": (1, M), "stamattina": (0, M), "stanotte": (0, N)}, fillers="il|il giorno di|la|lo|di|del|per|a|da|dal|ora locale|l'|in poi|inizio|quando|data|orario", articles="il|la|lo|del|a|di",
        numbers="uno una un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitre|ventiquattro",
    ),
    "nl": _Words(
        "nl", "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "vandaag", "morgen", "overmorgen",
        {M: "'s morgens|'s ochtends|ochtend|in de ochtend|s ochtends|s morgens", A: "'s middags|middag|in de middag|s middags", E: "'s avonds|avond|in de avond|s avonds",
         N: "'s nachts|s nachts"},
        "twaalf uur 's middags", "middernacht|om middernacht|twaalf uur 's nachts", "om|vanaf|rond|van", "uur|u|h", "tot|tot en met|t/m",
        "minuut|minuten|min", "uur|uren", "dag|dagen", "week|weken",
        within="over", next="volgende", next_week="volgende week", this_week="deze week", this="deze|dit|aanstaande|a.s.|komende|eerstkomende", tonight="vanavond",
        near={"vanmiddag": (0, A), "vanochtend": (0, M), "vanmorgen": (0, M), "vannacht": (0, N), "morgenochtend": (1, M), "morgenmiddag": (1, A), "morgenavond": (1, E)},
        articles="op|de|het", fillers="op|de|het|van|precies|lokale tijd|aanvang|start|a.s.|wanneer|datum|tijd",
        numbers="een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig",
    ),
    "pl": _Words(
        "pl", "poniedzialek poniedzialku pn pon|wtorek wtorku|sroda srode srody|czwartek czwartku|piatek piatku|sobota sobote soboty|niedziela niedziele niedzieli nd",
        "dzisiaj|dzis", "jutro", "pojutrze",
        {M: "rano|przed poludniem", A: "po poludniu|popoludniu", E: "wieczorem|wieczor", N: "w nocy", S: "nad ranem"},
        "w poludnie|poludnie|poludnia", "o polnocy|polnoc|polnocy|12 w nocy|o 12 w nocy", "o|o godz|o godzinie|godz|godzina|od|od godz|od godziny|okolo|g", "h", "do|do godz|do godziny",
        "minuta|minute|minuty|minut|min", "godzina|godzine|godziny|godzin", "dzien|dni", "tydzien|tygodnie|tygodni",
        within="za", next="nastepny|nastepna|nastepne|przyszly|przyszla|nastepna", next_week="w przyszlym tygodniu|w nastepnym tygodniu", this_week="w tym tygodniu|tego tygodnia", this="ten|te|ta|w ten|w te|najblizszy|najblizsza",
        articles="w|we|r|br|roku|dnia", fillers="w|we|od|dnia|czasu lokalnego|r|roku|br|start|poczatek|punktualnie|kiedy|data|termin",
        numbers="jeden jedna pierwszej|dwa dwie drugiej druga|trzy trzeciej trzecia|cztery czwartej czwarta|piec piatej piata|szesc szostej szosta|siedem siodmej siodma|osiem osmej osma|dziewiec dziewiatej dziewiata|dziesiec dziesiatej dziesiata|jedenascie jedenastej jedenasta|dwanascie dwunastej dwunasta|trzynastej|czternastej|pietnastej|szesnastej|siedemnastej|osiemnastej|dziewietnastej|dwudziestej",
        months="styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu",
    ),
    "pt": _Words(
        "pt_BR", "segunda segunda-feira 2a_feira 2a-feira|terca terca-feira 3a_feira 3a-feira|quarta quarta-feira 4a_feira 4a-feira|quinta quinta-feira 5a_feira 5a-feira|sexta sexta-feira 6a_feira 6a-feira|sabado|domingo",
        "hoje", "amanha", "depois de amanha",
        {M: "de manha|da manha|pela manha|manha", A: "a tarde|da tarde|de tarde", E: "a noite|da noite|de noite", S: "da madrugada|de madrugada"},
        "meio-dia|ao meio-dia|meio dia|ao meio dia", "meia-noite|a meia-noite|meia noite|a meia noite", "as|a partir das|das|por volta das|a", "h|hs|horas|hora|hrs", "as|ate|ate as|a",
        "minuto|minutos|min", "hora|horas|h", "dia|dias", "semana|semanas",
        within="em|daqui a", next="proximo|proxima|que vem", next_week="semana que vem|a semana que vem|próxima semana|da semana que vem|na semana que vem|da proxima semana|na proxima semana", this_week="esta semana|nesta semana|desta semana", this="este|esta|neste|nesta|essa|esse",
        articles="no|na|em|dia|o|de|do|da", fillers="no|na|em|dia|o|de|do|da|horario local|inicio|quando|data|horario",
        numbers="um uma|dois duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove|vinte",
    ),
    "ru": _Words(
        "ru", "понедельник|вторник|среда среду|четверг|пятница пятницу|суббота субботу|воскресенье воскресение",
        "сегодня", "завтра", "послезавтра",
        {M: "утром|утра|с утра", A: "днём|дня|после обеда|пополудни", E: "вечером|вечера", N: "ночью|ночи"},
        "в полдень|полдень|полудня", "в полночь|полночь|полуночи|12 ночи|в 12 ночи", "в|к|с|около|начало в|ровно в|примерно в|где-то в|часов в", "ч|час|часа|часов|ч.|часам|часами", "до|по",
        "минута|минуту|минуты|минут|мин", "час|часа|часов|ч", "день|дня|дней", "неделя|неделю|недели|недель",
        within="через", next="следующий|следующую|следующее|след", next_week="на следующей неделе|на той неделе", this_week="на этой неделе|этой недели", this="этот|эту|это|ближайший|ближайшую|ближайшее",
        fillers="в|во|на|г|года|по местному времени|начало|ровно|когда|дата|время",
        numbers=HOURS["ru"],
        months="январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре",
    ),
    "uk": _Words(
        "uk", "понеділок понеділка|вівторок вівторка|середа середу середи|четвер четверга|п'ятниця п'ятницю п'ятниці пятниця пятницю пятниці|субота суботу суботи|неділя неділю неділі",
        "сьогодні", "завтра", "післязавтра",
        {M: "вранці|ранку|зранку|уранці|дп", A: "вдень|пп|дня|пополудні|після обіду", E: "ввечері|вечора|увечері", N: "вночі|ночі"},
        "опівдні|полудень|о дванадцятій дня", "опівночі|північ|півночі|12 ночі|о 12 ночі", "о|об|в|у|з|із|близько|початок о|рівно о|приблизно о|десь о", "год|година|години|годин|годині|годиною|годину", "до",
        "хвилина|хвилину|хвилини|хвилин|хв", "година|годину|години|годин|год", "день|дні|днів", "тиждень|тижні|тижнів",
        within="через|за", next="наступний|наступна|наступну|наступної|наступного", next_week="наступного тижня|на наступному тижні", this_week="цього тижня|на цьому тижні", this="цей|цю|ця|цього|цієї|найближчий|найближчу|найближчого|найближчої",
        fillers="у|в|на|р|року|за місцевим часом|початок|рівно|коли|дата|час",
        numbers=HOURS["uk"],
        months="січні|лютому лют|березні бер|квітні кві|травні тра|червні чер|липні лип|серпні|вересні вер|жовтні жов|листопаді лис|грудні гру",
    ),
    "cs": _Words(
        "cs", "pondeli|utery|streda stredu|ctvrtek|patek|sobota sobotu|nedele nedeli",
        "dnes|dneska", "zitra", "pozitri",
        {M: "rano|dopoledne|dop", A: "odpoledne|odpo|odp", E: "vecer", N: "v noci"},
        "v poledne|poledne|poledni", "o pulnoci|pulnoc|pulnoci|v pulnoci", "v|ve|od|kolem|okolo|v cca", "h|hod|hodin|hodiny|hodina|hodinu|hodinou", "do|až|až do",
        "minuta|minutu|minuty|minut|min", "hodina|hodinu|hodiny|hodin|h", "den|dny|dni|dnu", "tyden|tydny|tydnu",
        within="za", next="pristi", next_week="pristi tyden", this_week="tento týden|tenhle týden", this="tento|tuto|toto|tuhle|tenhle",
        articles="na|dne", fillers="v|ve|na|dne|mistniho casu|naseho casu|kdy|datum|cas|zacatek",
        numbers="jeden jedna jednu jedne|dva dve druhe dvou|tri treti|ctyri ctvrte|pet pate peti|sest seste sesti|sedm sedme sedmi|osm osme osmi|devet devate deviti|deset desate deseti desiti|"
        "jedenact jedenacte jedenacti|dvanact dvanacte dvanacti|trinact|ctrnact|patnact|sestnact|sedmnact|osmnact|devatenact|dvacet",
        months="lednu|unoru|breznu|dubnu|kvetnu|cervnu|cervenci|srpnu|zari|rijnu|listopadu|prosinci",
    ),
    "tr": _Words(
        "tr", "pazartesi pazartesisi|salı salısı|çarşamba çarşambası|perşembe perşembesi|cuma cuması|cumartesi cumartesisi|pazar pazarı",
        "bugün", "yarın", "öbür gün|yarından sonra|yarından sonraki gün",
        {M: "sabah|sabahı|sabahleyin|öğleden önce|öö", A: "öğleden sonra|ös", E: "akşam|akşamı|akşamleyin", N: "gece|gecesi", S: "sabaha karşı"},
        "öğlen|öğle|öğle vakti", "gece yarısı|geceyarısı|gece yarısına", "saat|saat tam|tam|tam saat", "", "ile|-",
        "dakika|dk", "saat", "gün", "hafta",
        later="sonra", next="gelecek|önümüzdeki", next_week="haftaya|gelecek hafta|önümüzdeki hafta", this_week="bu hafta", this="bu", tonight="bu akşam", near={"bu gece": (0, N), "bu sabah": (0, M), "haftaya bugün": (7, None)},
        articles="da|de|ta|te", fillers="günü|'da|'de|'ta|'te|da|de|ta|te|yerel saatle|ne zaman|tarih|başlangıç|'den|'dan|itibaren|başlıyor|başlar|gibi|sularında|civarı|civarında",
        numbers=HOURS["tr"],
        months="ocağın|şubatın|martın|nisanın|mayısın|haziranın|temmuzun|ağustosun|eylülün|ekimin|kasımın|aralığın",
    ),
    "hu": _Words(
        "hu", "hétfő hétfőn hétfője hétfőjén|kedd kedden keddje keddjén|szerda szerdán szerdája szerdáján|csütörtök csütörtökön csütörtöke csütörtökén csütörtökjén csüt|"
        "péntek pénteken pénteke péntekén péntekjén pént|szombat szombaton szombatja szombatján szomb|vasárnap vasárnapon vasárnapja vasárnapján vas",
        "ma", "holnap", "holnapután",
        {M: "reggel|délelőtt|de", A: "délután|du|déli", E: "este", N: "éjjel", S: "hajnalban|hajnali"},
        "délben|dél", "éjfél|éjfélkor", "", "óra|órai|órakor|órától|h|-kor|kor|-tól|-től|tól|től|ó", "-",
        "perc|perce|perccel|perckor", "óra|órával", "nap|napon", "hét",
        later="múlva", next="következő", next_week="jövő|jövő hét|jövő héten|a jövő héten", this_week="ezen a héten|a héten|e héten", this="ez a|ezen a|e|most", tonight="ma este", articles="a|az|án|én", fillers="a|az|-án|-én|-jén|-ján|án|én|helyi idő szerint|pontban|körül|pontosan|kezdettel|mikor|dátum|időpont|kezdés",
        numbers=HOURS["hu"], month_first=True,
    ),
    "ro": _Words(
        "ro", "luni|marți|miercuri|joi|vineri|sâmbătă sambata|duminică",
        "azi|astăzi", "mâine", "poimâine",
        {M: "dimineața|dimineata|de dimineață", A: "după-amiaza|după-amiază|după amiaza|după amiază|după masă", E: "seara|seară", N: "noaptea"},
        "la prânz|amiază|la amiază", "la miezul nopții|miezul nopții", "la|la ora|ora|de la|orele|la orele|în jur de|în jurul orei|de la ora|pe la|pe la ora", "h|fix", "până la|la|până la ora|până la orele",
        "minut|minute|de minute|min", "oră|ore|de ore|h", "zi|zile|de zile", "săptămână|săptămâni|de săptămâni",
        within="peste|în", next="viitoare|viitorul", next_week="săptămâna viitoare|de săptămâna viitoare", this_week="săptămâna aceasta|săptămâna asta", this="această|acest|asta|aceasta", tonight="diseară|astă-seară|astă seară|în seara asta",
        articles="pe|în|de|anul", fillers="pe|ora locală|data de|în|anul|de|când|data|începe",
        numbers=HOURS["ro"],
    ),
    "sv": _Words(
        "sv", "måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|söndag söndagen",
        "idag|i dag", "imorgon|i morgon|imorron", "övermorgon|i övermorgon|i övermorron",
        {M: "på morgonen|morgon|förmiddag|på förmiddagen|fm", A: "på eftermiddagen|eftermiddag|em|på dagen", E: "på kvällen|kväll", N: "på natten", S: "på småtimmarna"},
        "mitt på dagen", "midnatt|vid midnatt", "kl|klockan|kl.|från kl|vid|från|från klockan", "h", "till|till kl|till klockan",
        "minut|minuter|min", "timme|timmar|h|tim", "dag|dagar", "vecka|veckor",
        within="om", next="nästa", next_week="nästa vecka", this_week="denna vecka|den här veckan|i veckan", this="denna|den här|nu på", tonight="ikväll|i kväll", near={"i natt": (0, N), "i morgon bitti": (1, M), "imorgon bitti": (1, M), "imorron bitti": (1, M), "i eftermiddag": (0, A)},
        articles="på|den", fillers="på|den|lokal tid|prick|när|datum|tid|start", numbers="ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo",
    ),
    "ja": _Words(
        "ja", "月曜日 月曜|火曜日 火曜|水曜日 水曜|木曜日 木曜|金曜日 金曜|土曜日 土曜|日曜日 日曜",
        "今日|本日", "明日|あした|あす", "明後日|あさって",
        {M: "朝|午前中", A: "昼", E: "夜|夕方|晩", S: "未明|早朝"},
        "正午|昼の12時|お昼", "深夜0時|真夜中", "", "時|時ちょうど|時頃|時ごろ", "から|より|〜|~",
        "分", "時間", "日", "週間",
        later="後|後に", next="", next_week="来週の|来週", week_after="再来週の|再来週", this="今度の|次の", this_week="今週の|今週", tonight="今夜|今晩", near={"明晩": (1, E), "明朝": (1, M), "今朝": (0, M)},
        fillers="の|に|から|は|より|開始|スタート|現地時間|()|・|日時|開催日時|日程", halves=("午前", "午後"), numbers=_CJK_NUMBERS, month_first=True, is_spaced=False,
    ),
    "zh": _Words(
        "zh", "星期一 周一 週一 礼拜一 禮拜一|星期二 周二 週二 礼拜二 禮拜二|星期三 周三 週三 礼拜三 禮拜三|星期四 周四 週四 礼拜四 禮拜四|"
        "星期五 周五 週五 礼拜五 禮拜五|星期六 周六 週六 礼拜六 禮拜六|星期日 星期天 周日 周天 週日 礼拜天 礼拜日 禮拜天 禮拜日",
        "今天|今日", "明天|明日", "后天|後天",
        {M: "早上|上午|早晨|清晨|早", A: "下午", E: "晚上|傍晚|晚间|晚間|晚", S: "凌晨"},
        "中午|正午", "午夜|半夜", "", "点|點|时|時|点钟|點鐘|点整|點整|时整|時整", "到|至|~|〜",
        "分钟|分鐘", "小时|小時|个小时|個小時|个钟头", "天", "周|週|个星期|個星期|个礼拜",
        later="后|後|以后|之后|後之", next="", next_week="下|下个|下個|下周的", week_after="下下|下下个|下下個", this_week="这|這|这个|這個|本|这周的", tonight="今晚|今夜",
        near={"明晚": (1, E), "明早": (1, M), "今早": (0, M), "后天晚上": (2, E), "大后天": (3, None), "大後天": (3, None)}, fillers="的|在|于|於|当地时间|當地時間|开始|開始|从|從|时间|時間|日期", numbers=_CJK_NUMBERS, month_first=True, is_spaced=False,
    ),
    "ko": _Words(
        "ko", "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
        "오늘", "내일", "모레|내일모레",
        {M: "아침", A: "낮", E: "저녁|밤", S: "새벽"},
        "정오", "자정", "", "시|시경|시쯤|시정각|시 정각", "부터|에서|~|〜",
        "분", "시간", "일", "주|주일",
        later="후|후에|뒤|뒤에", next="", next_week="다음 주|다음주|다음 주의", week_after="다다음 주|다다음주", this="이번", this_week="이번 주|이번주", near={"글피": (3, None)}, tonight="오늘 밤|오늘 저녁|오늘밤|오늘저녁",
        fillers="에|의|은|는|부터|현지 시간|현지시간|시작|일시|날짜", halves=("오전|am", "오후|pm"),
        numbers="한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두", month_first=True, is_spaced=False,
    ),
}  # fmt: skip

_LOOSE = frozenset({"pt", "ja", "zh", "ko"})
"""Where "7:30" may be the evening's."""

_COMPOUNDING = frozenset({"nl", "sv"})

SPOKEN = tuple(_WORDS)
"""The codes of the languages, as a locale begins."""


@cache
def speech(code: str) -> Speech:
    """Return how a language of `SPOKEN` speaks of time. Reads its names from CLDR, a few milliseconds the first time."""
    own = _WORDS[code]
    days = _alone([*_cldr(own.locale, "days"), *_groups(own.days)])
    months = _alone(
        [
            *_cldr(own.locale, "months"),
            *((word, number + 1) for word, number in _groups(own.months)),
        ]
    )
    weekdays = {word: value for word, value in days.items() if word not in months}
    near = {
        folded(word): what
        for words, what in (
            (own.today, (0, None)), (own.tomorrow, (1, None)), (own.after, (2, None)), (own.tonight, (0, Part.EVENING)),
            *(("|".join((word,)), what) for word, what in own.near.items()),
        )
        for word in filter(None, words.split("|"))
    }  # fmt: skip
    return Speech(
        code,
        weekdays,
        {word: value for word, value in months.items() if word not in days},
        near,
        {word: part for part, words in own.parts.items() for word in _set(words)},
        _set(own.noon),
        _set(own.midnight),
        _set(own.at),
        _set(own.clock),
        _set(own.until),
        {
            word: unit
            for unit, words in (
                ("minute", own.minutes), ("hour", own.hours), ("day", own.day), ("week", own.weeks),
                ("month", COUNTING.get(code, Counting()).months),
            )
            for word in _set(words)
        },
        _set(own.next),
        _set(own.next_week),
        _set(own.this),
        _set(own.this_week),
        _set(own.week_after),
        _set(own.within),
        _set(own.later),
        _set(own.fillers),
        _set(own.articles),
        {word: half for half, words in zip("ap", own.halves, strict=True) for word in _set(words)},
        {word: value + 1 for word, value in _groups(own.numbers)},
        _counting(code),
        {folded(name): rule for name, rule in feasts(code).items()},
        _set(LENGTHS[code].all_day),
        {word: value + 1 for word, value in _groups(LENGTHS[code].numbers)},
        frozenset(folded(name) for name in nights(code)),
        {
            folded(name): zone
            for names, zone in CLOCKS.get(code, {}).items()
            for name in names.split("|")
        },
        _respelled(days, months),
        month_first=own.month_first,
        is_spaced=own.is_spaced,
        is_loose=code in _LOOSE,
        has_noon_halves=code != "ja",
        is_compounding=code in _COMPOUNDING,
    )  # fmt: skip


def _respelled(days: Mapping[str, int], months: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """Return what tells a weekday from a month of the same short name: in "5 mar" it is March, in "mar 5 gennaio" Tuesday."""
    names = {word: number for word, number in months.items() if word not in days}
    a_month = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))

    def full(number: int, known: Mapping[str, int], other: Mapping[str, int]) -> str:
        return max((w for w, n in known.items() if n == number and w not in other), key=len)

    return tuple(
        pair
        for word in days.keys() & months.keys()
        for pair in (
            (rf"\b{word}\.?(?=,? \d{{1,2}} (?:{a_month})\b)", full(days[word], days, months)),
            (rf"(?<=\d ){word}\b\.?", full(months[word], months, days)),
        )
    )


def _counting(code: str) -> Counting:
    own = COUNTING.get(code, Counting())
    return replace(
        own,
        before=_keyed(own.before),
        behind=_keyed(own.behind),
        ordinals=_keyed(own.ordinals),
        alone=_keyed(own.alone),
        idioms=_keyed(own.idioms),
    )


def _keyed(words: Mapping[str, _Value]) -> dict[str, _Value]:
    return {folded(word): value for word, value in words.items()}


_LETTERS = (
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7a3]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh", "ja")),
    (re.compile("[іїєґ]", re.IGNORECASE), ("uk",)),
    (re.compile("[а-яё]", re.IGNORECASE), ("ru", "uk")),
    (re.compile("[a-z]", re.IGNORECASE), ("it", "nl", "pl", "pt", "cs", "tr", "hu", "ro", "sv")),
)


def spoken_in(text: str) -> tuple[str, ...]:
    """Return the codes of `SPOKEN` that are written with the letters of `text`."""
    return next((codes for letters, codes in _LETTERS if letters.search(text)), ())


def of_text(text: str, locale: str) -> tuple[str, ...]:
    """Return the languages that `text` is read in: the reader's own, if it is of `SPOKEN`, else all of its letters."""
    own = locale.partition("-")[0]
    possible = spoken_in(text)
    return (own,) if own in possible else possible


def _set(words: str) -> frozenset[str]:
    return frozenset(folded(word) for word in words.split("|") if word)


def _groups(words: str) -> list[tuple[str, int]]:
    """Return each word of "mon monday|tue" with the number of its group, from 0."""
    return [
        (folded(word.replace("_", " ")), number)
        for number, group in enumerate(words.split("|"))
        for word in group.split()
    ]


def _cldr(locale: str, what: str) -> list[tuple[str, int]]:
    """Return CLDR's names of weekdays (Monday is 0) or months (January is 1), in full and in short."""
    from babel import Locale

    known: Mapping[str, Mapping[str, Mapping[int, str]]] = getattr(Locale.parse(locale), what)
    return [
        (folded(name).rstrip("."), number)
        for context in known.values()
        for width in ("wide", "abbreviated")
        for number, name in context.get(width, {}).items()
        # "1月" is read as figures are, and one letter may be anything.
        if len(name) > 1 and not name[0].isdigit()
    ]


def _alone(names: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return the names that mean one thing only."""
    kept = set(names)
    counted = Counter(word for word, _ in kept)
    return {word: value for word, value in kept if counted[word] == 1}
