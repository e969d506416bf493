"""Answers about areas, and about some of a city's sisters, for `tests.words.outlines`."""

from dataclasses import replace

from bot.gazetteer.areas import PART, Area, AreaKind, united
from bot.gazetteer.asked import (
    AboutKinds,
    Limits,
    Measure,
    Narrowing,
    PairAspect,
    State,
    Superlative,
)
from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City, Note, Taken
from bot.pairings.model import (
    AreaAnswer,
    AreaPairs,
    Bound,
    Connected,
    Narrowed,
    NoneOnRecord,
    PairAnswer,
    Part,
    Sister,
    SisterCities,
    Standing,
    Status,
)

NORWAY = Area(AreaKind.COUNTRY, "NO", "Norway", ("Norway", "Norwegen", "Norvège", "Noruega"), "NO")
USA = Area(
    AreaKind.COUNTRY,
    "US",
    "United States",
    ("United States", "Vereinigte Staaten", "États-Unis", "Estados Unidos"),
    "US",
)
ASIA = Area(AreaKind.CONTINENT, "AS", "Asia", ("Asia", "Asien", "Asie", "Asia"))
VESTLAND = Area(AreaKind.REGION, "NO.46", "Vestland", ("Vestland", "", "", ""), "NO")
VESTLAND_ITSELF = City(
    "x0000000001", "Vestland", "", "NO", 60.6, 6.4, 0, "Europe/Oslo", kind="region", row=-1
)
WASHINGTON = Area(AreaKind.REGION, "US.WA", "Washington", ("Washington", "", "", ""), "US")
CARIBBEAN = Area(
    AreaKind.REGION,
    "caribbean",
    "the Caribbean",
    ("the Caribbean", "Karibik", "Caraïbes", "el Caribe"),
)


def answers_about(
    seattles: SisterCities, alone: NoneOnRecord, other: City, others: tuple[City, ...]
) -> dict[str, object]:
    """Return answers by what is remarkable; of `seattles` all kinds of sisters are known."""
    city = seattles.city
    every = (*seattles.listed, *seattles.reported, *seattles.ended)
    oldest = min((s for s in seattles.listed if s.bond.since), key=lambda s: s.bond.since)

    def some(narrowing: Narrowing, *sisters: Sister, measured: int = 0) -> Narrowed:
        return Narrowed(seattles, narrowing, sisters, measured, len(seattles.listed))

    def pair(aspect: PairAspect, sister: Sister | None) -> PairAnswer:
        partner = sister.city if sister else other
        return PairAnswer(city, partner, sister, distance_km(city, partner), aspect=aspect)

    unread = replace(seattles, notes=(Note(Taken.LEFT_OUT, "bigger than"),))
    known = len([s for s in seattles.listed if s.bond.since])
    norwegian = next(s for s in seattles.listed if s.city.country == "NO")
    return {
        "a region": AreaAnswer(
            VESTLAND, (Connected(norwegian.city, 6),), 1, 6, 2, 0, (Bound("US", 1), Bound("DE", 1))
        ),
        "a region with a tie of its own": AreaAnswer(
            VESTLAND, (Connected(norwegian.city, 6),), 1, 6, 0, 0, (), own=Part(VESTLAND_ITSELF, 1)
        ),
        "a region with ties of its own": AreaAnswer(
            VESTLAND, (Connected(norwegian.city, 6),), 1, 6, 0, 0, (), own=Part(VESTLAND_ITSELF, 5)
        ),
        "a country with many": AreaAnswer(
            USA,
            tuple(Connected(each, 12 - n) for n, each in enumerate((city, *others))),
            840,
            2113,
            512,
            14,
            (Bound("JP", 440), Bound("DE", 200)),
            others=(WASHINGTON,),
        ),
        "a continent, of one pairing": AreaAnswer(
            ASIA, (Connected(other, 1),), 1, 1, 1, 1, (), namesakes=others[:1]
        ),
        "a part of a region": AreaAnswer(
            VESTLAND, (Connected(norwegian.city, 6),), 1, 6, 0, 0, (), how=PART, asked="*Sogn*"
        ),
        "an area without pairings": AreaAnswer(CARIBBEAN, (), 0, 0, 0, 0, ()),
        "two areas": AreaPairs(USA, NORWAY, ((city, norwegian),), 1, 0),
        "two areas, more than are told": AreaPairs(
            USA, ASIA, tuple((city, s) for s in (*seattles.listed, *seattles.reported)), 30, 2
        ),
        "two areas, of which one has a namesake": AreaPairs(
            USA, NORWAY, ((city, norwegian),), 1, 0, others=((WASHINGTON, NORWAY),)
        ),
        "two areas, of which one has more": AreaPairs(
            USA, NORWAY, ((city, norwegian),), 1, 0, counts=(2113, 1)
        ),
        "two areas together": AreaAnswer(
            united((NORWAY, USA)),
            (Connected(city, 21), Connected(norwegian.city, 6)),
            2,
            27,
            0,
            0,
            (Bound("JP", 1),),
        ),
        "those in an area that has a namesake": replace(
            some(Narrowing(USA), oldest), others=(WASHINGTON,)
        ),
        "two areas without a pairing": AreaPairs(CARIBBEAN, NORWAY, (), 0, 0),
        "a city named like an area": replace(seattles, areas=(WASHINGTON, USA)),
        "yes, in a country": some(Narrowing(NORWAY, whether=True), norwegian),
        "those in a continent": some(Narrowing(ASIA), *every),
        "those outside a country": some(Narrowing(NORWAY, outside=True), oldest),
        "none outside an area": some(Narrowing(ASIA, outside=True)),
        "how many outside an area": some(Narrowing(ASIA, count=True, outside=True), oldest),
        "perhaps, in a country": some(Narrowing(ASIA, whether=True), *seattles.reported),
        "not any more, in a country": some(Narrowing(ASIA, whether=True), *seattles.ended),
        "no, in a country": some(Narrowing(USA, whether=True)),
        "none in an area": some(Narrowing(CARIBBEAN)),
        "no, and none at all": Narrowed(alone, Narrowing(NORWAY, whether=True), ()),
        "whether there are any": some(Narrowing(whether=True), *every),
        "the oldest": some(Narrowing(best=Superlative.OLDEST), oldest, measured=known),
        "the newest in an area": some(
            Narrowing(NORWAY, Superlative.NEWEST), norwegian, measured=len(seattles.listed)
        ),
        "the nearest": some(Narrowing(best=Superlative.NEAREST), norwegian, measured=3),
        "the farthest": some(Narrowing(best=Superlative.FARTHEST), oldest, measured=3),
        "the largest, two alike": some(
            Narrowing(best=Superlative.LARGEST), *seattles.listed[:2], measured=3
        ),
        "the smallest": some(Narrowing(best=Superlative.SMALLEST), norwegian, measured=3),
        "no year to compare": some(Narrowing(best=Superlative.OLDEST)),
        "no population to compare": some(Narrowing(best=Superlative.LARGEST)),
        "the most of none": Narrowed(alone, Narrowing(best=Superlative.OLDEST), ()),
        "a country but for a region": AreaAnswer(
            USA, (Connected(city, 21),), 1, 21, 0, 0, (Bound("JP", 1),), without=WASHINGTON
        ),
        "those of two countries": some(Narrowing(NORWAY, more=(USA,)), norwegian),
        "the second oldest": some(
            Narrowing(best=Superlative.OLDEST, rank=2), norwegian, measured=3
        ),
        "the two oldest": some(
            Narrowing(best=Superlative.OLDEST, top=2), oldest, norwegian, measured=known
        ),
        "a rank that none has": some(Narrowing(best=Superlative.LARGEST, rank=9), measured=3),
        "those since a year": some(since(1960), oldest, measured=known),
        "those of some years in a continent": some(
            replace(since(1960, 1990), area=ASIA), oldest, measured=known
        ),
        "those of one year": some(since(1967, 1967), norwegian, measured=known),
        "whether there are any that large": some(large(True), *seattles.listed[:2]),
        "how many are that large": some(replace(large(False), count=True), *seattles.listed[:2]),
        "none that near": some(Narrowing(limits=(Limits(Measure.DISTANCE, None, 10.0),))),
        "no, none that far": some(
            Narrowing(limits=(Limits(Measure.DISTANCE, 19_000.0, None),), whether=True)
        ),
        "those that have ended": some(Narrowing(state=State.ENDED), *seattles.ended),
        "none that is suspended": some(Narrowing(state=State.SUSPENDED)),
        "words left out": replace(seattles, notes=(Note(Taken.LEFT_OUT, "on the *Rhine*"),)),
        "whether there are any, words left out": replace(
            some(Narrowing(whether=True), *every), answer=unread
        ),
        "whether in a country, words left out": replace(
            some(Narrowing(NORWAY, whether=True), norwegian), answer=unread
        ),
        "a pair, words left out": replace(pair(PairAspect.WHETHER, oldest), notes=unread.notes),
        "two namesakes of one country": PairAnswer(
            city, replace(city, key="gn:1", region="Maine"), None, 1.0
        ),
        "which of two has more": replace(pair(PairAspect.COUNT, oldest), counts=((23, 2), (8, 0))),
        "how many": some(Narrowing(count=True), *every),
        "how many have ended": some(Narrowing(count=True, state=State.ENDED), *seattles.ended),
        "how many, none": some(Narrowing(CARIBBEAN, count=True)),
        "a pair, yes": pair(PairAspect.WHETHER, oldest),
        "a pair, not only": replace(pair(PairAspect.ONLY, oldest), counts=((21, 2), (4, 0))),
        "a pair, perhaps": pair(PairAspect.WHETHER, _first(seattles, Standing.REPORTED)),
        "a pair, suspended": pair(
            PairAspect.WHETHER,
            replace(oldest, bond=replace(oldest.bond, status=Status.SUSPENDED, suspended="2022")),
        ),
        "a pair, no more": pair(PairAspect.WHETHER, seattles.ended[0]),
        "a pair, no": pair(PairAspect.WHETHER, None),
        "how far a pair": pair(PairAspect.DISTANCE, oldest),
        "what sister cities are": AboutKinds(),
    }


def since(least: int, most: int | None = None) -> Narrowing:
    return Narrowing(limits=(Limits(Measure.YEAR, least, most),))


def large(whether: bool) -> Narrowing:
    return Narrowing(limits=(Limits(Measure.PEOPLE, 1e6, None),), whether=whether)


def _first(answer: SisterCities, standing: Standing) -> Sister:
    return next(s for s in (*answer.listed, *answer.reported) if s.bond.standing is standing)
