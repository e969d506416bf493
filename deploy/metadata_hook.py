"""Word the metadata of the wheel: the README as an index page can show it, and the project's addresses.

Hatchling runs this while it builds. Where the project lives is a setting of the build, since forks
live elsewhere: PROJECT_URL=https://example.org/sister-city make wheel
"""

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:|#|mailto:)([^)\s]+)\)")


def standing_alone(readme: str, url: str) -> str:
    """Return `readme` without what lies beside it only in a clone: pictures go, links go to `url`.

    Without `url` only the words of a link are left.
    """

    def replaced(match: re.Match[str]) -> str:
        is_picture, words, target = match.groups()
        if is_picture:
            return ""
        return f"[{words}]({url.rstrip('/')}/blob/main/{target})" if url else words

    return re.sub(r"\n{3,}", "\n\n", _LINK.sub(replaced, readme))


class ReadmeAndAddresses(MetadataHookInterface):
    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in the fields that pyproject.toml calls dynamic."""
        url = os.environ.get("PROJECT_URL", "")
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": standing_alone(readme, url),
        }
        metadata["urls"] = (
            {
                "Homepage": url,
                "Issues": f"{url.rstrip('/')}/issues",
                "Changelog": f"{url.rstrip('/')}/blob/main/CHANGELOG.md",
            }
            if url
            else {}
        )
