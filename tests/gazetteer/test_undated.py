"""Sisters without a date are not picked out, and that is said in every language."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.in_its_language import read_in_its_language
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("which sister cities of Lyon have no year", "no year"),
        ("Which of Lyon's sister cities have no date?", "no date"),
        ("Lyon's sister cities without a year", "without a year"),
        ("Welche Partnerstädte von Lyon haben kein Jahr?", "kein Jahr"),
        ("Partnerstädte von Lyon ohne Jahr", "ohne Jahr"),
        ("villes jumelées de Lyon sans année", "sans année"),
        ("¿Qué ciudades hermanas de Lyon no tienen año?", "no tienen año"),
        ("ciudades hermanas de Lyon sin año", "sin año"),
        ("gemellaggi di Lione senza anno", "senza anno"),
        ("cidades irmãs de Lyon sem ano", "sem ano"),
        ("welke zustersteden van Lyon hebben geen jaar?", "geen jaar"),
        ("vilka vänorter till Lyon saknar år?", "saknar år"),
        ("miasta partnerskie Lyonu bez roku", "bez roku"),
        ("partnerská města Lyonu bez roku", "bez roku"),
        ("orașe înfrățite cu Lyon fără an", "fără an"),
        ("Lyon évszám nélküli testvérvárosai", "évszám nélküli"),
        ("города-побратимы Лиона без даты", "без даты"),
        ("у каких побратимов Лиона нет года", "нет года"),
        ("міста-побратими Ліона без дати", "без дати"),
        ("Lyon'un yılı olmayan kardeş şehirleri", "yılı olmayan"),
        ("リヨンの姉妹都市で年がないのは？", "年がない"),
        ("里昂没有年份的友好城市有哪些？", "没有年份的"),
    ],
)
def test_no_date_on_record_is_said_to_be_left_out(text: str, said: str) -> None:
    question = read_in_its_language(text, whole_world().cities, phrases(), "en-US")
    assert isinstance(question, AboutCity)
    assert question.left_out == (said,)
