"""A folder of another machine, by rsync over ssh."""

import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn

from generator.model.errors import Said, TargetError
from generator.output.marker import MARKER, NOTHING, Marker, parsed
from generator.output.tree import scratch, write_tree
from generator.publish.hold import HOLD, holding
from generator.publish.plan import Live, Plan
from generator.words.errors import said

_ALWAYS = ("--times", "--omit-dir-times", "--chmod=D755,F644")
"""Files keep their time, and a web server may read them whatever the umask here is."""
_REMOVING = ("--recursive", "--existing", "--ignore-existing", "--delete")
"""Nothing is brought over; what the rules let rsync take away goes."""
_MISSING = "--ignore-missing-args"
_ABSENT = re.compile(rb"change_dir \".*\" failed: .*\(2\)")
"""What rsync says of a folder that is not there, its file or its list even with `_MISSING`; 2 is ENOENT everywhere."""
_SIGN = re.compile(r"[*?[]")
"""What a rule of rsync does not take as it stands."""


@dataclass(frozen=True, slots=True)
class Remote:
    """A folder of another machine."""

    host: str
    """With the user before it, where one is named: `user@host`."""
    path: str
    port: int | None = None
    take_over: bool = False
    """Whether a publication that holds the folder is over."""

    def live(self) -> Live:
        """Return what stands in the folder; nothing where it is not there yet."""
        return Live(self._marker(), self._present())

    def carry_out(self, site: Path, plan: Plan) -> tuple[Said, ...]:
        """Bring over what changed, pages after what they load, and remove the rest at the end."""
        with holding(self, self._address(), take_over=self.take_over) as look, scratch() as folder:
            if self._marker() != plan.live.marker:
                raise TargetError(said("publish-meanwhile", target=self._address()))
            self._bring_marker(folder, plan.live.marker | plan.made)
            for stage in plan.stages:
                look()
                self._bring(site, stage)
            look()
            self._remove(folder, site, plan)
            self._bring_marker(folder, plan.made)
        return ()

    def unanswered(self, made: Marker) -> tuple[str, ...]:
        """Return the files that the folder lacks."""
        live = self.live()
        wrong = (name for name, digests in made.files.items() if live.marker.files.get(name) != digests)
        return tuple(sorted({*wrong, *(made.files.keys() - live.present)}))

    def roll_back(self) -> NoReturn:
        """Raise TargetError: nothing is kept there but what is read."""
        raise TargetError(said("publish-no-versions", target=self._address()))

    def way_back(self, target: str) -> Said:  # noqa: ARG002 - nothing can be said of it
        """Return how one has the site before again."""
        return said("publish-back-again")

    def read_hold(self) -> bytes | None:
        """Return the file that says who publishes; nothing where there is none."""
        return self._read(HOLD)

    def write_hold(self, content: bytes | None, *, anew: bool) -> None:
        """Write the file that says who publishes, or take it away."""
        with scratch() as folder:
            if content is not None:
                write_tree(folder, {HOLD: content})
                self._bring(folder, (HOLD,), *(("--ignore-existing",) if anew else ()))
                return
            write_tree(folder, {"rules": f"R /{HOLD}\nP *\n", "none/none": ""})
            self._run(*_REMOVING, f"--filter=merge {folder}/rules", f"{folder}/none/", self._address())

    def _marker(self) -> Marker:
        content = self._read(MARKER)
        return NOTHING if content is None else parsed(content, self._address())

    def _read(self, name: str) -> bytes | None:
        with scratch() as folder:
            self._run(_MISSING, self._address(name), f"{folder}/")
            return (folder / name).read_bytes() if (folder / name).is_file() else None

    def _present(self) -> frozenset[str]:
        told = self._run(_MISSING, "--recursive", "--list-only", "--no-h", "-8", self._address())
        rows = (line.split(maxsplit=4) for line in told.splitlines() if line.startswith("-"))
        return frozenset(row[4] for row in rows)

    def _bring_marker(self, folder: Path, marker: Marker) -> None:
        write_tree(folder, {MARKER: marker.written()})
        self._bring(folder, (MARKER,))

    def _bring(self, site: Path, names: Iterable[str], *more: str) -> None:
        listed = "".join(f"{name}\0" for name in names)
        if listed:
            options = (*_ALWAYS, "--ignore-times", "--from0", "--files-from=-", *more)
            self._run(*options, f"{site}/", self._address(), given=listed)

    def _remove(self, folder: Path, site: Path, plan: Plan) -> None:
        """Remove files, and the folders of which nothing is left; a file that others put there stays, with its folder.

        rsync removes what the new site lacks, but only what a rule lets it.
        """
        if not plan.removed:
            return
        stay = {parent for name in plan.made.files for parent in PurePosixPath(name).parents}
        above = {parent for name in plan.removed for parent in PurePosixPath(name).parents} - stay
        named = sorted((*plan.removed, *(f"{parent}/" for parent in above)))
        rules = [*(f"R /{name}\n" for name in (_SIGN.sub(r"\\\g<0>", each) for each in named)), "P *\n"]
        write_tree(folder, {"rules": "".join(rules)})
        self._run(*_REMOVING, f"--filter=merge {folder}/rules", f"{site}/", self._address())

    def _address(self, name: str = "") -> str:
        return f"{self.host}:{self.path.rstrip('/') or ''}/{name}"

    def _run(self, *words: str, given: str = "") -> str:
        """Run rsync and return what it prints; TargetError with its first line when it fails."""
        shell = os.environ.get("RSYNC_RSH", "ssh")
        port = ("-e", f"{shell} -p {self.port}") if self.port else ()
        try:
            done = subprocess.run(  # noqa: S603 - the words are checked
                ("rsync", "--protect-args", *port, *words),  # noqa: S607 - wherever it is
                input=given.encode(errors="surrogateescape"),
                capture_output=True,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except FileNotFoundError as error:
            raise TargetError(said("publish-no-program", program="rsync")) from error
        if done.returncode and not (_MISSING in words and _ABSENT.search(done.stderr)):
            told = next(iter(done.stderr.decode(errors="replace").strip().splitlines()), "")
            raise TargetError(said("publish-rsync", target=self._address(), told=told))
        return done.stdout.decode(errors="surrogateescape")
