"""Say which tables and which atlas count, and give an installed bot tables of its own.

The facts lie apart from the code: what `data update` and `data build` write in an installed bot lies in its
working folder (`bot.paths.STATE`). Tables of its own count until a release brings other facts.
"""

import os
import shutil
from pathlib import Path

from bot import paths
from bot.atlas.coast import COASTLINE
from bot.atlas.fingerprint import Digest
from bot.atlas.whole import replacing

RELEASE = "release"
"""Beside the own tables: of which release's facts they were begun. Written last."""


def facts_dir() -> Path:
    """Return the folder of the tables that count: this bot's own, else those of the release."""
    own = paths.STATE
    return own if own is not None and _begun_of(own) == _release() else paths.DATA


def own_facts_dir() -> Path:
    """Return the folder of tables that may be written, made from the release's where there is none."""
    own = paths.STATE
    if own is None:
        return paths.DATA
    if facts_dir() != own:
        shutil.rmtree(own / "build", ignore_errors=True)  # of another release
        for source in [*sorted(paths.DATA.glob("*.tsv")), paths.DATA / COASTLINE]:
            with replacing(own / source.relative_to(paths.DATA)) as file:
                file.write(source.read_bytes())
        with replacing(own / RELEASE) as file:
            file.write(_release().encode())
    return own


def atlas_target() -> Path:
    """Return where the atlas of the tables that count is compiled to: ATLAS_PATH, else beside them."""
    return Path(os.environ.get("ATLAS_PATH") or facts_dir() / "build" / paths.ATLAS.name)


def atlas_path() -> Path:
    """Return where the atlas lies: ATLAS_PATH, else beside the tables, else that of the release."""
    target = atlas_target()
    return target if os.environ.get("ATLAS_PATH") or target.exists() else paths.ATLAS


def _begun_of(own: Path) -> str:
    try:
        return (own / RELEASE).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _release() -> str:
    digest = Digest()
    for table in sorted(paths.DATA.glob("*.tsv")):
        digest.update(table.read_bytes())
    return digest.hexdigest()
