"""Storage that speaks S3: Amazon's, OSS, COS, MinIO and others, by boto3 where it is installed."""

import mimetypes
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from generator.model.errors import Said, TargetError
from generator.output.marker import MARKER, NOTHING, Marker, parsed
from generator.publish.hold import HOLD, holding
from generator.publish.plan import Live, Plan
from generator.words.errors import said

_AT_ONCE = 8
"""How many files of a stage travel side by side."""
_MOST_REMOVED = 1000
"""Files that one call removes, by the rules of S3."""
_OWN_KINDS = {
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown",
    ".tbx": "application/xml",
    ".ttl": "text/turtle",
    ".webmanifest": "application/manifest+json",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""What the tables of systems disagree about."""
_TEXTS = ("application/json", "application/ld+json", "application/xml", "image/svg+xml", "text/")


class Bucket:
    """A bucket, or what begins with a prefix in one."""

    def __init__(self, bucket: str, prefix: str, endpoint: str | None, *, take_over: bool = False) -> None:
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""
        self._endpoint = endpoint
        self._take_over = take_over
        self._made: Any = None

    def live(self) -> Live:
        """Return what the bucket holds below the prefix."""
        with self._telling() as client:
            present = frozenset(self._keys(client))
        return Live(self._marker(), present)

    def carry_out(self, site: Path, plan: Plan) -> tuple[Said, ...]:
        """Bring over what changed, pages after what they load, and remove the rest at the end."""
        with (
            holding(self, self.address, take_over=self._take_over) as look,
            self._telling() as client,
            ThreadPoolExecutor(_AT_ONCE) as threads,
        ):
            if self._marker() != plan.live.marker:
                raise TargetError(said("publish-meanwhile", target=self.address))
            self._put(client, MARKER, (plan.live.marker | plan.made).written())
            for stage in plan.stages:
                look()
                for _ in threads.map(lambda name: self._put(client, name, (site / name).read_bytes()), stage):
                    pass
            look()
            self._remove(client, plan.removed)
            self._put(client, MARKER, plan.made.written())
        return ()

    def unanswered(self, made: Marker) -> tuple[str, ...]:
        """Return the files that the bucket lacks."""
        live = self.live()
        wrong = (name for name, digests in made.files.items() if live.marker.files.get(name) != digests)
        return tuple(sorted({*wrong, *(made.files.keys() - live.present)}))

    def roll_back(self) -> NoReturn:
        """Raise TargetError: nothing is kept there but what is read."""
        raise TargetError(said("publish-no-versions", target=self.address))

    def way_back(self, target: str) -> Said:  # noqa: ARG002 - nothing can be said of it
        """Return how one has the site before again."""
        return said("publish-back-again")

    def read_hold(self) -> bytes | None:
        """Return the file that says who publishes; nothing where there is none."""
        return self._read(HOLD)

    def write_hold(self, content: bytes | None, *, anew: bool) -> None:
        """Write the file that says who publishes, or take it away."""
        del anew  # what would see to that has another name in each storage; whoever comes second writes over the first
        with self._telling() as client:
            if content is None:
                client.delete_object(Bucket=self._bucket, Key=f"{self._prefix}{HOLD}")
            else:
                self._put(client, HOLD, content)

    def _marker(self) -> Marker:
        content = self._read(MARKER)
        return NOTHING if content is None else parsed(content, self.address)

    def _read(self, name: str) -> bytes | None:
        with self._telling() as client:
            try:
                answer = client.get_object(Bucket=self._bucket, Key=f"{self._prefix}{name}")
            except client.exceptions.NoSuchKey:
                return None
            content: bytes = answer["Body"].read()
            return content

    @property
    def address(self) -> str:
        """The target as people write it."""
        return f"s3://{self._bucket}/{self._prefix}"

    def _keys(self, client: Any) -> Iterator[str]:  # noqa: ANN401 - boto3 has no types
        pages = client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
        return (each["Key"].removeprefix(self._prefix) for page in pages for each in page.get("Contents", ()))

    def _put(self, client: Any, name: str, content: bytes) -> None:  # noqa: ANN401 - as above
        client.put_object(
            Bucket=self._bucket,
            Key=f"{self._prefix}{name}",
            Body=content,
            ContentType=content_type(name),
            CacheControl=cache_control(name),
        )

    def _remove(self, client: Any, names: tuple[str, ...]) -> None:  # noqa: ANN401 - as above
        for begin in range(0, len(names), _MOST_REMOVED):
            keys = [{"Key": f"{self._prefix}{name}"} for name in names[begin : begin + _MOST_REMOVED]]
            answer = client.delete_objects(Bucket=self._bucket, Delete={"Objects": keys, "Quiet": True})
            for fault in answer.get("Errors", ()):
                raise TargetError(said("publish-storage", target=self.address, told=fault.get("Message", "")))

    @contextmanager
    def _telling(self) -> Iterator[Any]:
        """Give what speaks to the storage; TargetError for what it answers when something is wrong."""
        try:
            import boto3  # noqa: PLC0415 - an extra, which takes half a second to import
            from botocore.config import Config  # noqa: PLC0415 - as above
            from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - as above
        except ModuleNotFoundError as error:
            raise TargetError(said("publish-no-boto3")) from error
        # What is "when_supported" by default is a form of upload that OSS and COS refuse.
        plain = Config(
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
            max_pool_connections=_AT_ONCE,
        )
        try:
            self._made = self._made or boto3.client("s3", endpoint_url=self._endpoint, config=plain)
            yield self._made
        except (BotoCoreError, ClientError, ValueError) as error:
            raise TargetError(said("publish-storage", target=self.address, told=str(error))) from error


def content_type(name: str) -> str:
    """Return what a browser is told that a file is."""
    ending = Path(name).suffix
    kind = _OWN_KINDS.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_TEXTS) else kind


def cache_control(name: str) -> str:
    """Return how long a browser may keep a file: an hour where its address has its digest, else it asks anew."""
    return "max-age=3600" if name.startswith("assets/") else "no-cache"
