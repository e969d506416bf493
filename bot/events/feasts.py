"""Know the days of the year that have a name: on a date, by Easter or Advent, or a weekday of a month.

Each row holds what one day is called in each language, folded, names separated by "|". What lasts several days in
a language ("Ostern", "Carnaval"), or is kept on different days where it is spoken (Mother's Day), stands in
`local_feasts`. "us" is English in the United States only, "gb" elsewhere. A "*" marks a night.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache

from dateutil.easter import EASTER_ORTHODOX, easter

from bot.events.dates import nth_weekday
from bot.events.scanner import Unread

Rule = Callable[[int], date]
"""The day of a feast in a year."""


def on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def after_easter(days: int) -> Rule:
    """So many days after Easter, as the western churches count it."""
    return lambda year: easter(year) + timedelta(days=days)


def _after(rule: Rule, days: int) -> Rule:
    """So many days after another feast."""
    return lambda year: rule(year) + timedelta(days=days)


def _orthodox(days: int) -> Rule:
    """So many days after Easter, as most churches of the east count it."""
    return lambda year: easter(year, EASTER_ORTHODOX) + timedelta(days=days)


def _midsummer(day: int) -> Rule:
    """The Friday or Saturday of a Swedish midsummer: in the week that begins on that day of June."""

    def rule(year: int) -> date:
        first = date(year, 6, day)
        return first + timedelta(days=(day - 15 - first.weekday()) % 7)

    return rule


def _all_saints(year: int) -> date:
    """A Swedish Saturday, from 31 October to 6 November."""
    first = date(year, 10, 31)
    return first + timedelta(days=(5 - first.weekday()) % 7)


def _advent(nth: int) -> Rule:
    """The nth of the four Sundays before Christmas."""

    def rule(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - nth))

    return rule


def weekday_of(month: int, nth: int, weekday: int) -> Rule:
    return lambda year: nth_weekday(date(year, month, 1), nth, weekday)


def reckoned(country: str, name: str, *, days: int = 0) -> Rule:
    """So many days after the first day of a feast that follows the moon, as `holidays` reckons it for a country.

    `name` may be several, separated by "|". The rule raises Unread, or NotImplementedError for a country it does not know.
    """

    def rule(year: int) -> date:
        from holidays import country_holidays  # slow to import, and few events need it

        known = country_holidays(country, years=year, language="en_US")
        said = name.split("|")
        first = min(
            (
                day
                for day, names in known.items()
                if any(one.removesuffix(" (estimated)") in said for one in names.split("; "))
            ),
            default=None,
        )
        if first is None:
            raise Unread(name)
        return first + timedelta(days=days)

    return rule


def _kings_day(year: int) -> date:
    """27 April, or the day before where that is a Sunday (since 2014)."""
    day = date(year, 4, 27)
    return day - timedelta(days=day.weekday() == 6)


def _german_advent(nth: int, *words: str) -> str:
    return "|".join(
        f"{word} {sunday}"
        for word in (f"{nth}.", *words)
        for sunday in ("advent", "adventssonntag", "adventsonntag")
    )


_FEASTS: tuple[tuple[Rule, Mapping[str, str]], ...] = (
    (on(1, 1), {
        "en": "new year's day|new years day", "de": "neujahr|neujahrstag", "fr": "nouvel an|jour de l'an",
        "es": "ano nuevo|dia de ano nuevo", "it": "capodanno", "nl": "nieuwjaar|nieuwjaarsdag",
        "pl": "nowy rok", "pt": "ano novo|dia de ano novo",
        "cs": "novy rok", "hu": "ujev|ujev napjan|ujev napja", "sv": "nyarsdagen", "ro": "ziua de anul nou|prima zi a anului",
        "ja": "元日|元旦", "zh": "元旦", "ko": "신정|새해 첫날"}),
    (on(1, 6), {
        "de": "heilige drei konige|dreikonig|dreikonigstag", "es": "dia de reyes|reyes", "it": "epifania|befana",
        "nl": "driekoningen", "pl": "trzech kroli|swieto trzech kroli", "pt": "dia de reis",
        "cs": "tri krale|tri kralu", "hu": "vizkereszt|vizkereszt napjan", "sv": "trettondagen|trettondedag jul", "ro": "boboteaza|de boboteaza",
    }),
    (on(2, 2), {"fr": "chandeleur"}),
    (on(2, 14), {"en": "valentine's day|valentines day", "de": "valentinstag", "fr": "saint-valentin",
                  "es": "san valentin", "it": "san valentino", "nl": "valentijnsdag", "pl": "walentynki",
        "cs": "valentyna|valentyn", "hu": "valentin-nap|valentin-napon|valentin nap|valentin napon", "sv": "alla hjartans dag", "ro": "ziua indragostitilor", "tr": "sevgililer gunu|14 subat sevgililer gunu", "ru": "день святого валентина|день всех влюбленных", "uk": "день святого валентина|день закоханих",
        "ja": "バレンタインデー|バレンタイン", "zh": "情人节|情人節", "ko": "밸런타인데이|발렌타인데이"}),
    (on(3, 17), {"en": "st patrick's day|st. patrick's day|st patricks day|saint patrick's day"}),
    (on(4, 21), {"pt": "tiradentes"}),
    (_kings_day, {"nl": "koningsdag"}),
    (on(5, 1), {"en": "may day", "de": "tag der arbeit|maifeiertag", "fr": "fete du travail",
                 "es": "dia del trabajo", "it": "primo maggio", "nl": "dag van de arbeid",
                 "pl": "swieto pracy", "pt": "dia do trabalho|dia do trabalhador",
        "cs": "svatek prace", "hu": "majus elseje|majus elsejen|a munka unnepe", "sv": "forsta maj", "ro": "ziua muncii", "tr": "isci bayrami",
        "zh": "劳动节|勞動節", "ko": "근로자의 날"}),
    (on(5, 3), {"pl": "swieto konstytucji",
        "ja": "憲法記念日"}),
    (on(5, 5), {"nl": "bevrijdingsdag",
        "ja": "こどもの日|子供の日", "ko": "어린이날"}),
    (on(6, 2), {"it": "festa della repubblica"}),
    (on(6, 21), {"fr": "fete de la musique"}),
    (on(7, 4), {"us": "independence day"}),
    (on(7, 14), {"fr": "fete nationale"}),
    (on(8, 15), {"it": "ferragosto", "de": "maria himmelfahrt", "fr": "assomption",
        "ko": "광복절"}),
    (on(10, 3), {"de": "tag der deutschen einheit",
        "ko": "개천절"}),
    (on(10, 31), {"en": "halloween|hallowe'en", "de": "halloween|reformationstag", "fr": "halloween", "es": "halloween",
                   "it": "halloween", "nl": "halloween", "pl": "halloween", "pt": "halloween",
        "cs": "halloween", "hu": "halloween|halloweenkor", "sv": "halloween", "ro": "halloween|de halloween", "ru": "хэллоуин|хеллоуин|на хэллоуин|на хеллоуин", "uk": "гелловін|хелловін", "tr": "cadilar bayrami",
        "ja": "ハロウィン", "ko": "핼러윈|할로윈"}),
    (on(11, 1), {"en": "all saints' day|all saints day", "de": "allerheiligen", "fr": "toussaint",
                  "es": "todos los santos|dia de todos los santos", "it": "ognissanti|tutti i santi",
                  "nl": "allerheiligen", "pl": "wszystkich swietych", "pt": "dia de todos os santos",
        "cs": "vsech svatych", "hu": "mindenszentek|mindenszentekkor", "ro": "ziua tuturor sfintilor"}),
    (on(11, 2), {"es": "dia de muertos|dia de los muertos", "pt": "finados|dia de finados",
                  "pl": "zaduszki",
        "cs": "dusicky", "hu": "halottak napja|halottak napjan"}),
    (on(11, 5), {"en": "bonfire night|guy fawkes night"}),
    (on(11, 11), {"de": "martinstag|sankt martin|st. martin", "fr": "armistice", "nl": "sint-maarten|sint maarten",
                   "pl": "swieto niepodleglosci",
        "ko": "빼빼로데이"}),
    (on(12, 5), {"nl": "pakjesavond|sinterklaasavond"}),
    (on(12, 6), {"de": "nikolaus|nikolaustag", "pl": "mikolajki",
        "hu": "mikulas|mikulaskor|mikulas napjan", "ro": "mos nicolae|de mos nicolae|sfantul nicolae|de sfantul nicolae"}),
    (on(12, 8), {"es": "inmaculada", "it": "immacolata"}),
    (on(12, 24), {
        "en": "christmas eve|xmas eve", "de": "heiligabend|heilig abend|heiliger abend",
        "fr": "reveillon de noel|veille de noel|la veille de noel", "es": "nochebuena|noche buena", "it": "vigilia di natale",
        "nl": "kerstavond", "pl": "wigilia|wigilie", "pt": "vespera de natal",
        "cs": "stedry den|stedry vecer", "hu": "szenteste|karacsony este", "sv": "julafton", "ro": "ajunul craciunului|in ajunul craciunului|ajun de craciun|de ajun|in ajun",
        "ja": "クリスマスイブ|クリスマス・イブ", "zh": "平安夜", "ko": "크리스마스 이브|성탄절 전야"}),
    (on(12, 25), {
        "en": "christmas day|christmas|xmas", "fr": "noel|jour de noel", "es": "navidad|dia de navidad",
        "de": "weihnachten|erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|erster weihnachtsfeiertag|"
              "ersten weihnachtsfeiertag|1. weihnachtsfeiertag",
        "it": "natale|giorno di natale", "nl": "eerste kerstdag|1e kerstdag", "pl": "boze narodzenie", "pt": "natal|dia de natal",
        "cs": "prvni svatek vanocni|1. svatek vanocni|bozi hod vanocni", "hu": "karacsony elso napja|karacsony elso napjan", "sv": "juldagen", "ro": "craciun|de craciun|ziua de craciun|prima zi de craciun",
        "ja": "クリスマス", "zh": "圣诞节|聖誕節|圣诞|聖誕", "ko": "크리스마스|성탄절"}),
    (on(12, 26), {
        "en": "boxing day", "it": "santo stefano", "nl": "tweede kerstdag|2e kerstdag",
        "de": "zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|zweiter weihnachtsfeiertag|"
              "zweiten weihnachtsfeiertag|2. weihnachtsfeiertag",
        "cs": "druhy svatek vanocni|2. svatek vanocni|stepana", "hu": "karacsony masnapja|karacsony masnapjan|karacsony masodik napjan", "sv": "annandag jul|annandagen", "ro": "a doua zi de craciun", "pl": "drugi dzien swiat bozego narodzenia", "fr": "saint-etienne",
    }),
    (on(12, 31), {
        "en": "new year's eve|new years eve|nye", "de": "silvester|sylvester",
        "fr": "saint-sylvestre|la saint-sylvestre|reveillon du nouvel an", "es": "nochevieja|noche vieja|fin de ano",
        "it": "san silvestro", "nl": "oudejaarsavond|oudjaar|oud en nieuw", "pl": "sylwester|sylwestra",
        "pt": "reveillon|vespera de ano novo",
        "cs": "silvestr|silvestra|silvestrovsky vecer", "hu": "szilveszter|szilveszterkor|ovev napjan", "sv": "nyarsafton", "ro": "revelion*|de revelion*|noaptea de revelion*|in noaptea de revelion*|ajunul anului nou", "tr": "yilbasi gecesi*|yilbasi aksami|yeni yil gecesi*",
        "ja": "大晦日|大みそか", "zh": "跨年夜*"}),
    (on(2, 11), {"ja": "建国記念の日|建国記念日"}),
    (on(3, 1), {"ko": "삼일절|3.1절"}),
    (on(3, 3), {"ja": "ひな祭り|雛祭り"}),
    (on(3, 14), {"ja": "ホワイトデー", "ko": "화이트데이"}),
    (on(4, 29), {"ja": "昭和の日"}),
    (on(5, 4), {"ja": "みどりの日"}),
    (on(5, 8), {"ko": "어버이날"}),
    (on(6, 1), {"zh": "儿童节"}),
    (on(7, 7), {"ja": "七夕"}),
    (on(8, 11), {"ja": "山の日"}),
    (on(9, 10), {"zh": "教师节"}),
    (on(10, 1), {"zh": "国庆节|国庆"}),
    (on(10, 9), {"ko": "한글날"}),
    (on(11, 3), {"ja": "文化の日"}),
    (on(11, 23), {"ja": "勤労感謝の日"}),
    (weekday_of(1, 2, 0), {"ja": "成人の日"}),
    (weekday_of(7, 3, 0), {"ja": "海の日"}),
    (weekday_of(9, 3, 0), {"ja": "敬老の日"}),
    (weekday_of(10, 2, 0), {"ja": "スポーツの日"}),
    (on(1, 5), {"sv": "trettondagsafton"}),
    (on(1, 13), {"sv": "tjugondag knut"}),
    (on(2, 24), {"ro": "dragobete|de dragobete"}),
    (on(3, 1), {"ro": "martisor|de martisor"}),
    (on(3, 8), {"ru": "международный женский день", "uk": "міжнародний жіночий день", "ro": "ziua femeii|de ziua femeii", "tr": "kadinlar gunu|dunya kadinlar gunu",
        "zh": "妇女节|婦女節"}),
    (on(4, 23), {"tr": "cocuk bayrami|ulusal egemenlik ve cocuk bayrami"}),
    (on(4, 30), {"sv": "valborg|valborgsmassoafton", "cs": "paleni carodejnic|carodejnice", "de": "walpurgisnacht"}),
    (on(5, 9), {"ru": "день победы|в день победы"}),
    (on(5, 19), {"tr": "genclik ve spor bayrami"}),
    (on(6, 6), {"sv": "nationaldagen|sveriges nationaldag"}),
    (on(6, 12), {"ru": "день россии|в день россии"}),
    (on(6, 28), {"uk": "день конституції|в день конституції"}),
    (_midsummer(19), {"sv": "midsommarafton"}),
    (_midsummer(20), {"sv": "midsommardagen"}),
    (on(8, 20), {"hu": "szent istvan napja|szent istvan napjan|az allamalapitas unnepe"}),
    (on(8, 24), {"uk": "день незалежності|на день незалежності|в день незалежності"}),
    (on(8, 30), {"tr": "zafer bayrami"}),
    (on(9, 28), {"cs": "den ceske statnosti|svateho vaclava"}),
    (on(10, 29), {"tr": "cumhuriyet bayrami"}),
    (on(11, 30), {"ro": "sfantul andrei|de sfantul andrei"}),
    (on(12, 1), {"ro": "ziua nationala|ziua nationala a romaniei|de ziua nationala"}),
    (on(12, 13), {"sv": "lucia|luciadagen"}),
    (_all_saints, {"sv": "alla helgons dag|alla helgona"}),
    (after_easter(-48), {"de": "rosenmontag", "pt": "segunda de carnaval|segunda-feira de carnaval"}),
    (after_easter(-47), {"en": "shrove tuesday|pancake day|mardi gras", "de": "faschingsdienstag", "fr": "mardi gras",
                    "es": "martes de carnaval", "it": "martedi grasso",
                    "pt": "terca de carnaval|terca-feira de carnaval"}),
    (after_easter(-46), {"en": "ash wednesday", "de": "aschermittwoch", "fr": "mercredi des cendres",
                    "es": "miercoles de ceniza", "it": "mercoledi delle ceneri", "nl": "aswoensdag",
                    "pl": "sroda popielcowa|popielec", "pt": "quarta-feira de cinzas|quarta de cinzas"}),
    (after_easter(-7), {"en": "palm sunday", "de": "palmsonntag", "fr": "dimanche des rameaux", "es": "domingo de ramos",
                   "it": "domenica delle palme", "nl": "palmzondag", "pl": "niedziela palmowa|niedziele palmowa",
                   "pt": "domingo de ramos"}),
    (after_easter(-3), {"en": "maundy thursday", "de": "grundonnerstag|gruendonnerstag", "fr": "jeudi saint",
                   "es": "jueves santo", "it": "giovedi santo", "nl": "witte donderdag", "pl": "wielki czwartek",
                   "pt": "quinta-feira santa|quinta santa",
        "cs": "zeleny ctvrtek", "hu": "nagycsutortok|nagycsutortokon", "sv": "skartorsdagen|skartorsdag"}),
    (after_easter(-2), {"en": "good friday", "de": "karfreitag", "fr": "vendredi saint", "es": "viernes santo",
                   "it": "venerdi santo", "nl": "goede vrijdag", "pl": "wielki piatek",
                   "pt": "sexta-feira santa|sexta santa",
        "cs": "velky patek", "hu": "nagypentek|nagypenteken", "sv": "langfredagen|langfredag"}),
    (after_easter(-1), {"en": "holy saturday", "de": "karsamstag", "fr": "samedi saint", "es": "sabado santo",
                   "it": "sabato santo", "nl": "stille zaterdag", "pl": "wielka sobota|wielka sobote",
                   "pt": "sabado de aleluia",
        "cs": "bila sobota|bilou sobotu", "hu": "nagyszombat|nagyszombaton", "sv": "paskafton"}),
    (after_easter(0), {"en": "easter|easter sunday|easter day", "de": "ostersonntag", "fr": "paques|dimanche de paques",
                  "es": "domingo de pascua|domingo de resurreccion", "it": "pasqua|domenica di pasqua",
                  "nl": "eerste paasdag|1e paasdag", "pl": "niedziela wielkanocna|niedziele wielkanocna",
                  "pt": "pascoa|domingo de pascoa",
        "cs": "velikonocni nedele|velikonocni nedeli", "hu": "husvetvasarnap|husvet vasarnap|husvet vasarnapjan", "sv": "paskdagen"}),
    (after_easter(1), {"en": "easter monday", "de": "ostermontag", "fr": "lundi de paques", "es": "lunes de pascua",
                  "it": "pasquetta|lunedi di pasqua|lunedi dell'angelo", "nl": "tweede paasdag|2e paasdag",
                  "pl": "poniedzialek wielkanocny|lany poniedzialek",
        "cs": "velikonocni pondeli", "hu": "husvethetfo|husvethetfon|husvet hetfo|husvet hetfojen", "sv": "annandag pask"}),
    (after_easter(39), {"en": "ascension day", "de": "christi himmelfahrt|himmelfahrt",
                   "fr": "ascension|jeudi de l'ascension", "nl": "hemelvaartsdag|hemelvaart",
        "cs": "nanebevstoupeni pane", "hu": "aldozocsutortok|aldozocsutortokon", "sv": "kristi himmelsfardsdag|kristi himmelsfard"}),
    (after_easter(49), {"en": "whit sunday|pentecost", "de": "pfingstsonntag",
                   "fr": "pentecote|dimanche de pentecote|dimanche de la pentecote",
                   "es": "pentecostes|domingo de pentecostes", "it": "pentecoste", "nl": "eerste pinksterdag|1e pinksterdag",
                   "pl": "zielone swiatki", "pt": "pentecostes|domingo de pentecostes",
        "hu": "punkosdvasarnap|punkosd vasarnapjan", "sv": "pingstdagen"}),
    (after_easter(50), {"en": "whit monday", "de": "pfingstmontag", "fr": "lundi de pentecote",
                   "nl": "tweede pinksterdag|2e pinksterdag",
        "hu": "punkosdhetfo|punkosdhetfon|punkosd hetfojen", "sv": "annandag pingst"}),
    (after_easter(60), {"de": "fronleichnam", "pl": "boze cialo", "pt": "corpus christi"}),
    (_orthodox(-7), {"ro": "florii|de florii"}),
    (_orthodox(-2), {"ro": "vinerea mare"}),
    (_orthodox(0), {"ro": "paste|de paste|duminica de paste|prima zi de paste", "ru": "пасха|пасху|на пасху", "uk": "великдень|на великдень"}),
    (_orthodox(1), {"ro": "a doua zi de paste|lunea de paste"}),
    (_orthodox(49), {"ro": "rusalii|de rusalii|duminica de rusalii"}),
    (_orthodox(50), {"ro": "a doua zi de rusalii"}),
    (_advent(1), {"en": "advent sunday|first sunday of advent|1st sunday of advent", "de": _german_advent(1, "erster", "ersten"),
                  "fr": "premier dimanche de l'avent",
        "sv": "forsta advent|1:a advent|forsta sondagen i advent"}),
    (_advent(2), {"en": "second sunday of advent|2nd sunday of advent", "de": _german_advent(2, "zweiter", "zweiten"),
                  "fr": "deuxieme dimanche de l'avent",
        "sv": "andra advent|2:a advent"}),
    (_advent(3), {"en": "third sunday of advent|3rd sunday of advent", "de": _german_advent(3, "dritter", "dritten"),
                  "fr": "troisieme dimanche de l'avent",
        "sv": "tredje advent|3:e advent"}),
    (_advent(4), {"en": "fourth sunday of advent|4th sunday of advent", "de": _german_advent(4, "vierter", "vierten"),
                  "fr": "quatrieme dimanche de l'avent",
        "sv": "fjarde advent|4:e advent"}),
    (reckoned("CN", "Chinese New Year (Spring Festival)", days=-1), {"zh": "除夕|年三十|大年三十|除夕夜*"}),
    (reckoned("CN", "Chinese New Year (Spring Festival)"), {"zh": "春节|春節|大年初一|正月初一"}),
    (reckoned("CN", "Chinese New Year (Spring Festival)", days=1), {"zh": "大年初二"}),
    (reckoned("CN", "Chinese New Year (Spring Festival)", days=14), {"zh": "元宵节|元宵節|元宵"}),
    (reckoned("CN", "Tomb-Sweeping Day"), {"zh": "清明节|清明節|清明"}),
    (reckoned("CN", "Dragon Boat Festival"), {"zh": "端午节|端午節|端午"}),
    (reckoned("CN", "Mid-Autumn Festival"), {"zh": "中秋节|中秋節|中秋"}),
    (reckoned("KR", "Korean New Year"), {"ko": "설날|구정|음력 설"}),
    (reckoned("KR", "Buddha's Birthday"), {"ko": "부처님 오신 날|부처님오신날|석가탄신일"}),
    (reckoned("KR", "Chuseok"), {"ko": "추석|한가위"}),
    (reckoned("TR", "Eid al-Fitr"), {"tr": "ramazan bayraminin ilk gunu|ramazan bayraminin birinci gunu|ramazan bayraminin 1. gunu"}),
    (reckoned("TR", "Eid al-Adha"), {"tr": "kurban bayraminin ilk gunu|kurban bayraminin birinci gunu|kurban bayraminin 1. gunu"}),
    (on(1, 1), {"hu": "ujevkor"}),
    (on(1, 13), {"ru": "старый новый год|на старый новый год"}),
    (on(2, 23), {"ru": "день защитника отечества|на день защитника отечества"}),
    (on(6, 1), {"pl": "dzien dziecka|na dzien dziecka", "cs": "den deti|na den deti"}),
    (on(6, 6), {"ko": "현충일"}),
    (on(6, 19), {"us": "juneteenth"}),
    (on(7, 17), {"ko": "제헌절"}),
    (on(9, 7), {"pt": "dia da independencia"}),
    (on(10, 12), {"pt": "dia das criancas|nossa senhora aparecida"}),
    (on(10, 28), {"cs": "den vzniku samostatneho ceskoslovenskeho statu"}),
    (on(11, 4), {"ru": "день народного единства"}),
    (on(11, 11), {"us": "veterans day|veteran's day|veterans' day", "cs": "den veteranu"}),
    (on(11, 15), {"pt": "proclamacao da republica"}),
    (on(11, 17), {"cs": "den boje za svobodu a demokracii"}),
    (on(11, 20), {"pt": "dia da consciencia negra|consciencia negra"}),
    (on(12, 6), {"cs": "mikulase", "uk": "миколая|на миколая|день святого миколая|на святого миколая"}),
    (on(12, 24), {"uk": "святвечір|на святвечір|святий вечір|на святий вечір"}),
    (on(12, 25), {"uk": "різдво|на різдво"}),
    (on(12, 31), {
        "ru": "новогодняя ночь*|новогоднюю ночь*|в новогоднюю ночь*", "uk": "новорічна ніч*|новорічну ніч*|у новорічну ніч*|в новорічну ніч*",
        "gb": "hogmanay",
    }),
    (on(1, 25), {"gb": "burns night"}),
    (weekday_of(1, 3, 0), {"us": "mlk day|martin luther king day|martin luther king jr. day"}),
    (weekday_of(2, 3, 0), {"us": "presidents day|presidents' day|president's day"}),
    (on(5, 5), {"us": "cinco de mayo"}),
    (weekday_of(5, -1, 0), {"us": "memorial day"}),
    (weekday_of(9, 1, 0), {"us": "labor day"}),
    (weekday_of(10, 2, 0), {"us": "indigenous peoples' day|columbus day"}),
    (_after(weekday_of(11, 4, 3), 1), dict.fromkeys(("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "ro", "cs", "hu", "tr"), "black friday")),
    (_after(weekday_of(11, 4, 3), 4), {"us": "cyber monday"}),
    (after_easter(-21), {"gb": "mothering sunday"}),
)  # fmt: skip


@cache
def feasts(code: str) -> Mapping[str, Rule]:
    """Return the named days of a language, by folded name."""
    return {
        name.removesuffix("*"): rule
        for rule, names in _FEASTS
        for name in names.get(code, "").split("|")
        if name
    }


@cache
def nights(code: str) -> frozenset[str]:
    """Return those of its named days that are a night, whose small hours are of the day after."""
    named = (name for _, names in _FEASTS for name in names.get(code, "").split("|"))
    return frozenset(name.removesuffix("*") for name in named if name.endswith("*"))


def coming(rule: Rule, today: date, year: str | None) -> date:
    """Return the day of a feast in a year, or without one the next, today or later."""
    if year:
        return rule(int(year))
    return next(day for day in (rule(today.year), rule(today.year + 1)) if day >= today)
