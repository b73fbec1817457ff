"""Names stay in their folder, a workroom has one tenant, and mounts are known."""

from pathlib import Path

import pytest

from generator.model.errors import BusyError, TargetError
from generator.output.guard import is_mount, mounts_below
from generator.output.lock import workroom
from generator.output.tree import write_tree


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "", ".", "a/./b", "a//b", "a\0b", "..", "link/x"])
def test_no_name_leads_out_of_a_folder(tmp_path: Path, name: str) -> None:
    """Whatever is asked for."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/link").symlink_to(tmp_path)
    with pytest.raises(TargetError, match="no path below the folder"):
        write_tree(tmp_path / "site", {name: "out"})
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["link", "site"]


def test_a_room_is_entered_by_one_at_a_time(tmp_path: Path) -> None:
    """And is gone when nobody is in it."""
    room = tmp_path / ".x.clausebook"
    with workroom(room, tmp_path / "x", wait=False), pytest.raises(BusyError), workroom(room, room, wait=False):
        pass
    assert not room.exists()


def test_a_mount_is_known(tmp_path: Path) -> None:
    """Where a file system is mounted, and what is mounted below a folder."""
    assert is_mount(Path("/proc"))
    assert not is_mount(tmp_path)
    assert Path("/proc") in mounts_below(Path("/"))
    assert list(mounts_below(tmp_path)) == []
