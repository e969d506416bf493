"""The words that tell a town from what is called after it, and from the government that sits in it."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOWN_VERBS = {
    "en": _set(
        "accept add adopt agree aim announce apply appoint approve arrive ask attend await award back ban become beat begin bid bless boost bring build "
        "bury call cancel celebrate cement change cheer choose close come commemorate commit condemn confirm congratulate consider continue cool cut "
        "dance debate decide dedicate deepen defend delay deliver deny dig discuss display ditch donate draw drop eat eight elect embrace end endorse enjoy "
        "enter establish exchange expand explore express extend face feel fete fight fill find finish fly forge formalise formalize freeze fund gain gather "
        "get gift give go greet grieve grow hail head hear help hit hold honor honour hope host inaugurate ink install introduce invest invite join keep kick "
        "know lack launch lay lead learn leave lend lift light link look lose love make mark meet mend mourn move mull name need note offer "
        "open opt organise organize owe partner pause pay pick plan plant play pledge postpone praise prepare present preserve promise propose pull push put "
        "quit raise rally reach reaffirm receive recall recognise recognize rediscover reject rejoice remain remember remove renew reopen repair replace "
        "resume return reunite revive revoke roll run salute say scrap search see seek select sell send sever shake share shelve shine ship show sign "
        "sing snub sponsor stage stand start stay step stop strengthen strike study support suspend swap sweep swim take talk team terminate thank throw tie toast "
        "turn twin unite unveil urge use vow visit volunteer vote wait walk want warm warn watch wave weigh welcome win wish withdraw woo work will may might "
        "could should must can does won met sent gave took got made sang held led built lost left laid"
    ),
    "de": _set(
        "feiert feiern begrusst begrussen empfangt empfangen ladt laden trauert sucht suchen plant planen erneuert erneuern besiegelt besiegeln unterzeichnet "
        "unterzeichnen schickt schicken hilft helfen spendet spenden will wollen bekommt bekommen dankt danken gedenkt kundigt beendet grundet pflegt pflegen "
        "starkt starken erhalt wird werden ist hat haben besucht besuchen schliesst setzt zeigt ehrt freut reist sagt stellt nimmt gibt baut holt wirbt verleiht "
        "wunscht kooperiert kooperieren verbindet verbinden lebt steht geht macht lasst erinnert diskutiert beschliesst prasentiert bleibt sammelt liefert "
        "schenkt weiht eroffnet begeht begehen verlangert vertieft vertiefen knupft intensiviert veranstaltet organisiert entsendet uberreicht erwartet richtet halt "
        "hisst pflanzt friert legt kann soll bietet bringt"
    ),
    "fr": _set(
        "accueille recoit fete celebre signe renoue renouvelle invite envoie rend se part va offre jumelle veut cherche soutient prepare organise "
        "ouvre remercie honore commemore inaugure retrouve s renforce poursuit attend lance vote participe scelle sera est"
    ),
    "it": _set(
        "accoglie riceve festeggia celebra firma rinnova invita ospita invia va offre ha sara vuole cerca sostiene prepara organizza apre ringrazia onora ricorda inaugura "
        "ritrova rafforza lancia partecipa sigla stringe saluta omaggia gemellata gemella"
    ),
    "es": _set(
        "acoge recibe celebra firma renueva invita envia se va ofrece ha sera quiere busca apoya prepara organiza abre agradece honra recuerda inaugura estrecha lanza participa"
    ),
    "pt": _set(
        "acolhe recebe celebra comemora festeja assina renova convida envia vai oferece quer procura apoia prepara organiza abre agradece homenageia recorda inaugura reforca lanca "
        "participa estreita ganha promove firma"
    ),
    "nl": _set(
        "viert ontvangt tekent vernieuwt nodigt stuurt wil zoekt helpt bedankt schenkt verwelkomt bezoekt herdenkt opent krijgt gaat houdt sluit heeft organiseert steunt beeindigt verbreekt"
    ),
    "pl": _set(
        "swietuje gosci wita podpisal podpisala podpisalo podpisuje zaprasza wysyla wyslala dziekuje pomaga przekazala przekazuje obchodzi organizuje odnawia szuka przyjela przyjmuje ma nawiazala nawiaze wspiera bedzie"
    ),
    "sv": _set(
        "firar far bjuder tar skickar vill soker hjalper tackar valkomnar besoker oppnar inleder fornyar"
    ),
    "no": _set(
        "feirer far inviterer sender vil soker hjelper takker mottar besoker apner fornyer fejrer modtager abner siger onsker"
    ),
    "fi": _set(
        "juhlii saa kutsuu lahettaa haluaa etsii auttaa kiittaa isannoi vierailee avaa uusii allekirjoitti solmi sai juhli"
    ),
    "tr": _set(
        "ile kutladi agirladi imzaladi gonderdi heyeti belediye belediyesi buyuksehir valiligi valisi"
    ),
    "ro": _set("sarbatoreste primeste semneaza invita trimite gazduieste celebreaza aniverseaza"),
    "hr": _set(
        "slavi domacin potpisao potpisala potpisuje poziva salje obiljezava ugostio primio primila docekao je pomaze"
    ),
    "cs": _set(
        "slavi hosti podepsal podepsala podepisuje zve posila oslavuje ma privital privitala pomaha uvital uvitala obnovuje hleda vita podpisal podpisala"
    ),
    "hu": _set(
        "unnepel fogadja fogadott meghivta alairta kuld testvervarosa testvervarosi unnepelte koszonti vendegul var"
    ),
    "ru": _set(
        "отметил отмечает принял принимает подписал подписала приглашает отправил отправляет празднует посетил встретил встречает поблагодарил"
    ),
    "uk": _set(
        "отримали отримав отримала відзначає приимає приимав підписали підписав запрошує відправив святкує отримують вітає дякує стали мають отримає"
    ),
}
"""What a town does in headlines; behind a name that is a word, too, they make the town of it. English without endings."""

TOWN_NOUNS = _set(
    "abbey academy actors aid airport ambassador ambassadors anglers appeal apprentices archers area art artist artists arts athletes authorities authority ballet band bands bakers bank "
    "based basketball bell bid bishop board boaters book born borough bound boxers boy boys brass brewers brewery bridge brigade brothers builders bus business businesses businessman "
    "butchers campaign campaigners carnival carol castle cathedral celebration celebrations center centre ceremony chamber chapel charity chef chefs chess chief chiefs child children choir choirs "
    "chorus church churches citizen citizens city clinic club clubs coach coaches college colleges commission commissioner commissioners committee community companies company concert conservatory "
    "consul convoy cook cooks council councillor councillors councilman councilmember councilwoman councilor councilors couple court craftsmen crew cricketers cultural cyclists dance dancer dancers deal dean "
    "delegates delegation delegations deputy designers director district divers doctors drama drivers duo elders engineers event events exchange exhibition expats experts fair family families fans "
    "farmers federation festival filmmakers firefighters firm firms folk food foundation friends friendship gallery garden gardeners gardens garrison girl girls golfers goodwill government governor grandmother "
    "group groups guests guides guild guitarist gymnasts half hall harbor harbour head health high historian historians hosts hospital hospitals hub immigrants industry institute jazz journalist judges "
    "juniors kids kindergarten lab landmark lawmakers lawyer lawyers leader leaders librarians library lights link links lions local lord mall man marathon marchers market mayor mayors medics member members men metro midwives "
    "minster mission mosque mother motorists mountaineers mp mps municipal museum museums music musician musicians native natives neighborhood neighbourhood news nurses official officials office opera orchestra ordinance pact painter "
    "painters paramedics parade parents parish park parks partner partners partnership party pastor pensioners people philharmonic photographer photographers pianist pier piper pipers plan plant planners players poet poets police "
    "politician politicians port potters premier prep president primary priest producers professor programme project public pupil pupils quartet rabbi rail railway ranger region rep representatives resident residents restaurant "
    "restaurateurs reunion river rotarians rotary route rowers runner runners sailors scheme scholars school schoolboy schoolboys schoolchildren schoolgirl schoolgirls schools scientists scout scouts sculptor secondary senate seniors senior show shop shops "
    "singer singers sister sisters sixth skaters small soccer society soldiers son south north east west square staff station street student students suburb surgeons swimmers symphony synagogue tailor teacher teachers "
    "team teams technical teen teenager teenagers teens temple theater theatre tie ties today tonight tour tourism tourist tourists tower town townsfolk trade traders trail train tram trip trio triplets troupe trust trustees twin twinners twinning twins united university urban "
    "veteran veterans village villagers violinist visit visitor visitors volunteer volunteers walkers waterfront wedding week weekend well wife winemakers winery woman women women workers worker workshop writer writers year year-end yacht young youngster youngsters "
    "youth youths zoo"
)
"""What a town has or who lives there, in English: "Sheffield pupils", not "Oxford comma"."""

FUNCTION = _set(
    "is are was were has have had did a about across after again against aged ahead all along also amid among an and anew around as at away back before behind between beyond both but by de down during each ever first following for from "
    "here his her in into is it its just last like more near new next no nor not now of off on one only onto or our out over part past per plus pre post second since so still than that their then this three through till to today together "
    "too toward towards two under until up via vs versus we when where which while who whose with within without yet you your once s d et und y i e og och en ja ve la le el del di da do am im"
)
"""Words behind a name that leave it the town's own."""

GOVERNMENT = (
    "warns", "slams", "threatens", "rejects", "condemns", "accuses", "denies", "criticises", "criticizes", "demands", "vows", "expels", "sanctions", "protests", "denounces",
    "blasts", "rebukes", "retaliates", "insists", "lashes", "summons", "recalls", "bans", "bristles", "hits", "claims", "blames", "imposes", "decries", "hails", "orders", "says", "urges", "wants",
    "kritisier", "warnt", "droht", "verurteil", "protestier", "fordert", "wirft", "lehnt", "verhangt", "weist",
    "condamne", "menace", "avertit", "rejette", "accuse", "exige", "denonce", "reclame", "proteste", "met",
    "condena", "amenaza", "advierte", "rechaza", "acusa", "exige", "denuncia", "critica", "condanna", "minaccia", "avverte", "respinge", "accusa", "chiede", "ameaca", "avisa", "rejeita",
    "waarschuwt", "dreigt", "veroordeelt", "beschuldigt", "eist", "ostrzega", "grozi", "potepia", "oskarza", "zada", "varuje", "hrozi", "odsoudil", "varnar", "hotar", "fordomer", "advarer", "truer",
    "varoittaa", "uhkaa", "tuomitsee", "uyardi", "kinadi", "tehdit", "figyelmezte", "elitel", "avertizeaza", "ameninta",
    "осудил", "осуждает", "грозит", "предупред", "обвин", "требует", "заявил", "засудил", "погрожує", "попередж", "вимагає", "звинува", "осъди", "заплаш", "протестир",
)  # fmt: skip
"""Behind the name of a capital they make the government of it, folded; whole words or their beginnings."""

CAPITALS = _set(
    "washington moscow beijing brussels london paris berlin kyiv tehran tokyo delhi ankara seoul pyongyang taipei canberra ottawa madrid rome warsaw budapest belgrade minsk vilnius bern vienna athens "
    "prague bratislava bucharest sofia zagreb ljubljana copenhagen oslo stockholm helsinki tallinn riga dublin lisbon cairo jerusalem baghdad damascus riyadh doha islamabad kabul caracas havana "
    "bogota lima santiago brasilia jakarta manila hanoi bangkok baku yerevan tbilisi chisinau pristina skopje tirana sarajevo podgorica nairobi pretoria algiers rabat tunis beirut"
)
"""Capitals that stand for a government, as their own names are folded."""

THINGS_OF = _set(
    # en de fr es it pt nl
    "glass bottle street gulf bay strait province county archdiocese diocese prefecture recipe smell scent provinz strasse bistum erzbistum golf "
    "rue avenue boulevard route departement province diocese golfe baie vin vins verre savon moutarde saucisse saucisson jambon dentelle porcelaine place quai gare porte traite edit bataille siege "
    "calle avenida barrio provincia camino golfo puerta plaza jamon vino tratado batalla turron queso seda via viale corso piazza porta vicolo trattato battaglia prosciutto salame terra vetro mozzarella "
    "aceto cioccolato ragu pesto focaccia torrone rua praca largo travessa vinho queijo tratado batalha estrada bairro distrito aeroporto straat laan weg slag vrede provincie"
)
"""In front of "of" and a name, however written, they are a thing, a street or an area: "rue de Montpellier"."""

OF = _set("of von de d di du do da des del della dello van")

DISHES = _set(
    "berliner wiener hamburger frankfurter krakauer amerikaner thuringer nurnberger regensburger"
)
"""People of a town in German, or what is eaten."""

DISH_BEHIND = _set("und vom zum fur auf oder statt")

ARTICLES = _set(
    "der die das des dem den ein eine einen einem einer eines zum beim vom im kein keine viel gutes gemeinsames gemeinsamen gemeinsam"
)
"""In front of a German name they make a noun of it: cities have no article."""

ADJECTIVES = (
    "ska", "ski", "sko", "skie", "skiego", "skiej", "skich", "skim", "skimi", "scy", "sky", "ske", "skeho", "skemu", "skych", "skym", "skou", "sti", "cki", "cka", "ckie", "ckiego", "ckiej", "ckich", "cky", "cke", "ckeho", "ckou",
    "скии", "ская", "ское", "ские", "ского", "ско", "сько", "скои", "скому", "ским", "ских", "скую", "скими", "ском", "цкии", "цкая", "цкое", "цкие", "цкого", "цкои", "цких", "цкую", "ська", "ськии", "ське", "ські", "ського", "ськоі", "ських", "ську",
    "ькии", "ька", "ьке", "ькі", "ького", "ьких", "ьку", "цька", "цькии", "цьке", "цькі", "цького", "цьких", "скиот", "ската", "ското", "ските", "ски",
)  # fmt: skip
"""How adjectives of towns end in Slavic languages, folded."""

TOWN_STEMS = (
    # Polish, Czech, Slovak, Slovene, Croatian, Serbian
    "deleg", "mlod", "mlad", "uczn", "uczen", "ucen", "ucit", "wladz", "vlast", "prezyd", "burm", "rad", "szkol", "skol", "sol", "lice", "chor", "orkiestr", "orkest", "orchestr", "orkester", "zesp", "artys", "artis", "umel", "umjet", "sport",
    "straz", "urzed", "urad", "ured", "samorz", "miast", "mest", "mias", "stowarz", "festiw", "festiv", "dni", "dny", "muze", "muzej", "teatr", "teater", "divad", "kazal", "kazalis", "uniw", "univ", "sveuc", "harcerz", "miesz", "gosc", "gost", "senior",
    "partner", "pobrat", "zabrat", "bratsk", "student", "polit", "ratusz", "radnic", "policj", "polic", "lekarz", "lekar", "szpital", "biblio", "knihov", "kniz", "nauczyc", "przedsz", "zac", "ziac", "dzieci", "det", "deca", "djec", "primat", "zastup", "sbor", "zbor",
    "hasic", "vatrog", "gasil", "filharm", "zoo", "magistr", "obyv", "gymn", "gimn", "hudeb", "hudob", "gradon", "zupan", "opcin", "opstin", "obcin", "gradsk", "prijatelj", "prebival", "gradan", "firm", "tance", "tane", "taniec", "ples", "folkl", "fotogr", "malarz", "malir", "biskup",
    # Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
    "делег", "школ", "студ", "мэр", "мер", "власт", "влад", "депут", "город", "град", "міськ", "міст", "місь", "хор", "ансамб", "оркест", "театр", "тэатр", "позорищ", "музе", "музеј", "артист", "худож", "митц", "мастац", "уметн",
    "спорт", "врач", "лікар", "лекар", "медик", "пожар", "пожеж", "рятув", "общин", "општин", "учен", "учн", "учит", "педагог", "молод", "млад", "жител", "житэл", "мешкан", "гост", "госц", "партнер", "побрат", "пабрац", "братим", "библиот", "бібліот", "бібліят",
    "филарм", "філарм", "филхар", "зоопарк", "фестив", "фэстыв", "кмет", "админ", "адмін", "дума", "дет", "діт", "дец", "рада", "чинов", "послан", "гімназ", "гимназ", "унів", "унив", "сим", "семь", "пенсион", "волонт", "команд", "клуб", "семеи", "предпр", "бизн", "бізн", "фирм", "танц", "фотогр", "музык", "музич", "музик", "ветеран", "писател", "письмен", "поэт", "поет", "волейб", "футбол", "хокк", "хоке",
    # Hungarian
    "diak", "kuldott", "polgarm", "onkorm", "tanar", "tanul", "iskol", "zenek", "zenes", "korus", "tanc", "tuzolt", "varos", "testver", "egyes", "szinh", "lakos", "gyer", "fiatal", "nyugd", "muves", "fesztiv", "kozgy",
    "kepvis", "vendeg", "csapat", "rendor", "orvos", "cserk", "labdar", "kozos", "egyet", "vallal", "ovod", "csalad", "kezil", "futo", "polgar",
    # Dutch
    "burgem", "wethoud", "raad", "colleg", "gemeent", "scholi", "leerl", "koor", "inwon", "jonge", "bezoek", "orkest", "zuster", "vriend", "steden", "brandw", "muzik", "fanf", "kunst", "dans", "toneel", "ondernem", "ambten", "gezelsch", "groep", "komit", "comit", "stichting", "verenig", "vrijw", "kinder", "politi", "basis", "harmon",
)  # fmt: skip
"""How nouns begin that belong to a town behind its adjective: "Московские школьники", not "Московская улица"."""

OF_TOWN = (
    # French, Spanish, Catalan, Portuguese, Italian, Romanian
    "deleg", "maire", "mairie", "ville", "village", "habitant", "eleve", "lyce", "colleg", "colegi", "comit", "jumel", "gemel", "hermana", "gemin", "agerman", "infrat", "ami", "amic", "amig", "assoc", "asoci", "ecole", "ecol", "escuel", "escol", "scuol", "scoal", "choeur", "choral", "coro", "coral", "cor", "orchest", "orquest", "orchestr",
    "pompier", "bombero", "bombeir", "pompier", "jeune", "joven", "jovem", "giovan", "tiner", "etudiant", "estudiant", "studen", "conseil", "concej", "consel", "consigl", "consil", "municip", "equip", "squadr", "echip", "club", "universi", "hopit", "hospit", "ospedal", "spital", "port", "puerto", "quartier", "coeur", "centr", "theatr", "teatr", "muse",
    "conservat", "fanfar", "harmon", "banda", "artist", "elus", "elue", "sportif", "deport", "atlet", "invit", "visit", "tourist", "turist", "citoyen", "ciudad", "cidad", "cittad", "cetat", "nom", "nombre", "nome", "maires", "adjoint", "prefet", "venu", "venue", "arriv", "partir", "parti", "loin", "sort", "retour", "alumn", "alun", "allev", "ragazz", "bambin", "nin", "crianc", "chic",
    "alcald", "ayunt", "intend", "prefeit", "camara", "sindac", "comun", "giunt", "assess", "primar", "vecin", "habitan", "morador", "abitant", "locuit", "jugador", "musico", "music", "danz", "danc", "ballet", "ballerin", "bailarin", "grup", "grupp", "group", "famil", "universidad", "escrit", "pintor", "fotogr", "cuisin", "chef", "boulang", "vigneron", "entrepr", "empres", "impres", "commerc", "agricul",
    "dirig", "respons", "represent", "rappresent", "membr", "miembr", "autorid", "autorit", "gobiern", "govern", "govern", "region", "distrit", "proven", "proced", "lleg", "vien", "viene", "viend", "cheg", "vind", "volunt", "benev", "ancien", "veteran", "senior", "retrait", "plaza", "parvis", "centre", "metropol", "agglo", "gare", "marche", "mercad", "mercat", "festiv", "carnav", "carnev", "fete", "fiest", "fest", "festa", "feri", "fier", "foire",
    "semain", "seman", "settim", "jour", "dia", "aniv", "anniv", "voyag", "viaje", "viag", "sejour", "accuei", "recep", "recib", "acogid", "accogl", "solidar", "ayud", "aid", "aiut", "ajut", "don", "soutien", "apoy", "lien", "amiti", "amist", "amiz", "amiciz", "priet", "alianz", "allean", "traite", "accord", "acuerd", "acord", "convenio", "parten", "parcer", "coop", "echang", "intercamb", "scamb", "schimb", "lad", "cote",
    # Dutch, German, English
    "burge", "raad", "wethoud", "colle", "gemeent", "inwon", "scholi", "leerl", "student", "koor", "orkest", "jonge", "vriend", "steden", "zuster", "partner", "delegat", "bezoek", "burger", "stad", "school", "museum", "vanuit", "brandw", "schul", "rat", "gast", "gaste", "freund", "chor", "jugend", "verein", "feuerwehr", "haf", "ober", "bischof", "buch", "magistr", "kirch", "besuch",
    "name", "sons", "daughter", "port", "heart", "lord", "outskirt", "resident", "univers", "side", "history", "future", "museum", "friend", "love", "gift", "greet", "half", "hundreds", "dozens", "group", "twin", "sister", "partner",
)  # fmt: skip
"""How nouns begin, and what leads there, whose "of" in front of a name keeps to the town: "élèves de Lens", not "tripes de Caen"."""

COMPOUNDS = (
    "partner", "stadt", "delegation", "besuch", "reise", "fahrt", "tag", "woche", "abend", "fest", "austausch", "gast", "gaste", "freund", "fan", "verein", "chor", "schul", "abordnung", "gruppe", "bund", "komitee", "ausschuss", "projekt",
    "kontakt", "hilfe", "konvoi", "konzert", "marathon", "treffen", "ausstellung", "team", "burger", "jugend", "stedenband", "bezoek", "besok", "vanort", "comite", "avtal", "zentrum", "haus", "platz", "korrespondent",
)  # fmt: skip
"""Behind a name and a hyphen they keep to the town: "Bochum-Delegation", not "Köln-Arcaden"."""

NEAR = _set(
    "near outside bei pres nahe unweit cerca vicino perto nabij kolo blisko nedaleko nara naer pri near mellett langa blizu возле около под біля поблизу край близо близу"
)
"""In front of a name, or of "of" and a name, they say that it happens elsewhere."""

OF_TURKISH_TOWNS = _set(
    "belediyesi valiligi valisi heyeti ekibi ogrencileri halki korosu orkestrasi baskani meclisi itfaiyesi delegasyonu gencleri sporculari muzesi esnafi "
    "universitesi odasi milletvekili kaymakami mufettisi il ili sehri kenti temsilcileri sanatcilari kardes"
)
"""What a town has, in Turkish, where anything may stand behind its name: "Bursa heyeti", not "Bursa kebabı"."""

HANGUL_BEHIND = _set(
    "시 군 구 의 와 과 에 서 는 은 이 가 을 를 로 도 만 발 행 등 측 인 항 역 현 편"
)
"""One sign of Korean that may stand behind a city's name; another makes another word of both."""

MADE_OF_IT = _set("style inspired themed like flavoured flavored type")

PERSON_SIGNS = ("サン", "氏", "选手", "监督", "议员", "投手", "社长", "先生", "教授", "容疑者", "被告", "会长", "アナ", "女士", "씨")  # fmt: skip
"""Behind a surname, or the whole name, in Japanese, Chinese and Korean; folded."""

WORDS_OF_KOREAN = _set("대전 전주 경주 진주 공주 양산 대구 이천 사천 상주 안양 구미 원주 수원")
"""Cities in Korea called like a word: a tournament, a week ago, a race, a pearl, a princess."""
