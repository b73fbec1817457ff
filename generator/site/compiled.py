"""Templates are compiled once, for this process and the copies of it that make pages, and for the builds to come."""

import marshal
from types import CodeType

import jinja2
from jinja2.bccache import Bucket

from generator.output.cache import keep, kept

_KIND = "templates"


class _Compiled(jinja2.BytecodeCache):
    """What templates were compiled to, by the digests of their names and of their texts."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType] | None = None
        self._anew = False

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template what it was compiled to before."""
        bucket.code = self._all().get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template is compiled to."""
        if bucket.code:
            self._all()[bucket.key, bucket.checksum] = bucket.code
            self._anew = True

    def keep(self) -> None:
        """Keep what was compiled in this process for the next one."""
        if self._anew:
            keep(_KIND, b"", marshal.dumps(self._all()))
            self._anew = False

    def _all(self) -> dict[tuple[str, str], CodeType]:
        if self._known is None:
            self._known = marshal.loads(kept(_KIND, b"") or marshal.dumps({}))  # noqa: S302 - our own
        return self._known


COMPILED = _Compiled()


def compile_all(environment: jinja2.Environment) -> None:
    """Compile all templates of an environment whose cache is COMPILED."""
    for name in environment.list_templates(extensions=("html", "j2")):
        environment.get_template(name)
    COMPILED.keep()
