"""What the bond between sister cities is called, in any language, as newspapers write it."""

SISTER_WORDS = (
    "sister city", "twin city", "sister cities", "sister town", "twin town", "twin towns", "twins with", "twinned", "twinning", "town twinning", "friendship city", "partner city",
    "Partnerstadt", "Partnerstädte", "Städtepartnerschaft", "Städtepartnerschaften", "Partnergemeinde",
    "ville jumelée", "villes jumelées", "ville jumelle", "villes jumelles", "jumelage", "jumelée",
    "ciudad hermana", "ciudades hermanas", "hermanamiento", "hermanada", "ciutat agermanada",
    "agermanament", "città gemella", "città gemelle", "città gemellata", "gemellaggio", "gemellata",
    "cidade irmã", "cidades irmãs", "geminação", "cidade-irmã", "zusterstad",
    "partnerstad", "stedenband", "jumelages", "vennskapsby", "vennskapsbyer", "venskabsby",
    "venskabsbyer", "vänort", "vänorter", "vinabær", "ystävyyskaupunki", "ystävyyskaupungit",
    "sõpruslinn", "sadraudzības pilsēta", "miestas partneris", "miasto partnerskie",
    "miasta partnerskie", "partnerské město", "partnerského města", "partnerskému městu", "partnerským městem", "partnerském městě",
    "partnerská města", "partnerských měst", "partnerské mesto", "partnerského mesta", "partnerskému mestu",
    "partnerským mestom", "partnerských miest", "partnerské mestá", "partnerskými mestami", "partnerských mestách", "partnerskom meste", "partnerským mestám", "partnerskými městy", "partnerských městech", "partnerským městům", "miasta partnerskiego", "miastu partnerskiemu", "miastem partnerskim",
    "mieście partnerskim", "miast partnerskich",
    "testvérváros", "testvértelepülés", "oraș înfrățit", "orașe înfrățite", "înfrățire",
    "grad prijatelj", "gradovi prijatelji", "pobratimski grad", "pobrateno mesto", "bratski grad",
    "град побратим", "братски градове", "побратимени градове", "збратимен град",
    "город-побратим", "города-побратим", "городе-побратим", "городу-побратим", "городом-побратим",
    "городов-побратим", "городам-побратим", "городами-побратим", "городах-побратим",
    "місто-побратим", "міста-побратим", "місті-побратим", "міст-побратим", "містами-побратим",
    "партнёрский город", "горад-пабрацім", "αδελφοποίηση", "αδελφοποιημένη",
    "αδελφή πόλη", "kardeş şehir", "kardeş kent", "qardaşlaşmış şəhər",
    "מدينة توأم", "مدينة شقيقة", "مدن شقيقة", "توأمة", "شهر خواهرخوانده", "خواهرخوانده",
    "עיר תאומה", "ערים תאומות", "ערים אחיות", "姉妹都市", "友好都市", "友好城市", "友好交流都市",
    "姐妹城市", "姊妹城市", "姊妹市", "姐妹市", "자매도시", "자매결연", "우호도시", "thành phố kết nghĩa",
    "ville sœur", "villes sœurs", "ciudades hermanadas", "se hermana con", "se hermanan",
    "søsterby", "søsterbyer", "søsterbyen", "vinabæir", "miestai broliai", "gefeilldref", "gefeilldrefi",
    "qytet i binjakëzuar", "qytete të binjakëzuara", "bailte nasctha", "nascadh bailte", "baile nasctha",
    "友城", "友好城", "姐妹城", "姊妹城", "姉妹友好都市", "親善都市", "우호교류도시", "자매우호도시", "บ้านพี่เมืองน้อง", "เมืองคู่แฝด", "ເມືອງພີ່ເມືອງນ້ອງ",
    "kết nghĩa với", "lễ kết nghĩa", "kota bersaudara", "kota saudara", "miji dada", "mji dada", "udugu wa miji", "miji rafiki",
    "भगिनी शहर", "जुड़वां शहर", "যমজ শহর", "grad pobratim", "patto gemellare", "gemellarsi",
    "kota kembar", "bandar kembar", "เมืองพี่เมืองน้อง", "सिस्टर सिटी", "ভগিনী শহর",
)  # fmt: skip
"""What people call the bond, as newspapers write it."""

STEMS = (
    "побратимств", "побратимськ", "побратимск", "побратимен", "побратимљен", "збратимен", "породненн", "gemellaggi", "gemellat",
    "ystavyyskaup", "vanort", "vennskapsby", "venskabsby", "partnerstad", "stadtepartner", "stedenband", "verbroeder",
    "zustersted", "partnersted", "jumelage", "geminac", "geminad", "hermanamiento", "hermanad", "agerman", "testvervaros",
    "testvertelepul", "infratit", "infratire", "sopruslinn", "sadraudzibas pilset", "pobratim", "pobraten", "miesto partner",
    "miestai partner", "miestu partner", "miestas partner", "partnerstvi mest", "partnerstva miest", "partnerstve miest", "partnerstve mest", "partnerstwo miast", "partnerstwa miast",
    "partnerstva gradova", "partnerstvo gradova", "grada prijatelja", "gradova prijatelja", "gradu prijatelju", "gradom prijateljem",
    "αδελφοπο", "αδελφεσ πολ", "αδελφων πολ", "αδελφη πολ", "градови побратим", "града побратим", "градова побратим", "бауырлас қала",
    "დამეგობრებულ", "დაძმობილებულ", "քոյր քաղաք", "քույր քաղաք", "բարեկամ քաղաք", "qardos shahar", "qardaslas",
    "kardes sehir", "kardes sehri", "kardes kent", "kardes belediye", "stadtefreundschaft", "solidaritatspartner",
    "stadteverschwister", "verschwister", "freundschaftsvertrag", "partnergemeind", "irmandament", "hermanamient", "agermanam",
    "побратим", "місто партнер", "міста партнер", "місті партнер", "містом партнер", "містами партнер", "городе партнер", "городом партнер", "міст партнер", "город партнер", "города партнер",
    "городов партнер", "горада партнер", "горад партнер", "гарады пабрацім", "пабрацім", "пабратым", "сестрински град",
    "град партнер", "братимљ", "братимљењ", "братимењ", "братски град", "братских град", "братског град", "братском град", "братски општин",
    "збратим", "братимењ", "посестрим", "градови побратим", "bratskog grad", "bratskom grad", "bratski grad", "bratskih grad",
    "bratimlj", "zbratim", "prijateljstva gradova", "prijateljstvo gradova", "prijateljski grad", "prijateljskog grad", "prijateljskih grad",
    "pobraten", "pobratena mest", "pobratenih mest", "pobratenim mest", "partnersko mesto", "partnerskega mesta", "partnerska mesta",
    "partnerskih mest", "partnerskem mestu", "binjakez", "vinab", "susigiminiav", "miesta partner", "miesto broli", "miestu broli", "sadraudzibas pilset",
    "partnerlinn", "soprusl", "gefeill", "senidetz", "senidetu", "hiri senide", "დაძმობილებ", "დამეგობრებ", "ძმადნაფიც ქალაქ",
    "եղբայր քաղաք", "zustergemeent", "jumelle avec", "jumelee avec", "jumelees avec",
    "infratirii", "orasul infratit", "oraselor infratit", "testvervarosi", "бауырлас қалалар",
)  # fmt: skip
"""How words for it begin, folded, where languages inflect them or build longer ones of them."""

WRITTEN_INTO = (
    "توامه", "مدينه توام", "المدينه التوام", "مدينتان توام", "مدن توام", "المدن التوام", "شقيقت", "مدن شقيق", "مدينه شقيق", "المدن الشقيق", "المدينه الشقيق",
    "خواهرخوانده", "خواهرخواندگی", "خواهرشهر", "خواهر شهر", "شهر خواهر", "جڑواں شہر",
    "העיר התאומה", "הערים התאומות", "ברית ערים תאומות", "עיר אחות", "העיר האחות",
)  # fmt: skip
"""Parts of words: Arabic and Hebrew write "the", "and", "of" into them."""

OTHER_BONDS = (
    # Brothers and sisters in the middle of a town; twins born; wards, schools and fans that are bound.
    r"kardes sehir (?:merkez|disi|ici|mezarlig)\w*",
    r"\w*توام (?:ملتصق|سيامي)\w*",
    r"(?:jumelages?|jumele\w*) (?:(?:des?|d|entre|avec|aux?|les?|la) )*(?:hopita|classe|ecole|college|lycee|paroisse|diocese|clinique|club|caserne|entreprise|universit)\w*",
    r"jumelages? (?:scolaires?|imparfaits?|hospitaliers?|paroissiaux)",
    r"gemellagg\w+ (?:(?:tra|fra|con|dei|degli|delle|di|i|gli|le|la|il) )*(?:tifos|ultra|scuol|ospedal|parrocch|licei|liceo|universit|curv)\w*",
    r"gemellagg\w+ (?:scolastic|sportiv)\w+",
    r"hermanamient\w+ (?:(?:de|entre|con|los|las|el|la) )*(?:colegio|escuela|hospital|parroquia|cofradia|aficion|peña|pena|instituto|universidad)\w*",
    r"geminac\w+ (?:(?:de|entre|com|das|dos|as|os) )*(?:escola|hospita|universidade|paroquia)\w*",
    r"школ\w* побратим\w*|побратим\w* школ\w*|полк\w* побратим\w*",
)
"""What is bound there is no city; told by patterns of the folded text."""
