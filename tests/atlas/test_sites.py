"""The official sites of cities: chosen, written, read, and done without."""

from pathlib import Path

import pytest

from bot.atlas import sites
from bot.errors import DataError


@pytest.mark.parametrize(
    ("told", "merged", "kept"),
    [
        ([("1", "http://town.example/"), ("1", "https://www.town.example/")], {}, {"gn:1": "https://www.town.example/"}),
        ([("1", "https://town.example/en/home"), ("1", "https://town.example/")], {}, {"gn:1": "https://town.example/"}),
        ([("1", "https://b.example/"), ("1", "https://a.example/")], {}, {"gn:1": "https://a.example/"}),
        ([("2", "https://town.example/")], {"gn:2": "gn:1"}, {"gn:1": "https://town.example/"}),
        ([("1", "javascript:alert(1)"), ("2", "ftp://town.example/"), ("3", "")], {}, {}),
        ([("1", "https://me:secret@town.example/")], {}, {}),
        ([("1", "https://town.example/\tgn:2")], {}, {"gn:1": "https://town.example/%09gn:2"}),
        ([("1", "https://münchen.example/")], {}, {"gn:1": "https://xn--mnchen-3ya.example/"}),
    ],
)  # fmt: skip
def test_of_several_sites_the_safer_and_shorter_one_is_kept(
    told: list[tuple[str, str]], merged: dict[str, str], kept: dict[str, str]
) -> None:
    assert sites.chosen(told, merged) == kept


def test_the_list_is_read_as_it_was_written_and_no_list_is_no_site(tmp_path: Path) -> None:
    path = tmp_path / sites.NAME
    assert sites.of_cities(path, ["gn:1"]) == {}

    sites.write(path, {"gn:2": "https://b.example/", "gn:1": "https://a.example/"})

    assert sites.read(path) == {"gn:1": "https://a.example/", "gn:2": "https://b.example/"}
    assert sites.of_cities(path, ["gn:1", "gn:3"]) == {"gn:1": "https://a.example/"}


@pytest.mark.parametrize("text", ["", "id\turl\n", "id\tsite\nonly one cell\n"])
def test_a_broken_list_is_told_to_the_operator_and_hidden_from_members(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "sites.tsv"
    path.write_text(text, "utf-8")

    with pytest.raises(DataError, match="the list of sites cannot be read"):
        sites.read(path)
    assert sites.of_cities(path, ["gn:1"]) == {}


@pytest.mark.parametrize(("new", "old", "cut"), [(80, 100, False), (79, 100, True), (1, 0, False)])
def test_a_list_that_lost_a_fifth_was_cut(new: int, old: int, cut: bool) -> None:
    assert sites.is_cut(list(map(str, range(new))), list(map(str, range(old)))) is cut
