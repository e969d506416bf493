"""What sites write behind every text: where it appeared first, and that there is more to read."""

APPEARED_FIRST = (
    (r"(?:the )?(?:post|article|page|story|news)", r"(?:first appeared|appeared first|was first published|is republished) (?:on|in|at|from)"),
    (r"(?:der |die )?(?:beitrag|artikel|post|seite)", r"(?:erschien|erscheint|ist) zuerst (?:auf|bei|in)|wurde zuerst (?:auf|bei|in)"),
    (r"(?:l ?['’] ?|cet )?(?:article|entrée|billet|le post)", r"(?:est |a été )?(?:apparu|publié|appara[iî]t)e? (?:en premier|d['’]abord|pour la première fois) (?:sur|dans)"),
    (r"(?:la |el |esta )?(?:entrada|post|artículo|publicación|noticia)", r"(?:se public[óa]|apareci[óo]|aparece|ha aparecido|fue publicad[oa]) (?:primero|por primera vez|originalmente) en"),
    (r"(?:l ?['’] ?|il )?(?:articolo|post|entrata)", r"proviene da|(?:è apparso|sembra essere|appare|è stato pubblicato) (?:per la prima volta|il primo|per primo|prima) (?:su|in)"),
    (r"(?:o |a |este )?(?:post|artigo|conteúdo|publicação|entrada|matéria|notícia)", r"(?:apareceu|aparece|foi publicad[oa]) (?:primeiro|pela primeira vez|originalmente) em"),
    (r"(?:het )?(?:bericht|artikel)", r"(?:verscheen|verschijnt|is) (?:het )?eerst (?:op|verschenen)"),
    (r"(?:artykuł|wpis|post)", r"pochodzi z(?:e)? |(?:pojawił się|ukazał się) (?:po raz pierwszy|najpierw|pierwszy raz)"),
    (r"(?:inlägget|artikeln)", r"dök först upp (?:på|i)|(?:publicerades|visades) först (?:på|i)"),
    (r"(?:indlægget|artiklen)", r"(?:blev først (?:udgivet|vist)|vises først|dukkede først op) (?:på|i|den)"),
    (r"(?:innlegget|artikkelen)", r"(?:dukket først opp|ble først publisert|vises først) (?:på|i)"),
    (r"(?:artikkeli|kirjoitus|julkaisu)", r"(?:julkaistiin|ilmestyi) (?:ensimmäisen kerran|ensimmäisenä|ensin)"),
    (r"(?:сообщение|запись|статья|материал)", r"(?:появил(?:ись|ось|ась|ся)|опубликован[оа]?) (?:сначала|впервые|первоначально)|впервые (?:появил\w+|опубликован\w*)"),
    (r"(?:запис|допис|стаття|публікація)", r"(?:спершу|вперше) (?:з['’]явив(?:ся|лася)|опублікован\w+)|з['’]явив(?:ся|лася) (?:спочатку|спершу|вперше)"),
    (r"(?:příspěvek|článek)", r"(?:se )?(?:nejdříve|nejprve|poprvé) (?:se )?(?:objevil|zobrazil)|pochází z"),
    (r"(?:príspevok|článok)", r"(?:sa )?(?:najskôr|najprv|prvýkrát) (?:sa )?(?:objavil|zobrazil)|zobrazený najskôr|pochádza z"),
    (r"(?:a\(z\)|az?) .{1,300}(?:bejegyzés|cikk)", r"(?:először|legelőször).{1,120}(?:jelent meg|látható)|jelent meg először"),
    (r"(?:articolul|postarea)", r"(?:apare|a apărut) (?:prima dată|mai întâi|pentru prima dată) (?:în|pe)"),
    (r"(?:objava|članak|post)", r"(?:se )?(?:pojavil[ao]?|pojavio) (?:se )?(?:prvi put|prvo|je prvi put|najprije) (?:na|u)"),
    (r"(?:prispevek|objava)", r"se je (?:najprej )?pojavil[ao]? na"),
    (r"(?:публикацията|статията)", r"се появи (?:първо|за първи път) (?:в|на)"),
    (r"(?:το άρθρο|η δημοσίευση)", r"(?:εμφανίστηκε|δημοσιεύτηκε|δημοσιεύθηκε) (?:πρώτα|για πρώτη φορά) (?:στο|στη|στην)"),
    (r"(?:l['’])?(?:entrada|article)", r"(?:ha aparegut|va aparèixer|apareix) (?:primer|per primera vegada) a"),
    (r"(?:artikel|pos|postingan|kiriman)", r"(?:pertama kali|pertama) (?:tampil|muncul) (?:pada|di)|(?:tampil|muncul) (?:pertama kali|pertama) (?:pada|di)"),
    (r"(?:bài viết|bài)", r"(?:đã )?xuất hiện (?:đầu tiên|lần đầu) (?:vào ngày|trên|tại)"),
    (r"(?:ظهرت|ظهر|نشرت|نشر) (?:المقالة|المقال|التدوينة|الخبر|هذه المقالة)", r"(?:أولاً|أولا|لأول مرة) (?:على|في)"),
    (r"(?:نوشته|مطلب|پست)", r"(?:اولین بار|نخستین بار|ابتدا) (?:در|بر روی).{1,120}|اولین بار در"),
    (r"(?:הפוסט|המאמר|הכתבה)", r"(?:הופיע|הופיעה|פורסם|פורסמה) (?:לראשונה|ראשון|קודם)"),
    (r"(?:投稿|記事)", r"(?:は|が).{1,120}に最初に(?:表示|掲載|投稿)されました"),
)  # fmt: skip
"""How such a line begins, and what stands in the middle of it, in one language each."""

APPEARED_BEHIND = (
    r"ilk önce .{1,120} üzerinde ortaya çıktı",
    r"(?:yazısı|içeriği) ilk olarak .{1,120}(?:yayınlandı|yayımlandı|göründü)",
    r"(?:最先出现在|最早出现于|首先出现在|最先出現於|最早出現於|首先出現於)",
    r"(?:게시물|글|포스트)(?:이|은) .{1,120}에 (?:처음|먼저) (?:등장|게재|나타)",
)
"""What such a line says in languages that write the title first."""

READ_MORE = (
    "read more", "read the rest", "read full article", "read full story", "continue reading", "keep reading", "learn more", "find out more", "full story",
    "weiterlesen", "mehr lesen", "lies weiter", "jetzt lesen", "zum artikel", "zum beitrag", "mehr erfahren", "weiter lesen", "mehr dazu",
    "lire la suite", "en savoir plus", "lire plus", "lire l'article", "continuer la lecture", "leer más", "seguir leyendo", "continuar leyendo", "leer mas", "sigue leyendo",
    "leggi tutto", "leggi di più", "continua a leggere", "continua la lettura", "leggi l'articolo", "ler mais", "leia mais", "continue lendo", "continuar a ler", "saiba mais",
    "lees meer", "lees verder", "verder lezen", "czytaj dalej", "czytaj więcej", "więcej", "läs mer", "läs vidare", "fortsätt läsa", "læs mere", "læs videre", "fortsæt læsning",
    "les mer", "les videre", "fortsett å lese", "lue lisää", "jatka lukemista", "loe edasi", "lasīt tālāk", "lasīt vairāk", "skaityti daugiau", "skaityti toliau",
    "číst dál", "číst dále", "číst více", "celý článek", "čítať ďalej", "čítať viac", "celý článok", "tovább olvasom", "olvass tovább", "tovább", "bővebben",
    "citește mai mult", "citeste mai mult", "citește mai departe", "pročitaj više", "opširnije", "preberi več", "preberite več", "lexo më shumë", "devamını oku", "devamı",
    "llegeix més", "continua llegint", "ler máis", "irakurri gehiago", "lesa meira", "lesa áfram",
    "читать далее", "читать дальше", "читать полностью", "подробнее", "далее", "читати далі", "читати більше", "докладніше", "чытаць далей", "прочетете още", "прочети още", "прочитај више", "прочитај повеќе", "опширније",
    "διαβάστε περισσότερα", "διαβάστε τη συνέχεια", "περισσότερα", "συνέχεια", "اقرأ المزيد", "قراءة المزيد", "ادامه مطلب", "بیشتر بخوانید", "קרא עוד", "המשך לקרוא", "להמשך קריאה",
    "続きを読む", "もっと読む", "阅读更多", "阅读全文", "继续阅读", "閱讀更多", "閱讀全文", "繼續閱讀", "더 보기", "더 읽기", "계속 읽기", "자세히 보기",
    "xem thêm", "đọc tiếp", "baca selengkapnya", "selengkapnya", "baca lagi", "อ่านต่อ", "อ่านเพิ่มเติม", "और पढ़ें", "soma zaidi",
)  # fmt: skip
"""What leads on to the page, where a text ends with it."""
