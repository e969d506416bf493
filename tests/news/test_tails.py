"""What a site writes behind every text is no part of it; a sentence that looks like it is."""

import pytest

from bot.news.html_text import read_html
from bot.news.markup import Run, plain
from bot.news.parse import parse_feed
from bot.news.tails import without_tail

URL = "https://town.example/feed"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<p>Choirs sing in Bergen.</p> <p>The post <a href="https://a.example/1">Choirs sing</a> appeared first on <a href="https://a.example">Town News</a>.</p>', 'Choirs sing in Bergen.'),
        ('<p>Chöre singen.</p><p>Der Beitrag <a href="https://a.example/q">Chöre</a> erschien zuerst auf <a href="https://a.example/q">Stadt</a>.</p>', 'Chöre singen.'),
        ('<p>Les chœurs.</p><p>L’article <a href="https://a.example/q">Les chœurs</a> est apparu en premier sur <a href="https://a.example/q">Ville</a>.</p>', 'Les chœurs.'),
        ('<p>Coros.</p><p>La entrada <a href="https://a.example/q">Coros</a> se publicó primero en <a href="https://a.example/q">Villa</a>.</p>', 'Coros.'),
        ('<p>Cori.</p><p>L\'articolo <a href="https://a.example/q">Cori</a> proviene da <a href="https://a.example/q">Comune</a>.</p>', 'Cori.'),
        ('<p>Coros.</p><p>O post <a href="https://a.example/q">Coros</a> apareceu primeiro em <a href="https://a.example/q">Vila</a>.</p>', 'Coros.'),
        ('<p>Koren.</p><p>Het bericht <a href="https://a.example/q">Koren</a> verscheen eerst op <a href="https://a.example/q">Stad</a>.</p>', 'Koren.'),
        ('<p>Chóry.</p><p>Artykuł <a href="https://a.example/q">Chóry</a> pochodzi z serwisu <a href="https://a.example/q">Miasto</a>.</p>', 'Chóry.'),
        ('<p>Körer.</p><p>Inlägget <a href="https://a.example/q">Körer</a> dök först upp på <a href="https://a.example/q">Stad</a>.</p>', 'Körer.'),
        ('<p>Kor.</p><p>Indlægget <a href="https://a.example/q">Kor</a> blev først udgivet på <a href="https://a.example/q">By</a>.</p>', 'Kor.'),
        ('<p>Kor.</p><p>Innlegget <a href="https://a.example/q">Kor</a> dukket først opp på <a href="https://a.example/q">By</a>.</p>', 'Kor.'),
        ('<p>Kuoro.</p><p>Artikkeli <a href="https://a.example/q">Kuoro</a> julkaistiin ensimmäisen kerran <a href="https://a.example/q">Kaupunki</a>.</p>', 'Kuoro.'),
        ('<p>Хор.</p><p>Сообщение <a href="https://a.example/q">Хор</a> появились сначала на <a href="https://a.example/q">Город</a>.</p>', 'Хор.'),
        ('<p>Хор.</p><p>Запис <a href="https://a.example/q">Хор</a> спершу з\'явився на <a href="https://a.example/q">Місто</a>.</p>', 'Хор.'),
        ('<p>Sbor.</p><p>Příspěvek <a href="https://a.example/q">Sbor</a> se nejdříve objevil na <a href="https://a.example/q">Město</a>.</p>', 'Sbor.'),
        ('<p>Kórus.</p><p>A <a href="https://a.example/q">Kórus</a> bejegyzés először <a href="https://a.example/q">Város</a>-én jelent meg.</p>', 'Kórus.'),
        ('<p>Cor.</p><p>Articolul <a href="https://a.example/q">Cor</a> apare prima dată în <a href="https://a.example/q">Oraș</a>.</p>', 'Cor.'),
        ('<p>Koro geldi.</p><p><a href="https://a.example/q">Koro</a> yazısı ilk önce <a href="https://a.example/q">Şehir</a> üzerinde ortaya çıktı.</p>', 'Koro geldi.'),
        ('<p>Χορωδία.</p><p>Το άρθρο <a href="https://a.example/q">Χορωδία</a> εμφανίστηκε πρώτα στο <a href="https://a.example/q">Πόλη</a>.</p>', 'Χορωδία.'),
        ('<p>合唱団が来る。</p><p>投稿 <a href="https://a.example/q">合唱団</a> は <a href="https://a.example/q">市</a> に最初に表示されました。</p>', '合唱団が来る。'),
        ('<p>合唱团来了。</p><p><a href="https://a.example/q">合唱团</a>最先出现在<a href="https://a.example/q">城市</a>。</p>', '合唱团来了。'),
        ('<p>ظهر الكورال.</p><p>ظهرت المقالة <a href="https://a.example/q">كورال</a> أولاً على <a href="https://a.example/q">مدينة</a>.</p>', 'ظهر الكورال.'),
        ('<p>Choirs sing [&hellip;]</p>', 'Choirs sing…'),
        ('<p>Chöre … <a href="https://a.example/1">Weiterlesen</a></p>', 'Chöre …'),
        ('<p>Chöre singen.</p><p>Weiterlesen »</p>', 'Chöre singen.'),
        ('Les chœurs chantent. Lire la suite', 'Les chœurs chantent.'),
        ('Les chœurs… <a href="/x">Lire la suite de «&nbsp;Les chœurs&nbsp;»</a>', 'Les chœurs…'),
        ('Coros cantan <a href="https://x.example">Leer más</a>', 'Coros cantan'),
        ('Chöre singen. <a href="https://x.example">„Chöre“ weiterlesen</a>', 'Chöre singen.'),
        ('Choirs sing &#8230; <a href="https://x.example">Continue reading <span>Choirs</span> <span>&rarr;</span></a>', 'Choirs sing …'),
        ('合唱団が来る […] 続きを読む', '合唱団が来る'),
        ('[Read more]', ''),
        ('Read more', ''),
    ],
)  # fmt: skip
def test_the_tail_of_a_text_is_left_out(html: str, text: str) -> None:
    assert plain(without_tail(read_html(html, URL).runs)) == text


@pytest.mark.parametrize(
    "text",
    [
        "The post office in Bergen appeared first on the map of 1890 and stands today. It will be restored by the city.",
        "Wir laden zum Weiterlesen",
        "Children who read more do better at school. So we want to read more",
        "The article on twin towns was first published in 1950 by the council and has been amended twice; read more in the archive of the city, open daily",
        "Więcej zieleni w mieście. Chcemy więcej",
        "He said: Read more books. And they did.",
        "Find out more about sister cities at the fair on Friday.",
        "Post 5 first appeared at the gate",
        "Chcemy parków. Więcej zieleni",
    ],
)
def test_a_sentence_that_looks_like_a_tail_stays(text: str) -> None:
    assert without_tail((Run(text),), "Choirs") == (Run(text),)


@pytest.mark.parametrize(
    "text",
    [
        "Choirs sing.\n\nThe post Choirs visit first appeared on Town News",
        "Choirs sing. The post Choirs visit appeared first on Town News.",
        "Choirs sing.\nContinue reading Choirs visit",
    ],
)
def test_a_tail_without_a_link_is_known_by_the_title(text: str) -> None:
    assert plain(without_tail((Run(text),), "Choirs visit")) == "Choirs sing."


def test_an_item_known_by_its_whole_text_stays_the_same_item() -> None:
    tail = "The post appeared first on <a href='https://a.example'>Town News</a>."
    items = [
        f"<rss><channel><title>T</title><item><description>Choirs sing. {end}</description></item></channel></rss>"
        for end in ("", tail.replace("<", "&lt;"))
    ]

    bare, tailed = (parse_feed(one.encode(), "text/xml", URL).entries[0] for one in items)

    assert bare.text == tailed.text == tailed.title == "Choirs sing."
    assert bare.keys is not None
    assert tailed.keys is not None
    assert bare.keys.text != tailed.keys.text
