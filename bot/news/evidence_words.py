"""The words that evidence about a city's name is made of: what stands around it, and its endings."""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


AFTER = _set(
    "county co township parish street road avenue boulevard lane river valley heights springs falls lake bay "
    "island islands canyon strait glacier landkreis strasse airlines motors hilton slew sprouts sausage sausages buns "
    "clinton belsen kinross"
)
"""Behind a name they make another's of it: "Bergen County"."""

THINGS = _set(
    "fly beef beans bean oranges orange sausage sausages sprouts sprout sandwich sandwiches artichoke artichokes syndrome mule "
    "duck cake rolls oysters cheese ham stew potatoes vaccine cement disease mustard steel china pottery porcelain lace linen chocolate chocolates marmalade pudding tart раион раионе раиона раиону раионы раионов раионом whisky carpet carpets pfannkuchen wurstchen lebkuchen marzipan podwodna podwodnej"
)
"""Behind a name, however written, they are a thing called after it: "Kobe beef"."""

FOODS = _set(
    "hamburger hamburgers frankfurter frankfurters berliner berliners wiener wieners krakauer"
)
"""Forms of names that are dishes: a word in small letters behind them is the dish's ("Hamburger restaurants")."""

CALLED_AFTER = _set(
    "agreement agreements accord accords protocol convention conventions treaty pact declaration spring republic conference "
    "consensus files process syndrome mule principles criteria trials tribunal memorial wall airlift giant rules mauer prozesse massacre uprising abkommen konvention konferenz protokoll "
    "vertrag republik erklarung"
)
"""Behind a name, written large in a line that is not all so, they are history: "Munich Agreement"."""

CLUBS = _set(
    "fc afc sc cf rb ac fk fsv vfb vfl tsv bsc fcm united rovers wanderers albion olympique real atletico hms uss ss "
    "beef chicken hurricane storm cyclone typhoon"
)
"""Beside a name they make a club, a ship, a storm or a dish of it."""

NAME_AHEAD = _set("twinning twin sister council mayor")
"""Behind a word they make a name of it: "Bath twinning association"."""

OF_NAMES = _set(
    "duke duchess earl count marquess baron battle siege tower treaty peace lord schlacht vertrag herzog graf "
    "boeuf viande saucisse savon jambon moutarde manzo carne"
)
"""With "of" behind them and a name behind that, something else is called so: "Duke of York", "Battle of Lemberg"."""

COMMON = {
    "en": _set(
        "nice reading bath split mobile worms buffalo cork tours angers lens orange cologne phoenix most male sale deal "
        "sandwich battle rugby wells rye hope bend eden normal best boom bar sligo march derby lime ham barking barrow "
        "chester poole hull dover flint wick stone van batman gent gents hamburger hamburgers frankfurter frankfurters wiener wieners berliner berliners enterprise independence liberal surprise hell why accord"
    ),
    "de": _set(
        "essen halle bergen siegen hagen baden singen plan buch ruhe lage ahlen wesel horn werder hof regen lauf laufen stade leer wissen norden plauen "
        "weiden rain burg linden aue furth melle hamm wiesen feld wald berg bad gera kiel suhl stein"
    ),
    "fr": _set(
        "tours lens angers orange vienne nice foix sens die condom laval cannes dole lure prades ornans romans gien grasse menton royan salon tulle castres cognac "
        "saintes vitre fougeres brest rue valence"
    ),
    "es": _set(
        "granada leon cuenca barra toro mula como victoria rosario lima paz palmas ronda vera salta plata pasto manta"
    ),
    "it": _set(
        "prato como bra lecco pace mosca massa lodi fermo cento latina gela potenza imperia pisa come"
    ),
    "pt": _set(
        "porto natal santos faro salvador vitoria praia lagos campinas campos contagem serra fortaleza pelotas cascavel palmas recife"
    ),
    "nl": _set("bergen hoorn ede best mol geel kampen assen haren huizen putten lier halle hal"),
    "pl": _set(
        "lodz lodzi lodzie lodzia pila pily pile hel brzeg brzegi kielce turek jawor kolo sosnowiec gora konin gory wolin zywiec mielec tychy"
    ),
    "cs": _set("most mosty pisek tabor slany hranice martin usti brod"),
    "sk": _set("most mosty martin nitra brod"),
    "hr": _set("split bar bled bor brod pec pozega"),
    "hu": _set("eger baja gyula papa tata ajka erd mor vac"),
    "ro": _set("roman deva turda"),
    "fi": _set("lahti lahden salo salon kemi kemin kotka kotkan nokia"),
    "sv": _set("lund mora sala boden vara nora"),
    "no": _set("moss skive greve koge molde bergen lund"),
    "tr": _set("ordu orduda ordunun van batman kars bolu mus usak aydin tokat agri mersin"),
    "ru": _set(
        "орел орла владимир клин шахты ковров грозныи находка королев чехов пушкин бор киров тула железногорск"
    ),
    "uk": _set("суми рівне ромни бровари бар канів острог"),
    "ar": _set("صور فاس حمص الخبر بركان جده غزه سرت"),
}
"""Names that are words, by the language they are words of."""

NEVER_NAMES = {
    "es": _set("como"),
    "pt": _set("como"),
    "it": _set("come"),
    "en": _set("gents hamburgers frankfurters wieners berliners batman"),
}
"""What is a word of the language wherever it stands, also at the head of a line."""

SPEAKS = {
    "en": _set(
        "the of and sister twin town city visits visit with from for at to a an twinned twinning cities"
    ),
    "de": _set(
        "der die das und partnerstadt partnerschaft im am zur zum von des den mit partnerstadte stadtepartnerschaft gutes wir"
    ),
    "fr": _set(
        "le la les des du et jumelage jumelages jumelee jumelees jumelle jumelles au aux son sa"
    ),
    "es": _set(
        "el la los las del y una un hermanamiento ciudad hermana ciudades hermanas hermanamientos sus por golea"
    ),
    "it": _set(
        "citta gemella alla il lo la gli del della e gemellaggio gemellata gemellate gemelle gemellaggi nella dei delle"
    ),
    "pt": _set("dos das um uma cidade irma irmas geminada geminadas geminacao com pela na no"),
    "nl": _set(
        "het een van naar zusterstad zustersteden stedenband partnerstad partnersteden voor uit uitwisseling"
    ),
    "pl": _set(
        "miasto miasta miast miescie miastem partnerskie partnerskiego partnerskich partnerskim w z dla od"
    ),
    "cs": _set(
        "mesto mesta mest partnerske partnerskeho partnerska partnerskem partnerskych mesty"
    ),
    "sk": _set("mesto mesta miest mesta partnerske partnerskeho partnerskom partnerskych"),
    "hr": _set(
        "grad grada gradu gradovi gradova pobratim prijatelj prijatelja iz bratski bratskog bratskom pobratimski pobratimskog"
    ),
    "hu": _set(
        "testvervaros testvervarosi testvervarosa testvervarosban testvervarosunk testvervarosok az egy"
    ),
    "ro": _set("orasul oras orase infratit infratite infratire din cu la si"),
    "fi": _set(
        "ystavyyskaupunki ystavyyskaupungin ystavyyskaupungit ystavyyskaupungista ystavyyskaupunkiin ystavyyskaupungissa ystavyyskaupunkien ystavyyskaupungille ystavyyskaupungilta"
    ),
    "sv": _set("vanort vanorten vanorter vanorterna vanortens vanortsbesok fran och med"),
    "no": _set(
        "vennskapsby vennskapsbyen vennskapsbyer venskabsby venskabsbyen venskabsbyer fra og til"
    ),
    "tr": _set("kardes sehir sehri sehirde sehirden sehre sehrin kent kenti kentte ve ile icin"),
    "ru": _set("в и из с на город города побратим побратима городе побратиме побратимы побратимов"),
    "uk": _set(
        "в і з із у на місто міста побратим побратима місті побратимі побратими міст побратимів"
    ),
    "ar": _set("من في المدينه التوام توامه مدينه الشقيقه"),
}
"""Words by which a headline's language is told, as far as that is needed."""

PLACED = _set(
    "in from of near to at aus nach von bei a de en da di stadt city town ville cidade ciudad citta visit visits between zwischen und and et y e with mit مدينه بلديه في الي بين"
)
"""Behind these stands a place."""

INSTITUTIONS = _set(
    "city town council mayor region airport university festival opera museum kommune stadt sister twin partner twinned "
    "philharmonic symphony orchestra marathon school schools chamber choir police zoo port hall fc united public art "
    "students student youth club rotary lions committee association delegation college hospital cathedral theatre theater "
    "library fire department metro area residents officials artists musicians dancers band bürgermeister week day gala mpo "
    "belediyesi belediye buyuksehir valiligi gemeinde municipio ayuntamiento comune mairie ville miasto mesto varos kaupunki "
    "community foundation chorus ballet biennale park house expo fair market news times post herald january february march "
    "april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
)
"""Behind a city's name they are the city's own; any other name there may make a person of it."""

MORE_GIVEN = _set(
    "adelaide aki ari jari kari timo pekka antti juha heikki constanta denzel candice grover chief coach joaquin whitney kobe paris dallas austin houston brooklyn orlando sydney sir "
    "александр алексеи андреи анна антон борис валентин василии виктор виталии владимир вячеслав дмитрии евгении екатерина елена иван игорь ирина кирилл константин "
    "леонид мария михаил наталья николаи олег ольга павел петр роман сергеи станислав татьяна федор юлия юрии андріи василь володимир дмитро євген іван ігор "
    "микола михаило олександр олена ольга петро сергіи тарас юріи георги димитър иван петър стефан јован милан никола марко"
)

BEFORE = _set(
    "new fort port mount mt lake saint san santa nueva nouvelle neu novo rue calle via lady queen miss mr mrs ms dr sir "
    "haus hotel cafe restaurant cinema kino pizzeria pub brasserie bistro"
)
TITLES = _set(
    "mayor miss mr mrs ms dr sir singer actress actor president senator judge professor lady queen coach"
)
NO_SURNAME = _set(
    "city town council mayor region airport university festival opera museum and und et y e i og och en ja es ve a in "
    "to kommune stadt ville sister twin partner twinned welcomes hosts celebrates marks signs visits sends twinning "
    "oberburgermeister burgermeister maire alcalde sindaco burmistrz"
)

STATES = {
    # Of the United States, by the post and by newspapers.
    "alabama": "al ala", "alaska": "ak", "arizona": "az ariz", "arkansas": "ar ark", "california": "ca calif cal",
    "colorado": "co colo", "connecticut": "ct conn", "delaware": "de del", "florida": "fl fla", "georgia": "ga",
    "hawaii": "hi", "idaho": "id", "illinois": "il ill", "indiana": "in ind", "iowa": "ia", "kansas": "ks kan kans",
    "kentucky": "ky", "louisiana": "la", "maine": "me", "maryland": "md", "massachusetts": "ma mass",
    "michigan": "mi mich", "minnesota": "mn minn", "mississippi": "ms miss", "missouri": "mo", "montana": "mt mont",
    "nebraska": "ne neb nebr", "nevada": "nv nev", "new hampshire": "nh", "new jersey": "nj", "new mexico": "nm",
    "new york": "ny", "north carolina": "nc", "north dakota": "nd", "ohio": "oh", "oklahoma": "ok okla",
    "oregon": "or ore", "pennsylvania": "pa penn", "rhode island": "ri", "south carolina": "sc", "south dakota": "sd",
    "tennessee": "tn tenn", "texas": "tx tex", "utah": "ut", "vermont": "vt", "virginia": "va", "washington": "wa wash",
    "west virginia": "wv", "wisconsin": "wi wis", "wyoming": "wy wyo",
    # Of Canada and Australia.
    "alberta": "ab alta", "british columbia": "bc", "manitoba": "mb man", "new brunswick": "nb",
    "newfoundland and labrador": "nl", "nova scotia": "ns", "ontario": "on ont", "prince edward island": "pei pe",
    "quebec": "qc que", "saskatchewan": "sk sask", "new south wales": "nsw", "queensland": "qld",
    "south australia": "sa", "tasmania": "tas", "victoria": "vic", "western australia": "wa",
}  # fmt: skip

ONLY_STATES = frozenset(STATES) - {"new york", "quebec", "victoria", "washington"}
"""Behind a comma they are hardly another city, although Ontario and Oregon are cities, too."""

ENDINGS = {
    "latin": _set(
        # English, German, French, Spanish
        "s es er ers ner sere serne erin ern ian ians ite ites ois oise ien ienne ese eno ense "
        # Finnish, Estonian
        "n in an en ssa sta lla lta lle ella elta elle essa esta seen iin ksi st sse l le lt i is "
        # Slovak, Polish, Dutch, and "Hallenser"
        "iu iach se nser enser "
        # Hungarian
        "ban ben bol ba be nak nek ra re on hoz val vel ig tol rol bon "
        # Turkish
        "da de ta te dan den tan ten nin nun a e u ya ye yi yu un "
        # Polish, Czech, Slovak
        "sti ensti enska ensky enske enskych y ie ze ou em om owi ach ia iem owie owa owem ym ego ska ski sko skie ske sky skiego scy skich skiej skim skimi skiemu "
        # Basque
        "k ek ko eko tik etik ren eren "
        # Lithuanian, Latvian, Romanian
        "us aus uje iuje as os ai am aja ui ului ul ei iai"
    ),
    "cyrillic": _set(
        "ско сько а у е ы и ои ою ом ем ам ами ах ью я ю скии скои ская ских ское ского скому ским ове еве ові а ів ті ца цы и ата ът іи і "
        # Adjectives
        "ские скую скои ском скими скиите ската ското ськии ська ське ські ського ському ським ських ською ськіи ську ькии ька ьке ькі "
        "ького ькому ьким ьких ькою ькіи ьку скі скага скаи скім скіх шки шка шко шке шког шкои"
    ),
    "armenian": _set("ն ը ի ին ից ում ով յան եան ցի ցիներ"),
    "georgian": _set("ს სა ისა მ ში მა ის იდან დან თან თვის ით ელი ური ული ურ შია"),
    "greek": _set("σ ασ ησ ου ο α η ων ουσ ι ιου"),
}
"""Endings of names by script, on folded letters."""

LAST = frozenset("aeiouyаеиоуыьяіαηοιωσი")
"""What falls away before an ending."""

SOFTENED = {
    "h": ("z",), "k": ("c",), "g": ("z", "dz"), "t": ("c", "ci"), "d": ("dz", "dzi"), "r": ("rz",), "l": ("l",),
    "г": ("з",), "к": ("ц",), "х": ("с",),
}  # fmt: skip
"""How the last letter before an ending changes: Praha, Praze; Praga, Pradze; Рига, Ризі."""

GRADED = (
    ("nki", "ngi"), ("nta", "nna"), ("nto", "nno"), ("lta", "lla"), ("mpi", "mmi"), ("rta", "rra"), ("kko", "ko"), ("ppi", "pi"), ("tti", "ti"),
    ("lahti", "lahde"), ("vesi", "vede"), ("joki", "joe"), ("maki", "mae"), ("turku", "turu"), ("reika", "reia"),
)  # fmt: skip
"""How Finnish softens the end of a name before an ending: Lahti, Lahden; Seinäjoki, Seinäjoen."""

AND = _set("and und et y e i a es si ja och og ve ile и і та")
"""Between two cities."""

ITS = _set(
    "its the sa ses son la sua le su sus a seine ihre seiner ihrer sina sin zijn haar jego jeho jej"
)
"""Behind "and" they lead to the bond of the city named before."""

LED = ("en", "de", "fr", "es", "it")
"""Languages whose capitals and articles are weighed one by one; in others a capital inside a line makes a name."""

OF = _set("de des du d di del della en y et a")
"""Behind a common noun these lead on; a name takes none of them."""

ROYAL = _set(
    "princess prince queen king duke duchess lord empress emperor prinzessin prinz princesse reine princesa reina"
)
"""Before a name they make a person of it."""

STORMS = _set("storm hurricane cyclone typhoon orkan ouragan huracan uragano furacao")
"""Before a name they make a storm of it."""

GIVEN_FIRST = _set(
    "george victor charles james martin francis alexander catherine elizabeth jackson lincoln madison nelson santiago"
)
"""Names of people first, although a city of some size bears them, too."""
