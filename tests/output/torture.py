"""`make torture`: kills at 200 moments and more, every call that writes failing once, disks that are really full.

`python -m tests.output.torture` prints how many points there were and what was lost, and ends with 1 when anything was.
"""

import itertools
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.output.commands import CLAUSEBOOK, copied, environment, files_of, new_project, run
from tests.output.faults import TRIALS, Bench, Point

_KILLS = {"build": 120}
"""Moments at which a command is killed, as far as it has so many; 200 in all commands together, or more."""
_KILLS_OF_OTHERS = 17
_LEAST_KILLS = 200
ERRORS = ("ENOSPC", "EIO")
_SIZES_KB = range(40, 4000, 180)


def main() -> int:
    """Try everything, and tell."""
    with tempfile.TemporaryDirectory(prefix="clausebook-torture-") as folder, ProcessPoolExecutor() as pool:
        names = sorted(TRIALS, key=lambda name: name != "build")  # the longest first
        tries = [pool.submit(_trial, Path(folder) / name, name) for name in names]
        disks = pool.submit(_full_disk, Path(folder))
        kills = [done.result()[0] for done in tries]
        lost = [point for done in tries for point in done.result()[1]] + disks.result()
    print(f"killed at {sum(kills)} moments")
    if sum(kills) < _LEAST_KILLS:
        lost.append(f"fewer than {_LEAST_KILLS} moments")
    print("\n".join(["these lost something:", *lost]) if lost else "nothing was lost")
    return int(bool(lost))


def _trial(folder: Path, name: str) -> tuple[int, list[str]]:
    """Kill a command at many moments and let each call fail in which it writes: how many kills, and what was lost."""
    folder.mkdir()
    bench = Bench(folder, name)
    lost: list[str] = []
    most = _KILLS.get(name, _KILLS_OF_OTHERS)
    moments = _spread(bench.points, most)
    moments += [point for point in bench.points if point not in moments]
    killed = _tried(bench, f"{name}: killed", ((point, "signal=KILL") for point in moments), lost, most)
    faults = zip(bench.points, (f"error={error}" for error in itertools.cycle(ERRORS)), strict=False)
    _tried(bench, f"{name}: failing", faults, lost, len(bench.points))
    return killed, lost


def _tried(bench: Bench, what: str, faults: Iterable[tuple[Point, str]], lost: list[str], most: int) -> int:
    """Try a command with faults until as many were reached, print the figures, and return how many were.

    What was lost is appended to `lost`. A failing call that reads, as Python does with its modules before a command
    of ours begins, must harm nothing, but may be told in Python's words, and counts as not reached.
    """
    counted: Counter[str] = Counter()
    for point, fault in faults:
        try:
            left, done = bench.tried(point, fault)
            assert left == "reading" or b"Traceback" not in done.stderr, done.stderr.decode()
        except AssertionError as error:
            left = "lost"
            lost.append(f"{what}: {point} {fault}: {error}")
            print(lost[-1], flush=True)
        counted[left] += 1
        reached = counted["old"] + counted["new"] + counted["lost"]
        if reached == most:
            break
    print(
        f"{what:<16} {reached:>4} points, {counted['old']:>4} left the old, {counted['new']:>4} the new, "
        f"{counted['unharmed'] + counted['reading']:>3} not reached, {counted['lost']} lost anything",
        flush=True,
    )
    return reached


def _spread(points: list[Point], most: int) -> list[Point]:
    return [points[len(points) * number // most] for number in range(most)] if len(points) > most else points


def _full_disk(folder: Path) -> list[str]:
    """Build again on disks of many sizes, all too small for it or nearly; the superuser alone can make some."""
    if os.geteuid() != 0:
        print("a small disk: only the superuser can make one; not tried")
        return []
    project = new_project(folder / "disk")
    assert run(project, "build", "--no-downloads").returncode == 0
    need = sum(file.stat().st_size for file in (project / "site").rglob("*") if file.is_file()) // 1024
    before = files_of(project)
    lost: list[str] = []
    full = 0
    for room in _SIZES_KB:
        disk = folder / f"disk-{room}"
        disk.mkdir()
        # A file takes whole pages of 4 KB, and a folder one.
        size = need + 8 * len(before) + room
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(disk)]
        subprocess.run(mount, check=True)
        try:
            place = copied(project, disk / "project")
            done = subprocess.run(
                [*CLAUSEBOOK, "build", "--no-downloads"], cwd=place, env=environment(), capture_output=True, check=False
            )
            said = done.stderr.decode()
            full += done.returncode
            if files_of(place) != before or (done.returncode and ("no space" not in said or said.count("\n") != 1)):
                lost.append(f"a disk of {size} KB: {said}")
        finally:
            subprocess.run(["umount", str(disk)], check=True)  # noqa: S607 - the system's
    print(
        f"build: full disk {len(_SIZES_KB)} sizes, {full} too small and told so, {len(lost)} lost anything", flush=True
    )
    return lost


if __name__ == "__main__":
    sys.exit(main())
