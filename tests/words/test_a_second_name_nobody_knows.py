"""Of two names that are asked about, one that nobody knows is named, in every language: no card of the other stands for it."""

import pytest

from bot.gazetteer.in_its_language import read_in_its_language
from bot.pairings.answer import answer
from bot.pairings.contract import outcome_of
from bot.pairings.model import PairUnclear
from bot.pairings.world import World
from bot.words.catalogue import LOCALES, phrases

FORMS = {
    "en-US": ("Is Seattle twinned with {}?", "Seattle and {}", "is {} a sister city of seattle?"),
    "en-GB": ("Are Whitby and {} twinned?", "{} and Leeds", "is leeds twinned with {}"),
    "de": ("Ist Erlangen mit {} verpartnert?", "Bad Kötzting und {}", "Ist {} eine Partnerstadt von Köln?"),
    "fr": ("Est-ce que {} est jumelée avec Lyon ?", "Beaune et {}", "lyon est-elle jumelée avec {} ?"),
    "es-ES": ("¿Está Sevilla hermanada con {}?", "Ronda y {}", "¿es {} ciudad hermana de sevilla?"),
    "es-419": ("¿Son Taxco y {} ciudades hermanas?", "Guadalajara y {}", "Guadalajara es hermana de {}"),
    "it": ("Torino e {} sono gemellate?", "Faenza e {}", "{} è gemellata con Torino?"),
    "pt-BR": ("Curitiba é irmã de {}?", "Gramado e {}", "curitiba é irmã de {}?"),
    "nl": ("Is Utrecht verzusterd met {}?", "Gouda en {}", "heeft utrecht een stedenband met {}?"),
    "sv-SE": ("Är Malmö vänort med {}?", "Kalmar och {}", "är {} en vänort till malmö?"),
    "pl": ("Czy Katowice są partnerem {}?", "Zakopane i {}", "czy opole i {} są miastami partnerskimi?"),
    "cs": ("Je {} partnerem Brna?", "Opava a {}", "jsou brno a {} partnerská města?"),
    "hu": ("Budapest {} testvérvárosa?", "Eger és {}", "szeged testvérvárosa {}?"),
    "ro": ("Este Clujul înfrățit cu {}?", "Deva și {}", "este {} oraș înfrățit cu iași?"),
    "ru": ("Омск — побратим {}?", "Омск и {}", "омск побратим {}?"),
    "uk": ("Чи є Львів і {} містами-побратимами?", "Львів і {}", "чи побратим луцьк із {}?"),
    "tr": ("Bursa, {}'un kardeş şehri mi?", "Edirne ve {}", "Bursa {} ile kardeş mi?"),
    "ja": ("神戸は{}の姉妹都市ですか？", "神戸と{}", "{}は上田の姉妹都市ですか"),
    "ko": ("부산은 {}의 자매도시인가요?", "부산과 {}", "부산은 {}과 자매도시인가요?"),
    "zh-CN": ("上海是{}的友好城市吗？", "上海和{}", "{}是桂林的友好城市吗？"),
}  # fmt: skip

INVENTED = {
    "ru": ("Зыкврфлин",),
    "uk": ("Зыкврфлин",),
    "ja": ("ホゲホゲタウン", "ピヨピヨ市"),
    "ko": ("호게호게", "뷁뷁시"),
    "zh-CN": ("呼噜噜", "噜啦噜啦市"),
}

CASES = [
    pytest.param(locale, form, name, id=f"{locale} {form.format(name)}")
    for locale, forms in FORMS.items()
    for form in forms
    for name in ("Xqzzyburg", *INVENTED.get(locale, ()))
]


def test_every_language_is_asked_in() -> None:
    assert set(FORMS) == set(LOCALES)


@pytest.mark.parametrize(("locale", "form", "name"), CASES)
def test_it_is_named_and_not_found(world: World, locale: str, form: str, name: str) -> None:
    lower = form == form.lower() and not form.startswith("{}")
    text = form.format(name.lower() if lower else name)

    found = answer(read_in_its_language(text, world.cities, phrases(), locale), None, world)

    assert isinstance(found, PairUnclear)
    assert outcome_of(found) == "not_found"
    assert [each.query.casefold()[:4] for each in found.unclear] == [name.casefold()[:4]]
    assert found.known is not None


@pytest.mark.parametrize(
    "text",
    [
        "who is the sister city of the University of Oxford",
        "has leeds a sister city of renown?",
        "sister cities of Seattle with beaches",
        "ist köln wirklich eine partnerstadt von lille?",
        "szeged legszebb testvérvárosa?",
        "神戸に素敵な姉妹都市がありますか？",
        "does Seattle have a sister in Wakanda?",
        "¿Con qué ciudades está hermanado el Excelentísimo Ayuntamiento de Cáceres?",
        "¿Tiene el Ilustre Ayuntamiento de Ronda ciudades hermanas?",
        "La Communauté urbaine de Lyon est-elle jumelée ?",
        "È gemellato lo Spettabile Comune di Faenza?",
        "Is the Friends Society of Leeds twinned?",
        "Czy Szanowny Urząd Miasta Krakowa ma miasta partnerskie?",
        "A Excelentíssima Câmara Municipal de Évora tem cidades irmãs?",
    ],
)
def test_what_only_tells_of_the_sisters_is_no_second_name(world: World, text: str) -> None:
    question = read_in_its_language(text, world.cities, phrases(), "en-US")

    assert not isinstance(answer(question, None, world), PairUnclear)
