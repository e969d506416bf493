"""Cities and bonds that maps are tried on; no atlas is needed."""

from collections.abc import Callable

import pytest

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.model import Bond, Sister, SisterCities, Standing, Status

WHERE = {
    "Seattle": (47.61, -122.33, "US"),
    "Kobe": (34.69, 135.18, "JP"),
    "Bergen": (60.39, 5.32, "NO"),
    "Christchurch": (-43.53, 172.63, "NZ"),
    "Mombasa": (-4.05, 39.67, "KE"),
    "Suva": (-18.14, 178.44, "FJ"),
    "Port Moresby": (-9.48, 147.15, "PG"),
    "Coventry": (52.41, -1.51, "GB"),
    "Görlitz": (51.155, 14.989, "DE"),
    "Zgorzelec": (51.15, 15.0, "PL"),
    "Copenhagen": (55.676, 12.568, "DK"),
    "Malmö": (55.606, 13.0, "SE"),
    "Longyearbyen": (78.22, 15.64, "SJ"),
    "Tromsø": (69.65, 18.96, "NO"),
    "Ushuaia": (-54.8, -68.3, "AR"),
}


@pytest.fixture
def city() -> Callable[[str], City]:
    def make(name: str) -> City:
        lat, lon, country = WHERE[name]
        return City(f"gn:{sum(map(ord, name))}", name, "", country, lat, lon, 100_000, "")

    return make


@pytest.fixture
def sisters(city: Callable[[str], City]) -> Callable[..., SisterCities]:
    """Return the answer that `home` has these listed, reported and ended sisters."""

    def make(
        home: str, *listed: str, reported: tuple[str, ...] = (), ended: tuple[str, ...] = ()
    ) -> SisterCities:
        here = city(home)

        def bound(names: tuple[str, ...], bond: Bond) -> tuple[Sister, ...]:
            return tuple(Sister(city(n), bond, distance_km(here, city(n))) for n in names)

        return SisterCities(
            here,
            bound(listed, Bond(Standing.LISTED, Status.ACTIVE)),
            bound(reported, Bond(Standing.REPORTED, Status.ACTIVE)),
            bound(ended, Bond(Standing.LISTED, Status.ENDED)),
        )

    return make
