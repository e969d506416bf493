"""Name what is known of a place before it goes into the atlas."""

from dataclasses import dataclass


@dataclass(slots=True)
class PlaceRow:
    """One city as it goes into the atlas. `number` sorts places and stands for their key.

    `region` is the code of the first-level division in GeoNames ("" unknown), `name` what is shown,
    `primary` every name that is nobody's mere alternate, `alternates` all others.
    """

    number: int
    name: str
    country: str
    region: str
    lat: float
    lon: float
    population: int
    timezone: str
    kind: str
    primary: tuple[str, ...]
    alternates: list[str]

    @property
    def region_key(self) -> str:
        """Return GeoNames' key of the region, or of the country where the region is unknown."""
        return f"{self.country}.{self.region}" if self.region else self.country
