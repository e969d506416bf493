"""A question is answered in the language it was asked in, however many languages we read."""

import pytest

from bot.words.catalogue import language_of

ASKED = {
    "jumelages en Bretagne": "fr", "jumelages de Metz": "fr", "Welche Partnerstädte hat Hamburg?": "de",
    "¿Qué ciudades hermanas tiene Madrid?": "es-ES", "hermanamientos de La Paz": "es-ES",
    "Quais são as cidades-irmãs de São Paulo?": "pt-BR", "gemellaggi di Torino": "it",
    "miasta partnerskie Krakowa": "pl", "Welke zustersteden heeft Gent?": "nl",
    "sister cities of Seattle": "en-US", "Seattle": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "locale"), ASKED.items())
def test_a_question_tells_its_language_and_a_name_tells_none(text: str, locale: str | None) -> None:
    assert language_of(text) == locale
