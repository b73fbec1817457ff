"""A kill or a full disk at any moment leaves the old or the new, whole. Some moments; `make torture` tries the rest."""

import pytest

from tests.output.faults import TRIALS, Bench, Point


@pytest.fixture(scope="module", params=sorted(TRIALS))
def bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Return a project on which a command is tried."""
    name: str = request.param
    return Bench(tmp_path_factory.mktemp(name), name)


def spread(points: list[Point], most: int) -> list[Point]:
    """Return some points: the first and the last call of each name, as many names as there is room for."""
    ends = [point for call in dict.fromkeys(point.call for point in points) for point in _ends(points, call)]
    step = max(1, -(-len(ends) // most))
    return ends[::step]


def _ends(points: list[Point], call: str) -> list[Point]:
    numbers = [point.number for point in points if point.call == call]
    return [Point(call, number) for number in sorted({numbers[0], numbers[-1]})]


def test_kills_leave_the_old_or_the_new(bench: Bench) -> None:
    """Without a word, as `kill -9` does."""
    left = {bench.tried(point, "signal=KILL")[0] for point in spread(bench.points, 3)}
    assert "old" in left


def test_a_full_disk_leaves_the_old_or_the_new(bench: Bench) -> None:
    """And it is told without a traceback."""
    filling = [point for point in bench.points if point.call in ("fsync", "mkdir", "sendfile", "syncfs", "write")]
    for point in spread(filling, 2):
        left, done = bench.tried(point, "error=ENOSPC")
        assert b"Traceback" not in done.stderr
        assert (left, done.returncode) in (("old", 1), ("new", 0), ("new", 1), ("unharmed", 0))


def test_what_takes_the_place_is_the_last_moment(bench: Bench) -> None:
    """The call with which the new takes the place of the old, killed and failing."""
    renames = [point for point in bench.points if point.call.startswith("rename")]
    assert [bench.tried(renames[-1], fault)[0] for fault in ("signal=KILL", "error=EIO")] == ["old", "old"]
