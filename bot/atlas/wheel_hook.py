"""Put the facts and the compiled atlas into the wheel, so that it answers wherever it is installed.

Hatchling runs this while it builds a wheel, with the packages of `build-system.requires` at hand.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE = "bot/_data"
FACTS = {".tsv", ".md", ".json", ".toml", ".npz"}


class AtlasHook(BuildHookInterface[Any]):
    """Compiles the atlas and adds it, beside the tables it was compiled from."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add `data/` to the wheel; an editable install finds it beside `bot/` and needs nothing."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from bot.atlas.build import is_fit
        from bot.atlas.compile import compile_atlas

        data = root / "data"
        atlas = data / "build" / "atlas.bin"
        # One that is whole and of these very sources would come out the same, byte for byte.
        if not is_fit(atlas):
            compile_atlas(data, atlas, lambda step: None)
        for path in sorted(data.rglob("*")):
            place = path.relative_to(data)
            if path.suffix in FACTS and place.parts[0] not in {"build", "cache"}:
                build_data["force_include"][str(path)] = f"{INSIDE}/{place.as_posix()}"
        build_data["force_include"][str(atlas)] = f"{INSIDE}/build/{atlas.name}"
