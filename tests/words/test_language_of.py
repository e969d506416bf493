"""A question is answered in the language it was asked in, however many languages we read."""

import pytest

from bot.words.catalogue import language_of

ASKED = {
    "jumelages en Bretagne": "fr", "jumelages de Metz": "fr", "Welche Partnerstädte hat Hamburg?": "de",
    "¿Qué ciudades hermanas tiene Madrid?": "es-ES", "hermanamientos de La Paz": "es-ES",
    "Quais são as cidades-irmãs de São Paulo?": "pt-BR", "gemellaggi di Torino": "it",
    "miasta partnerskie Krakowa": "pl", "Welke zustersteden heeft Gent?": "nl",
    "神戸市の姉妹都市は？": "ja", "天津和神户是友好城市吗？": "zh-CN", "부산의 자매도시는 어디예요?": "ko",
    "İzmir’in kardeş şehirleri hangileri?": "tr", "서울": "ko",
    "sister cities of Seattle": "en-US", "Seattle": None, "": None,
    # Languages that look alike.
    "Какие города-побратимы у Москвы?": "ru", "Міста-побратими Києва": "uk", "Які міста-побратими має Львів?": "uk",
    "города-побратимы Киева": "ru", "Partnerská města Prahy": "cs", "Jaká partnerská města má Brno?": "cs",
    "Jakie miasta partnerskie ma Brno?": "pl", "Kraków jest partnerem Lwowa?": "pl", "Göteborgs vänorter": "sv-SE", "Vilka vänorter har Malmö?": "sv-SE",
    "Hat Malmö Partnerstädte?": "de", "Heeft Malmö zustersteden?": "nl", "quali città sono gemellate con Lione?": "it",
    "quelles villes sont jumelées avec Rome ?": "fr", "cidades geminadas com Lisboa": "pt-BR",
    # Without a word for sister city, by what opens a question.
    "what about Lyon": "en-US", "und was ist mit Bonn": "de", "я живу в Москве": None, "я живу в Москве, какой у меня побратим?": "ru", "ich wohne in Bonn": "de",
    # A bare name tells nothing, nor do two with a sign; letters of one language tell it.
    "La Paz": None, "Paris, Texas": None, "Lyon - Milano": None, "Москва": None, "東京": None,
    # The word for sister city decides where languages are mixed.
    "sister cities de Paris": "en-US", "villes jumelées of Seattle": "fr",
}  # fmt: skip


@pytest.mark.parametrize(("text", "locale"), ASKED.items())
def test_a_question_tells_its_language_and_a_name_tells_none(text: str, locale: str | None) -> None:
    assert language_of(text) == locale
