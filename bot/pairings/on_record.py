"""Say what is on record about one city, or between two."""

import unicodedata

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import Belonging, City
from bot.pairings.around import (
    ended_around,
    living_ties,
    named_instead,
    parts_with_ties,
    tied_around,
    town_beside,
)
from bot.pairings.model import (
    CityAnswer,
    EndedOnly,
    NoneOnRecord,
    PairAnswer,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.pairings.near import nearest
from bot.pairings.paths import bonds_along, shortest_path
from bot.pairings.world import World


def answer_city(city: City, world: World, others: tuple[City, ...] = ()) -> CityAnswer:
    """Return every pairing of `city` on record; `others` are lesser cities of the same name."""
    sisters = sisters_of(city, world)
    ended = tuple(s for s in sisters if s.bond.status is Status.ENDED)
    living = [s for s in sisters if s.bond.status is not Status.ENDED]
    row = world.cities.town_of(city.row)
    town = None if row is None else world.cities.city(row)
    parts = tuple(
        sorted(
            parts_with_ties(city, world), key=lambda part: (-part.sisters, name_order(part.city))
        )
    )
    belonging = Belonging.PART if row is None else world.cities.belonging_of(city.row)
    instead = named_instead(city, world)
    if living:
        return SisterCities(
            city,
            listed=tuple(s for s in living if s.bond.standing is Standing.LISTED),
            reported=tuple(s for s in living if s.bond.standing is Standing.REPORTED),
            ended=ended,
            others=others,
            parts=parts,
            town=town,
            belonging=belonging,
            instead=instead,
        )
    near = nearest(city, world)
    through = 0 if town is None else living_ties(town, world)
    if ended:
        return EndedOnly(
            city,
            ended,
            near,
            others,
            parts=parts,
            town=town,
            belonging=belonging,
            instead=instead,
            town_sisters=through,
        )
    return NoneOnRecord(
        city,
        near,
        others,
        parts=parts,
        town=town,
        belonging=belonging,
        instead=instead,
        town_sisters=through,
    )


def answer_pair(city: City, other: City, world: World) -> PairAnswer:
    """Return what binds `city` and `other`, or the shortest chain between them if nothing does."""
    bond = world.pairings.bond(city.row, other.row)
    distance = distance_km(city, other)
    beside = town_beside(other.row, city, world)
    sister = None if bond is None else Sister(other, bond, distance, beside)
    paired = bond is not None and bond.status is not Status.ENDED
    chain = () if paired else shortest_path(world.pairings, city.row, other.row)
    return PairAnswer(
        city,
        other,
        sister,
        distance,
        chain=tuple(world.cities.city(row) for row in chain),
        shared=shared_sisters(city, other, world),
        through=() if paired else tied_around(city, other, world),
        through_ended=() if paired else ended_around(city, other, world),
        steps=bonds_along(world.pairings, chain),
    )


def sisters_of(city: City, world: World) -> tuple[Sister, ...]:
    """Return every partner on record, ended ones too, sorted for display.

    By name, as people look for one in a list; towns of one charter (multilateral) stand last.
    """
    sisters = []
    for row, bond in world.pairings.partners(city.row):
        partner = world.cities.city(row)
        sisters.append(
            Sister(partner, bond, distance_km(city, partner), town_beside(row, city, world))
        )
    return tuple(
        sorted(sisters, key=lambda s: ("multilateral" in s.bond.notes, name_order(s.city)))
    )


def shared_sisters(city: City, other: City, world: World) -> tuple[City, ...]:
    """Return the listed sisters that both cities have, by name."""
    rows, others = (
        set(world.pairings.listed_neighbours(each.row).tolist()) for each in (city, other)
    )
    return tuple(sorted((world.cities.city(row) for row in rows & others), key=name_order))


def name_order(city: City) -> tuple[str, str]:
    """Return what cities are sorted by for display: the name without marks, then the key."""
    letters = city.name
    if not letters.isascii():
        plain = unicodedata.normalize("NFKD", letters)
        letters = "".join(c for c in plain if not unicodedata.combining(c))
    return letters.lstrip("'’‘ʻ").casefold(), city.key
