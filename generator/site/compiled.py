"""Templates are compiled once, for this process and the copies of it that make pages."""

import jinja2
from jinja2.bccache import Bucket


class _Compiled(jinja2.BytecodeCache):
    """What templates were compiled to, in memory."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], object] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template what it was compiled to before."""
        bucket.code = self._known.get((bucket.key, bucket.checksum))  # type: ignore[assignment]  # code, by its stub

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template is compiled to."""
        self._known[bucket.key, bucket.checksum] = bucket.code


COMPILED = _Compiled()


def compile_all(environment: jinja2.Environment) -> None:
    """Compile all templates of an environment whose cache is COMPILED."""
    for name in environment.list_templates(extensions=("html", "j2")):
        environment.get_template(name)
