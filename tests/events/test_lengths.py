"""How long something lasts is read in fourteen languages besides those of `duration`, in words and in figures."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.events.duration import DurationUnreadable, read_duration
from bot.events.model import Repeat
from bot.events.recurrence import read_end
from bot.events.reminders import RemindersUnreadable, read_leads
from bot.events.when import WhenUnreadable, read_when

OSLO = ZoneInfo("Europe/Oslo")
START = datetime(2027, 1, 17, 18, 30, tzinfo=OSLO)

TOLD = {
    "it": {"2 ore": 120, "un'ora e mezza": 90, "mezz'ora": 30, "2 h 30": 150, "3 giorni": 4320, "fino alle 22": 210, "tutto il giorno": 330},
    "nl": {"2 uur": 120, "anderhalf uur": 90, "een half uur": 30, "twee en een half uur": 150, "2u30": 150, "een kwartier": 15, "tot middernacht": 330},
    "pl": {"2 godziny": 120, "półtorej godziny": 90, "pół godziny": 30, "2 i pół godziny": 150, "do 22:00": 210, "do północy": 330, "cały dzień": 330},
    "pt-BR": {"2 horas": 120, "uma hora e meia": 90, "meia hora": 30, "duas horas e meia": 150, "até as 22h": 210, "o dia todo": 330},
    "ru": {"2 часа": 120, "час": 60, "полтора часа": 90, "полчаса": 30, "2 ч 30 мин": 150, "на 2 часа": 120, "90 минут": 90, "до полуночи": 330},
    "uk": {"2 години": 120, "півтори години": 90, "пів години": 30, "2 год 30 хв": 150, "до 22:00": 210, "цілий день": 330},
    "cs": {"2 hodiny": 120, "hodinu a půl": 90, "půl hodiny": 30, "2,5 hodiny": 150, "do půlnoci": 330, "celý den": 330},
    "tr": {"2 saat": 120, "bir buçuk saat": 90, "yarım saat": 30, "22:00'ye kadar": 210, "gece yarısına kadar": 330, "tüm gün": 330},
    "hu": {"1 óra": 60, "másfél óra": 90, "fél óra": 30, "két óra 30 perc": 150, "22 óráig": 210, "egész nap": 330},
    "ro": {"2 ore": 120, "o oră și jumătate": 90, "jumătate de oră": 30, "90 de minute": 90, "până la 22:00": 210, "toată ziua": 330},
    "sv-SE": {"2 timmar": 120, "en och en halv timme": 90, "en halvtimme": 30, "till kl. 22": 210, "hela dagen": 330},
    "ja": {"2時間": 120, "1時間半": 90, "２時間３０分": 150, "三十分": 30, "3日間": 4320, "22時まで": 210, "終日": 330},
    "zh-CN": {"2小时": 120, "一个半小时": 90, "半小时": 30, "两个半小时": 150, "3天": 4320, "到晚上10点": 210, "全天": 330},
    "ko": {"2시간": 120, "1시간 반": 90, "두 시간": 120, "2시간 30분": 150, "3일": 4320, "오후 10시까지": 210, "하루 종일": 330},
    "en-US": {"2時間": 120, "2 hodiny": 120, "2 timmar": 120, "90 минут": 90, "1 óra": 60, "2 saat": 120, "1 d": 1440},
}  # fmt: skip

LEADS: dict[str, dict[str, tuple[int, ...]]] = {
    "it": {"1 ora prima": (60,), "1 giorno e 15 minuti prima": (1440, 15), "nessuno": ()},
    "nl": {"1 uur van tevoren": (60,), "1 dag, 15 min": (1440, 15), "geen": ()},
    "pl": {"1 godzinę wcześniej": (60,), "1 dzień przed": (1440,), "brak": ()},
    "pt-BR": {"1 hora antes": (60,), "1 dia e 15 min antes": (1440, 15), "nenhum": ()},
    "ru": {"за час": (60,), "за 1 час до начала": (60,), "за день и за час": (1440, 60), "нет": ()},
    "uk": {"за годину": (60,), "1 день, 15 хв": (1440, 15), "немає": ()},
    "cs": {"hodinu předem": (60,), "1 den, 15 min": (1440, 15), "žádné": ()},
    "tr": {"1 saat önce": (60,), "1 gün, 15 dk": (1440, 15), "yok": ()},
    "hu": {"1 órával előtte": (60,), "1 nappal előtte": (1440,), "nincs": ()},
    "ro": {"cu o oră înainte": (60,), "1 zi, 15 min": (1440, 15), "niciunul": ()},
    "sv-SE": {"1 timme innan": (60,), "1 dag och 15 minuter före": (1440, 15), "inga": ()},
    "ja": {"1日前": (1440,), "1時間前と15分前": (60, 15), "なし": ()},
    "zh-CN": {"1天前": (1440,), "提前1小时": (60,), "1天，15分钟": (1440, 15), "无": ()},
    "ko": {"1시간 전": (60,), "하루 전, 15분 전": (1440, 15), "없음": ()},
    "fr": {"1 heure avant": (60,), "aucun": ()},
    "en-US": {"1日前": (1440,), "за час": (60,)},
}  # fmt: skip

PAST = {
    "ru": "на 2 ч назад", "uk": "2 години тому", "pl": "2 godziny temu", "cs": "před 2 hodinami", "it": "2 ore fa", "nl": "2 uur geleden", "pt-BR": "2 horas atrás",
    "hu": "2 órával ezelőtt", "ro": "acum 2 ore", "sv-SE": "för 2 timmar sedan", "tr": "2 saat önce", "ja": "2時間前", "zh-CN": "2小时前", "ko": "2시간 전",
}  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "text", "minutes"),
    [(locale, text, minutes) for locale, told in TOLD.items() for text, minutes in told.items()],
)
def test_a_length_is_read_in_the_words_of_each_language(
    locale: str, text: str, minutes: int
) -> None:
    read = read_duration(text, start=START, zone=OSLO, locale=locale)

    assert read == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("locale", "text", "leads"),
    [(locale, text, leads) for locale, told in LEADS.items() for text, leads in told.items()],
)
def test_reminders_are_set_in_the_words_of_each_language(
    locale: str, text: str, leads: tuple[int, ...]
) -> None:
    assert read_leads(text, locale) == leads


@pytest.mark.parametrize(("locale", "text"), PAST.items())
def test_what_is_over_is_neither_a_time_nor_a_length(locale: str, text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_when(text, now=START, zone=OSLO, locale=locale)
    with pytest.raises(DurationUnreadable):
        read_duration(text, start=START, zone=OSLO, locale=locale)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("ja", "すぐ"), ("ru", "скоро"), ("it", "2"), ("pl", "do rana może"), ("ko", "2"), ("cs", "2 hodiny zábavy"), ("zh-CN", "很久"),
        # A month is no length.
        ("it", "un mese"), ("nl", "2 maanden"), ("pl", "miesiąc"), ("pt-BR", "1 mês"), ("ru", "2 месяца"),
        ("uk", "1 місяць"), ("cs", "1 měsíc"), ("tr", "1 ay"), ("hu", "egy hónap"), ("ro", "o lună"),
        ("sv-SE", "en månad"), ("ja", "1か月"), ("zh-CN", "一个月"), ("ko", "1개월"), ("de", "1 Monat"),
    ],
)  # fmt: skip
def test_what_is_no_length_or_only_half_understood_is_refused(locale: str, text: str) -> None:
    with pytest.raises(DurationUnreadable):
        read_duration(text, start=START, zone=OSLO, locale=locale)
    with pytest.raises(RemindersUnreadable):
        read_leads(text, locale)


@pytest.mark.parametrize(
    "text", ["10回", "10次", "10번", "10 раз", "10 razy", "10 volte", "10 kez", "10 alkalom", "10"]
)
def test_a_series_ends_after_a_number_of_times(text: str) -> None:
    assert read_end(text, Repeat.WEEKLY, now=START, zone=OSLO).count == 10
