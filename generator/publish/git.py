"""A branch of a git repository, from which GitHub Pages and Gitee Pages serve: one commit a publication.

The commit is made of objects alone, in a folder of its own: no work tree, no index and no branch of a clone is touched.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.model.errors import Said, TargetError
from generator.output.marker import MARKER, Marker, parsed
from generator.output.tree import scratch
from generator.publish.destination import without_password
from generator.publish.plan import Live, Plan
from generator.words.errors import said

BRANCH = "gh-pages"
"""Where nothing else is named."""
_HISTORY = 20
"""How many commits are fetched: enough for the three publications that can be taken back."""
_QUIET = ("-c", "gc.auto=0", "-c", "maintenance.auto=false")
"""No clone is tidied up on the way."""
_BACK_TO = "Back-to: "
"""The line of a message that names the commit whose site stands again."""


@dataclass(frozen=True, slots=True)
class _Repository:
    """Where the objects of a commit are made."""

    variables: dict[str, str]
    address: str = ""
    """Of the repository with the branch."""

    def git(self, *words: str, given: bytes = b"", cwd: Path | None = None) -> bytes:
        """Run git and return what it prints; TargetError with its last line when it fails."""
        done = self.tried(*words, given=given, cwd=cwd)
        if done.returncode:
            raise TargetError(said("publish-git", command=f"git {words[0]}", told=_last_line(done.stderr)))
        return done.stdout

    def tried(self, *words: str, given: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
        """Run git and return how it ended; TargetError where there is none."""
        environment = {**os.environ, "LC_ALL": "C", **self.variables}
        try:
            return subprocess.run(  # noqa: S603 - the words are checked
                ("git", *_QUIET, *words),  # noqa: S607 - wherever it is
                input=given,
                cwd=cwd,
                env=environment,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError as error:
            raise TargetError(said("publish-no-program", program="git")) from error

    def text(self, *words: str, given: bytes = b"") -> str:
        """Run git and return the line that it prints."""
        return self.git(*words, given=given).decode(errors="replace").strip()


@dataclass(slots=True)
class Branch:
    """A branch of a repository, by its address or by the name that the clone here has for it."""

    remote: str
    branch: str = BRANCH
    named: bool = False
    """Whether `remote` is a name of the clone in the current folder; its credentials are used then."""

    def live(self) -> Live:
        """Return what the branch holds; nothing where it is not there yet."""
        with self._open() as repository:
            tip = self._fetch(repository)
            return self._found(repository, tip) if tip else Live()

    def carry_out(self, site: Path, plan: Plan) -> tuple[Said, ...]:
        """Add one commit; TargetError when somebody else added one meanwhile."""
        with self._open() as repository:
            tip = self._fetch(repository)
            if tip and self._found(repository, tip) != plan.live:
                raise TargetError(said("publish-meanwhile", target=self._shown))
            repository.git("read-tree", *([tip] if tip else ["--empty"]))
            names = [name for stage in plan.stages for name in stage]
            paths = "".join(f"{(site / name).resolve()}\n" for name in names).encode(errors="surrogateescape")
            hashes = repository.git("hash-object", "-w", "--no-filters", "--stdin-paths", given=paths).decode().split()
            marker = repository.text("hash-object", "-w", "--no-filters", "--stdin", given=plan.made.written())
            rows = [f"100644 {made}\t{name}\0" for made, name in zip(hashes, names, strict=True)]
            rows.append(f"100644 {marker}\t{MARKER}\0")
            rows += [f"0 {'0' * len(marker)}\t{name}\0" for name in plan.removed]
            given = "".join(rows).encode(errors="surrogateescape")
            repository.git("update-index", "-z", "--index-info", given=given)
            tree = repository.text("write-tree")
            if tip and tree == repository.text("rev-parse", f"{tip}^{{tree}}"):
                return ()
            counts = f"{len(plan.new)} new, {len(plan.changed)} changed, {len(plan.gone)} gone"
            self._push(repository, tree, tip, f"Publish the site: {counts}\n")
            return ()

    def unanswered(self, made: Marker) -> tuple[str, ...]:
        """Return the files that the branch lacks; git itself vouches for their content."""
        live = self.live()
        return tuple(
            sorted(
                name
                for name, digests in made.files.items()
                if name not in live.present or live.marker.files.get(name) != digests
            )
        )

    def roll_back(self) -> tuple[Said, ...]:
        """Add a commit with the site of the publication before; those taken back are passed over."""
        with self._open() as repository:
            tip = self._fetch(repository)
            message = repository.text("log", "-1", "--format=%B", tip) if tip else ""
            named = re.search(rf"^{_BACK_TO}(\w+)$", message, re.MULTILINE)
            standing = named[1] if named else tip
            before = repository.tried("rev-parse", "--verify", "--quiet", f"{standing}^").stdout.decode().strip()
            if not before or repository.tried("cat-file", "-e", f"{before}:{MARKER}").returncode:
                raise TargetError(said("publish-no-earlier", target=self._shown))
            tree = repository.text("rev-parse", f"{before}^{{tree}}")
            self._push(repository, tree, tip, f"Take the last publication back\n\n{_BACK_TO}{before}\n")
            return ()

    def way_back(self, target: str) -> Said:
        """Return how one has the site before again."""
        return said("publish-back", target=target)

    @property
    def _shown(self) -> str:
        return without_password(f"{self.remote}#{self.branch}")

    @contextmanager
    def _open(self) -> Iterator[_Repository]:
        """Give a repository whose new objects and index are gone afterwards."""
        with scratch() as folder:
            here = _Repository({})
            variables = {"GIT_INDEX_FILE": str(folder / "index"), "GIT_TERMINAL_PROMPT": "0"}
            if self.named:
                own = here.git("rev-parse", "--path-format=absolute", "--git-path", "objects").decode().strip()
                variables |= {
                    "GIT_DIR": here.git("rev-parse", "--absolute-git-dir").decode().strip(),
                    "GIT_OBJECT_DIRECTORY": str(folder),
                    "GIT_ALTERNATE_OBJECT_DIRECTORIES": own,
                }
            else:
                here.git("init", "--quiet", "--bare", str(folder / "made"))
                variables["GIT_DIR"] = str(folder / "made")
            for role in ("AUTHOR", "COMMITTER"):
                for part, usual in (("name", "clausebook"), ("email", "clausebook@localhost")):
                    key = f"GIT_{role}_{part.upper()}"
                    found = here.tried("config", f"user.{part}").stdout.decode(errors="replace").strip()
                    variables[key] = os.environ.get(key) or found or usual
            # By its name, git would note what it pushed among the branches of the clone, where its objects are not.
            address = here.text("remote", "get-url", self.remote) if self.named else self.remote
            yield _Repository(variables, address)

    def _found(self, repository: _Repository, tip: str) -> Live:
        """Return what a commit holds."""
        listed = repository.git("ls-tree", "-r", "-z", "--name-only", tip).decode(errors="surrogateescape")
        present = frozenset(filter(None, listed.split("\0")))
        if MARKER not in present:
            return Live(present=present)
        return Live(parsed(repository.git("cat-file", "blob", f"{tip}:{MARKER}"), self._shown), present)

    def _fetch(self, repository: _Repository) -> str:
        """Fetch the branch and return its newest commit; an empty text where there is no such branch."""
        found = repository.text("ls-remote", "--", repository.address, f"refs/heads/{self.branch}")
        tip = found.split("\t")[0]
        if tip:
            shallow = () if self.named else (f"--depth={_HISTORY}",)
            quiet = ("--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", *shallow)
            repository.git("fetch", *quiet, "--", repository.address, f"refs/heads/{self.branch}")
        return tip

    def _push(self, repository: _Repository, tree: str, parent: str, message: str) -> None:
        """Put a commit upon the newest one; TargetError when that is not the newest any more."""
        above = ("-p", parent) if parent else ()
        commit = repository.text("commit-tree", tree, *above, given=message.encode())
        expected = f"--force-with-lease=refs/heads/{self.branch}:{parent}"  # nothing is forced: its parent is the tip
        place = f"{commit}:refs/heads/{self.branch}"
        done = repository.tried("push", "--porcelain", expected, "--", repository.address, place)
        if done.returncode and re.search(rb"^!", done.stdout, re.MULTILINE) and b"[remote" not in done.stdout:
            raise TargetError(said("publish-meanwhile", target=self._shown))
        if done.returncode:
            told = _last_line(done.stderr) or _last_line(done.stdout)
            raise TargetError(said("publish-git", command="git push", told=told))


def _last_line(told: bytes) -> str:
    lines = [line for line in without_password(told.decode(errors="replace")).splitlines() if line.strip()]
    named = [line for line in lines if line.startswith(("fatal:", "error:", "ERROR:"))]
    return (named or lines or [""])[0 if named else -1].strip()
