"""What a person writes for a target: a folder, `git+ssh://…#branch`, `origin#branch`, `host:path`, `s3://…`."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.model.errors import TargetError
from generator.publish.destination import Destination, without_password
from generator.publish.folder import Folder
from generator.publish.git import BRANCH, Branch
from generator.publish.rsync import Remote
from generator.publish.s3 import Bucket
from generator.words.errors import said

_GIT = re.compile(r"git\+(?:ssh|https?|file)://[^#]+(?:#(?P<branch>.+))?")
_CLONE = re.compile(r"(?P<remote>[\w.-]+)#(?P<branch>.+)")
_PATH = re.compile(r"(?P<path>(?!\w+://)[^#]*[/\\][^#]*)#(?P<branch>.+)")
"""A repository by its folder; a name without a slash is that of a remote."""
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_SHELL = re.compile(r"(?P<host>(?:\w[\w.-]*@)?(?:\w[\w.-]+|\[[0-9a-fA-F:.]+\])):(?P<path>[^:]+)")
_ALTERED = re.compile(r"/\.{0,2}(?=/)|/\.{1,2}$|[\\\x00-\x1f\x7f]")
"""What browsers leave out of a path, or write in another way, before they ask for it."""
_BRANCH = re.compile(r"(?!.*(?:\.\.|//|@\{|/\.|\.lock$|/$))[\w][\w./@+-]*")


def destination(
    target: str, standard: Path, config: Path, endpoint: str | None, *, take_over: bool = False
) -> Destination:
    """Return the place that a target names; TargetError for what names none.

    A folder may be neither the standard's nor hold it, nor the settings; `endpoint` is where a storage answers.
    With `take_over`, a publication that is said to be under way there is over.
    """
    if not target.strip():
        raise TargetError(said("publish-no-target"))
    if branch := _branch_of(target):
        return branch
    if target.startswith("s3://"):
        bucket, _, prefix = target.removeprefix("s3://").partition("/")
        if not re.fullmatch(r"[\w.-]+", bucket):
            raise _unknown(target)
        if _ALTERED.search(f"/{prefix.strip('/')}"):
            raise TargetError(said("publish-prefix", target=target))
        return Bucket(bucket, prefix, endpoint, take_over=take_over)
    if target.startswith("rsync://"):
        return _by_address(target, take_over=take_over)
    if _SCHEME.match(target):
        raise _unknown(target)
    if not Path(target).exists() and (found := _SHELL.fullmatch(target)):
        return Remote(found["host"], found["path"], take_over=take_over)
    return Folder(Path(target), standard, config)


def _branch_of(target: str) -> Branch | None:
    """Return the branch that a target names: of a repository by address, by the name here, or by its folder."""
    if found := _GIT.fullmatch(target):
        address = target.partition("#")[0].removeprefix("git+")
        return Branch(address, _branch(found["branch"] or BRANCH, target))
    if found := _CLONE.fullmatch(target):
        return Branch(found["remote"], _branch(found["branch"], target), named=True)
    found = _PATH.fullmatch(target)
    if not found or _SHELL.fullmatch(target) or Path(target).exists():
        return None
    if not _is_repository(Path(found["path"])):
        raise _unknown(target)
    return Branch(str(Path(found["path"]).absolute()), _branch(found["branch"], target))


def _by_address(target: str, *, take_over: bool) -> Remote:
    """Return the folder that `rsync://user@host:port/path` names."""
    try:
        parts = urlsplit(target)
        port = parts.port
    except ValueError as error:
        raise _unknown(target) from error
    host = parts.netloc.rpartition(":")[0] if port else parts.netloc
    if not re.fullmatch(r"(?:\w[\w.-]*@)?(?:\w[\w.-]*|\[[0-9a-fA-F:.]+\])", host) or not parts.path.strip("/"):
        raise _unknown(target)
    return Remote(host, unquote(parts.path), port, take_over)


def _is_repository(folder: Path) -> bool:
    """Tell whether a folder is a repository, bare or with a work tree."""
    return any((place / "HEAD").is_file() for place in (folder, folder / ".git")) or (folder / ".git").is_file()


def _branch(name: str, target: str) -> str:
    if not _BRANCH.fullmatch(name):
        raise _unknown(target)
    return name


def _unknown(target: str) -> TargetError:
    return TargetError(said("publish-unknown", target=without_password(target)))
