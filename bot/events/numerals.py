"""Hold the hours in words of languages that bend them: "в семь", "o osmé", "yedide", "hétkor".

One group an hour, from one on; forms of one hour stand beside each other, a "_" is a space in one.
"""

_TURKISH = (
    "bir biri bire birde|iki ikiyi ikiye ikide|üç üçü üçe üçte|dört dördü dörde dörtte|beş beşi beşe beşte|altı altıyı altıya altıda|"
    "yedi yediyi yediye yedide|sekiz sekizi sekize sekizde|dokuz dokuzu dokuza dokuzda|on onu ona onda"
)


def _turkish_teens() -> str:
    teens = [" ".join(f"on_{form}" for form in group.split()) for group in _TURKISH.split("|")[:9]]
    return "|".join((*teens, "yirmi yirmiyi yirmiye yirmide", "yirmi_bir yirmi_birde"))


HOURS = {
    "ru": "час одного первого|два двух второго|три трёх третьего|четыре четырёх четвёртого|пять пяти пятого|шесть шести шестого|"
    "семь семи седьмого|восемь восьми восьмого|девять девяти девятого|десять десяти десятого|"
    "одиннадцать одиннадцати одиннадцатого|двенадцать двенадцати двенадцатого|тринадцать тринадцати|"
    "четырнадцать четырнадцати|пятнадцать пятнадцати|шестнадцать шестнадцати|семнадцать семнадцати|"
    "восемнадцать восемнадцати|девятнадцать девятнадцати|двадцать двадцати|двадцать_один|двадцать_два",
    "uk": "перша першій першу першої|друга другій другу другої|третя третій третю третьої|четверта четвертій четверту четвертої|"
    "п'ята п'ятій п'яту п'ятої|шоста шостій шосту шостої|сьома сьомій сьому сьомої|восьма восьмій восьму восьмої|"
    "дев'ята дев'ятій дев'яту дев'ятої|десята десятій десяту десятої|одинадцята одинадцятій одинадцяту одинадцятої|"
    "дванадцята дванадцятій дванадцяту дванадцятої|тринадцята тринадцятій тринадцятої|чотирнадцята чотирнадцятій чотирнадцятої|"
    "п'ятнадцята п'ятнадцятій п'ятнадцятої|шістнадцята шістнадцятій шістнадцятої|сімнадцята сімнадцятій сімнадцятої|"
    "вісімнадцята вісімнадцятій вісімнадцятої|дев'ятнадцята дев'ятнадцятій дев'ятнадцятої|двадцята двадцятій двадцятої|"
    "двадцять_перша двадцять_першій двадцять_першої|двадцять_друга двадцять_другій двадцять_другої",
    "tr": f"{_TURKISH}|{_turkish_teens()}",
    "hu": "egy|kettő két|három|négy|öt|hat|hét|nyolc|kilenc|tíz|tizenegy|tizenkettő tizenkét|tizenhárom|tizennégy|tizenöt|tizenhat|"
    "tizenhét|tizennyolc|tizenkilenc|húsz|huszonegy|huszonkettő huszonkét",
    "ro": "unu una|două doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|douăsprezece doisprezece|treisprezece|paisprezece|"
    "cincisprezece|șaisprezece|șaptesprezece|optsprezece|nouăsprezece|douăzeci|douăzeci_și_una|douăzeci_și_două",
}
