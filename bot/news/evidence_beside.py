"""Say whether the words beside a name make a club, a ship, a dish or a common word of it."""

from bot.news import bond
from bot.news.aside_words import OF_TOWN, TOWN_NOUNS
from bot.news.evidence_text import Text
from bot.news.evidence_words import INSTITUTIONS, LED


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AHEAD = _set(
    "hmas hmcs hmnzs hnlms usns ins rfa rms jds kri rss fregatte fregatten kreuzer korvette fregat fregata fregatter fregate croiseur destroyer "
    "frigate cruiser warship battleship крейсер эсминец фрегат корвет эсминца фрегата корвета крейсера "
    "hsv werder hellas borussia bayer eintracht fortuna arminia hansa dynamo dinamo lokomotiv lokomotive spartak zenit schalke hertha "
    "royal sparta slavia legia wisla lech slask ajax sporting atletico racing deportivo juventus inter lazio sampdoria hajduk ferencvaros "
    "zalgiris maccabi hapoel panathinaikos besiktas galatasaray динамо спартак зенит шахтер локомотив рубин сокол торпедо металлург трактор авангард нефтехимик автомобилист dinamo gornik ruch "
    "tu eth"
)
"""In front of a name they make a ship, a club or a university of it: "HMAS Perth", "Werder Bremen", "TU Delft"."""

_BEHIND = _set(
    "schnitzel wurst bratwurst melange schmarrn filmi filmini filminin beat beats thrash thrashes thrashed trounce trounces golea goleo goleada "
    "ramen stew sauce torte torten screened screening kebap kebab kebabi doner spumante prosecco frizzante"
)
"""Behind a name they make a dish, a film or a team of it: "Wiener Schnitzel", "Liverpool beat Cork"."""

_TEAM_ARTICLES = {"es": "el", "it": "il"}
"""In front of a name, where cities have no article: "El Barcelona golea", "il Verona perde"."""

_WORDS = {
    "rijeka": _set(
        "sava kupa drava dunav una neretva drina bosna vrbas korana dobra cetina krka mirna gacka lika moraca tara lim ibar morava "
        "tisa timok soca ljubljanica savinja glina mreznica ilova bosut odra krapina bednja zitava mura krivaja sana rjecina"
    ),
    "ordu": _set("evi evinde evine evinden evinin komutani komutanligi komutanlari birlikleri birligi"),
    "natal": _set("na no em de dos das do da com solidario iluminado feliz chega chegou"),
    "porto": _set("alegre seguro velho santo franco feliz novo de do da dos das"),
    "paris": _set("sportifs hippiques"),
    "wellington": _set("boots boot"),
    "cento": _set("anni giorni persone euro volte candeline musicisti bambini studenti"),
    "roman": _set("istoric politist"),
    "hiroshima": _set("mon"),
    "split": _set("decision decisions vote screen second time up between over"),
    "van": _set("de den der het crash driver drivers convoy"),
    "bar": _set("brawl owner owners staff exam fight"),
    "bergen": _set("aan"),
    "sparta": _set("praha prague rotterdam prahu prahy prazska"),
    "male": _set("choir choirs voice nurse nurses"),
    "como": _set("se fue es sera van vive"),
    "mobile": _set("library app phone clinic home homes exhibition"),
    "reading": _set("room club group list festival week books skills"),
    "nice": _set("guy weather day surprise work touch gesture view"),
}  # fmt: skip
"""Names that are words with these behind them: "Rijeka Sava" is a river, "Natal na …" Christmas."""

_LED_BY = {
    "of": _set("en"), "von": _set("de"), "de": _set("fr es pt ro"), "d": _set("fr"), "du": _set("fr"),
    "di": _set("it"), "da": _set("it pt"), "do": _set("pt"), "van": _set("nl"),
}  # fmt: skip
"""What says "of" or "from" in front of a name, by the languages it does so in: Czech "do" is "to"."""

_HISTORY = _set("trials film films")
_ABOUT = _set(
    "city town twin sister mayor lord partnerstadt stadt ville cidade ciudad in from and to at the a an by near between twinned twins "
    "people students guests friends citizens delegation council sisters capital port university visit "
    "burgermeister oberburgermeister delegationen gaste burger partnerstadte und aus zwischen nach von "
    "maire delegation jumelage villes de et a entre alcalde ciudades y en entre sindaco citta e a da tra "
    "miasto miasta w we z i do mesto mesta v ve z a do i u iz"
)
"""In front of a name, or of "of", they say that it is the town itself."""

_TOWNS = (
    "partner", "stadt", "burgermeister", "oberburgermeister", "gemeinde", "rat", "gaste", "delegation", "schul", "zuster", "vrienden",
    "stedenband", "vennskap", "vanort", "testver", "miast", "mest", "burger", "chor", "feuerwehr", "jugend", "gymnasi", "verein",
)  # fmt: skip
"""Words that begin so, behind a name, are the town's own."""

_UNIVERSITIES = _set(
    "university universitat universite universita universidad universidade universiteit universitet universiteta universitesi egyetem uniwersytet "
    "uniwersytetu univerzita univerzitet sveuciliste yliopisto ulikool univerza univerzi univerzita univerzity universitatea университет университета університет університету universitat"
)
_OF = _set("of de di da do du del van von v w we na u в у")

_THINGS_UNSPACED = (
    "牛", "ビーフ", "ラーメン", "ダック", "みかん", "拉面", "烤鸭", "烤鴨", "菜", "料理", "啤酒", "ビール", "大学", "大學", "대학", "火锅", "小面", "米粉", "面馆", "月饼", "火腿", "豆腐", "银行", "汽车", "证券", "路", "大街",
    "焼", "烧", "餃子", "饺子", "うどん", "ウドン", "そば", "ソバ", "漬", "渍", "新聞", "新闻", "カープ", "レッズ", "グランパス", "フロンターレ", "ベイスターズ", "トリニータ", "DENA", "ドラゴンズ", "타이거즈", "자이언츠", "유나이티드", "비빔밥", "냉면", "갈비", "닭갈비", "막국수", "국밥", "은행", "감귤", "흑돼지", "소주", "막걸리", "한우", "인삼", "김치", "찜닭", "곶감", "사과", "빵", "条约", "事变", "宣言", "共识", "议定书", "大屠杀", "时间", "植物", "病", "일보", "신문",
)  # fmt: skip


def is_other_thing(text: Text, at: int, end: int) -> bool:
    """Return whether what stands directly beside the name from `at` to `end` makes another thing of it."""
    words = text.words
    before = words[at - 1] if at and words[at - 1].gap in {" ", "-", "\u00a0"} else None
    after = words[end] if end < len(words) and words[end - 1].gap in {" ", "-", "\u00a0"} else None
    own = words[end - 1].folded
    if before is not None:
        if before.folded in _AHEAD and (before.large or not text.cased):
            return True
        if any(before.folded == a and lang in text.languages for lang, a in _TEAM_ARTICLES.items()):
            return True
    return after is not None and (after.folded in _BEHIND or after.folded in _WORDS.get(own, ()))


def _keeps_to_town(text: Text, at: int) -> bool:
    """Return whether of this noun's town, or from there, is as good as the town: "élèves de", "ville jumelle de"."""
    noun = text.words[at]
    ahead = text.words[at - 1].folded if at else ""
    return (
        noun.folded in _ABOUT | INSTITUTIONS | TOWN_NOUNS
        or noun.folded.startswith(OF_TOWN)
        or bond.is_said(noun.folded)
        or bond.is_said(f"{ahead} {noun.folded}")
    )


def is_university(text: Text, at: int, end: int) -> bool:
    """Return whether the name is a university's: "Debreceni Egyetem", "Universidad de Salamanca"."""
    words = text.words
    if end < len(words) and words[end - 1].gap == " " and words[end].folded in _UNIVERSITIES:
        return True
    if at and words[at - 1].gap == " " and words[at - 1].folded in _UNIVERSITIES:
        return True
    return at > 1 and words[at - 1].folded in _OF and words[at - 2].folded in _UNIVERSITIES


def is_thing_unspaced(folded: str, end: int) -> bool:
    """Return whether the name that ends there in text without blanks is a dish's or a university's: 神戸牛, 인천대학교."""
    return folded.startswith(_THINGS_UNSPACED, end)


def is_modifier(text: Text, at: int, end: int) -> bool:
    """Return whether the name only says of which kind something is: "Nuremberg trials", "Edict of Nantes".

    So it does in front of a noun, behind another name and behind "of", but not in a line that is
    written large throughout, which tells nothing.
    """
    words = text.words
    if text.titled or not text.cased:
        return False
    before = words[at - 1] if at and words[at - 1].gap == " " else None
    after = words[end] if end < len(words) and words[end - 1].gap == " " else None
    if after is not None and (after.folded in INSTITUTIONS or after.folded.startswith(_TOWNS)):
        return False
    if after is not None and (after.large or after.folded in _HISTORY):
        return True
    if before is not None and _LED_BY.get(before.folded, frozenset()) & set(text.languages):
        return at > 1 and not _keeps_to_town(text, at - 2)
    if before is None or before.folded in INSTITUTIONS or len(before.folded) < 3:
        return False
    # At the head of a line a capital tells nothing but in languages we know.
    return (
        before.large
        and (at > 1 or bool(set(LED) & set(text.languages)))
        and before.folded not in _ABOUT
    )
