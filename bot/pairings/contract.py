"""Write an answer as the JSON object that `ask --json` promises."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import AboutKinds, NoQuestion
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.pairings.local import added_on
from bot.pairings.model import (
    Answer,
    AreaAnswer,
    AreaPairs,
    Bond,
    CityAnswer,
    EndedOnly,
    Festive,
    Narrowed,
    Nearby,
    Neighbour,
    NoCityGiven,
    NoneOnRecord,
    Oldest,
    PairAnswer,
    PairUnclear,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.pairings.on_record import sisters_of
from bot.pairings.provenance import Articles, articles_in, source_links
from bot.pairings.world import World

CountryName = Callable[[str], str]
"""The English name of an ISO 3166-1 alpha-2 code."""


def outcome_of(answer: Answer) -> str:
    """Return the contract's word for the outcome.

    Of a pair it is what binds the two: listed, reported, ended, or none.
    """
    match answer:
        case SisterCities(listed=listed):
            return "listed" if listed else "reported"
        case NoneOnRecord():
            return "none"
        case PairAnswer(sister=sister):
            if sister is None:
                return "none"
            ended = sister.bond.status is Status.ENDED
            return "ended" if ended else sister.bond.standing.value
        case EndedOnly():
            return "ended"
        case Ambiguous():
            return "ambiguous"
        case NotFound():
            return "not_found"
        case PairUnclear(unclear=unclear):
            # A name nobody knows is the greater trouble: no menu can mend it.
            missing = any(isinstance(resolution, NotFound) for resolution in unclear)
            return "not_found" if missing else "ambiguous"
        case Narrowed(answer=found):
            return outcome_of(found)
        case Festive(city=City(), ties=ties):
            living = [s.bond for _, s in ties if s.bond.status is not Status.ENDED]
            if any(bond.standing is Standing.LISTED for bond in living):
                return "listed"
            return "reported" if living else "ended" if ties else "none"
        case AreaAnswer() | AreaPairs() | Oldest() | Festive():
            return "area"
        case Nearby(neighbours=neighbours):
            return "listed" if neighbours else "none"
        case NoCityGiven():
            return "no_city"
        case AboutKinds() | NoQuestion():
            return "no_question"


@dataclass(frozen=True, slots=True)
class _Writer:
    """What every city of one answer is written with: `locale` is None where none was asked for."""

    country_name: CountryName
    articles: Articles
    locale: str | None

    def city(self, city: City) -> dict[str, Any]:
        return {
            "id": city.key,
            **self.names(city),
            "region": city.told_region,
            "country": city.country,
            "country_name": self.country_name(city.country),
            "lat": round(city.lat, 5),
            "lon": round(city.lon, 5),
            "population": city.population,
            "timezone": city.timezone,
            "kind": city.kind,
        }

    def sister(self, city: City, sister: Sister) -> dict[str, Any]:
        bond = sister.bond
        return {
            "id": sister.city.key,
            **self.names(sister.city),
            "country": sister.city.country,
            **self.bond(bond),
            "distance_km": round(sister.distance_km, 1),
            "sources": [
                {"name": link.name, "url": link.url}
                for link in source_links(bond, city, sister.city, self.articles)
            ],
            "pages": list(bond.pages),
            "last_seen": bond.last_seen or None,
            "added": added_on(bond) or None,
            "notes": sorted(bond.notes),
        }

    def bond(self, bond: Bond) -> dict[str, Any]:
        """Return what is known of a tie whoever has it: of a sister, of a step of a chain."""
        return {
            "kind": bond.kind or None,
            "since": bond.since or None,
            "suspended": bond.suspended or None,
            "ended": bond.ended or None,
            "status": bond.status.value,
            "standing": bond.standing.value,
            "status_source": bond.status_source or None,
            "caution": bond.caution or None,
        }

    def names(self, city: City) -> dict[str, str]:
        names = {"name": city.name}
        if self.locale is not None:
            names["local_name"] = city.in_language(self.locale).name
        return names


def as_json(
    answer: Answer, text: str, world: World, country_name: CountryName, locale: str | None = None
) -> dict[str, Any]:
    """Return `answer` as JSON values; `text` is the answer in words. Unknown facts are null.

    `sisters` holds every pairing of `city` on record, ended ones too, unless they were narrowed.
    With a `locale` (BCP 47) each city has a `local_name` beside its `name`.
    """
    return _written(answer, text, world, _Writer(country_name, articles_in(world.facts), locale))


def _written(answer: Answer, text: str, world: World, write: _Writer) -> dict[str, Any]:
    if isinstance(answer, Narrowed):
        narrowed = _narrowed(answer, text, world, write)
        if answer.others:
            narrowed["or_area"] = [area_as_json(area) for area in answer.others]
        return narrowed
    city: City | None = None
    candidates: Iterable[City] = ()
    nearest: tuple[Neighbour, ...] = ()
    pair: dict[str, Any] | None = None
    match answer:
        case SisterCities(city=city, others=candidates):
            pass
        case NoneOnRecord(city=city, nearest=nearest, others=candidates):
            pass
        case EndedOnly(city=city, nearest=nearest, others=candidates):
            pass
        case PairAnswer(city=city):
            pair = _pair(answer, write)
        case PairUnclear(unclear=unclear, known=city):
            candidates = [c for resolution in unclear for c in _near(resolution)]
        case Ambiguous() | NotFound():
            candidates = _near(answer)
        case Nearby(city=city, neighbours=nearest):
            pass
        case Festive(city=city):
            pass
    sisters = () if city is None else sisters_of(city, world)
    written: dict[str, Any] = {
        "outcome": outcome_of(answer),
        "city": None if city is None else write.city(city),
        "sisters": [] if city is None else [write.sister(city, s) for s in sisters],
        "candidates": [write.city(candidate) for candidate in candidates],
        "nearest": [
            write.city(neighbour.city)
            | {"distance_km": round(neighbour.distance_km, 1), "listed": neighbour.listed}
            for neighbour in nearest
        ],
        "text": text,
    }
    if pair is not None:
        written["pair"] = pair
    match answer:
        case AreaAnswer():
            written |= _area(answer, write)
        case AreaPairs():
            written |= _areas(answer, world, write)
            written["or_areas"] = [list(map(area_as_json, pair)) for pair in answer.others]
        case Oldest(area=area):
            written |= {
                "area": None if area is None else area_as_json(area),
                "filter": {"best": "oldest"},
                "pairs": _pairs(answer.ties, write),
                "cities": [],
            }
        case Festive(area=area, when=when):
            # Which of them fall into it is told in words: the day on which it is asked decides.
            written["filter"] = {"anniversaries": asdict(when)}
            if city is None:
                written |= {"area": None if area is None else area_as_json(area), "cities": []}
        case Nearby(km=km):
            # The cities around it are asked for, not its own sisters.
            written |= {"sisters": [], "filter": {"around": True, "within_km": km}}
        case SisterCities() | NoneOnRecord() | EndedOnly():
            written |= _around(answer, write)
    return written


def _around(answer: CityAnswer, write: _Writer) -> dict[str, Any]:
    """Return what stands beside a city's own sisters, where there is such a thing."""
    around: dict[str, Any] = {}
    if answer.areas:
        around["or_area"] = [area_as_json(area) for area in answer.areas]
    if answer.parts:
        around["parts"] = [
            write.city(part.city) | {"sisters": part.sisters, "belonging": part.belonging.value}
            for part in answer.parts
        ]
    if answer.town is not None:
        around["part_of"] = write.city(answer.town) | {"belonging": answer.belonging.value}
    if answer.instead:
        around["named_instead"] = [
            {
                "city": write.city(tie.town),
                "partner": write.city(tie.partner),
                "by": "list" if tie.listed else "wikidata",
            }
            for tie in answer.instead
        ]
    return around


def area_as_json(area: Area) -> dict[str, Any]:
    """Return an area as the contract writes it."""
    return {"kind": area.kind.value, "id": area.key, "name": area.name}


def _narrowed(answer: Narrowed, text: str, world: World, write: _Writer) -> dict[str, Any]:
    written = _written(answer.answer, text, world, write)
    if kept := _filter(answer):
        written["filter"] = kept
    written["sisters"] = [write.sister(answer.answer.city, s) for s in answer.sisters]
    return written


def _filter(answer: Narrowed) -> dict[str, Any]:
    """Return what the sisters were narrowed to; of several areas the first stands by itself, too."""
    narrowing = answer.narrowing
    kept: dict[str, Any] = {} if narrowing.area is None else area_as_json(narrowing.area)
    if narrowing.more:
        kept["areas"] = [area_as_json(area) for area in narrowing.areas]
    if narrowing.outside:
        kept["excluded"] = True
    if narrowing.best is not None:
        kept |= {"superlative": narrowing.best.value, "compared": answer.measured}
        kept |= {"rank": narrowing.rank} if narrowing.rank > 1 else {}
        kept |= {"top": narrowing.top} if narrowing.top > 1 else {}
        if answer.beyond:
            kept["unconfirmed"] = [sister.city.key for sister in answer.beyond]
    if narrowing.limits:
        kept["limits"] = [
            {"measure": each.measure.value, "least": each.least, "most": each.most}
            for each in narrowing.limits
        ]
    if narrowing.state is not None:
        kept["state"] = narrowing.state.value
    if narrowing.count:
        kept["count"] = len(answer.living)
    return kept


def _area(answer: AreaAnswer, write: _Writer) -> dict[str, Any]:
    return {
        "area": area_as_json(answer.area)
        | {"listed": answer.listed, "reported": answer.reported, "within": answer.within}
        | ({"without": area_as_json(answer.without)} if answer.without else {}),
        "cities": [write.city(each.city) | {"listed": each.listed} for each in answer.cities],
        "bound": [
            {
                "country": each.country,
                "name": write.country_name(each.country),
                "listed": each.pairings,
            }
            for each in answer.bound
        ],
        "or_area": [area_as_json(area) for area in answer.others],
        "candidates": [write.city(city) for city in answer.namesakes],
        "own": None
        if answer.own is None
        else write.city(answer.own.city) | {"sisters": answer.own.sisters},
    }


def _areas(answer: AreaPairs, world: World, write: _Writer) -> dict[str, Any]:
    return {
        "area": area_as_json(answer.area),
        "other_area": area_as_json(answer.other),
        "pair_count": {"listed": answer.listed, "reported": answer.reported},
        "pairs": _pairs(answer.pairs, write),
        "cities": [],
    }


def _pairs(pairs: Iterable[tuple[City, Sister]], write: _Writer) -> list[dict[str, Any]]:
    return [
        {
            "city": write.city(city),
            "other": write.city(sister.city),
            "sister": write.sister(city, sister),
        }
        for city, sister in pairs
    ]


def _pair(answer: PairAnswer, write: _Writer) -> dict[str, Any]:
    sister = answer.sister
    return {
        "other": write.city(answer.other),
        "paired": answer.paired,
        "standing": None if sister is None else sister.bond.standing.value,
        "distance_km": round(answer.distance_km, 1),
        "chain": [write.city(city) for city in answer.chain],
        "steps": [write.bond(bond) for bond in answer.steps],
        "shared": [write.city(city) for city in answer.shared],
        "through": [[write.city(city) for city in tie] for tie in answer.through],
        "through_ended": [
            [write.city(place), write.city(sister.city)] for place, sister in answer.through_ended
        ],
    }


def _near(resolution: Ambiguous | NotFound) -> tuple[City, ...]:
    match resolution:
        case Ambiguous(candidates=candidates):
            return candidates
        case NotFound(near=near):
            return near
