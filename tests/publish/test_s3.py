"""A site in storage that speaks S3, of which moto is a server on this machine."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from generator.output.marker import MARKER
from generator.publish import s3
from generator.publish.hold import HOLD
from generator.publish.plan import addresses
from generator.publish.s3 import Bucket, cache_control, content_type
from tests.publish.sites import ALLOWED, GONE, NEW, OLD, OTHER, dead_ends, marker, publish, site


class Storage:
    """A server, and what its buckets hold."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.client: Any = boto3.client("s3", endpoint_url=endpoint)
        self._buckets = 0

    def bucket(self) -> str:
        """Return a new bucket as a target with a prefix, in which something of others stands."""
        self._buckets += 1
        name = f"crm-{self._buckets}"
        self.client.create_bucket(Bucket=name)
        self.client.put_object(Bucket=name, Key="other/file", Body=b"mine")
        return f"s3://{name}/docs"

    def files(self, target: str) -> dict[str, str]:
        """Return the files of a site but the marker."""
        name = target.split("/")[2]
        keys = [each["Key"] for each in self.client.list_objects_v2(Bucket=name)["Contents"]]
        read = {key: self.client.get_object(Bucket=name, Key=key)["Body"].read().decode() for key in keys}
        assert read.pop("other/file") == "mine"
        return {key.removeprefix("docs/"): text for key, text in read.items() if key != f"docs/{MARKER}"}

    def publish(self, target: str, *words: str) -> tuple[int, str]:
        """Publish, and return how it ended."""
        told = publish(target, "--endpoint-url", self.endpoint, *words)
        return told.exit_code, told.output


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Return the address of a storage."""
    running = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def storage(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    """Return a storage that is empty; both sites are built."""
    for key, value in (("ACCESS_KEY_ID", "k"), ("SECRET_ACCESS_KEY", "s"), ("DEFAULT_REGION", "us-east-1")):
        monkeypatch.setenv(f"AWS_{key}", value)
    for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    site(tmp_path / "old", OLD)
    site(tmp_path / "new", NEW)
    made = Storage(server)
    for each in made.client.list_buckets()["Buckets"]:
        name = each["Name"]
        for content in made.client.list_objects_v2(Bucket=name).get("Contents", ()):
            made.client.delete_object(Bucket=name, Key=content["Key"])
        made.client.delete_bucket(Bucket=name)
    return made


def test_the_new_site_takes_the_place_of_the_old(storage: Storage) -> None:
    """Below its prefix, and with what browsers have to know of each file."""
    target = storage.bucket()
    assert storage.publish(target, "--site", "old")[0] == 0
    assert storage.publish(target, "--site", "new")[0] == 1
    assert storage.files(target) == OLD
    code, told = storage.publish(target, "--site", "new", *ALLOWED)
    assert (code, told.endswith(f"{target}: all 7 addresses answer\n")) == (0, True)
    assert storage.files(target) == NEW
    page = storage.client.head_object(Bucket="crm-1", Key="docs/zh/index.html")
    assert (page["ContentType"], page["CacheControl"]) == ("text/html; charset=utf-8", "no-cache")


def test_a_reader_meets_no_dead_end(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever the command is killed: each write may be the last, and the next publication ends what was begun."""
    monkeypatch.setattr(s3, "_AT_ONCE", 1)
    real = Bucket._put  # noqa: SLF001 - every write but one
    left = -1

    def put(self: Bucket, client: Any, name: str, content: bytes) -> None:  # noqa: ANN401 - boto3 has no types
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        real(self, client, name, content)

    monkeypatch.setattr(Bucket, "_put", put)
    stay, kills = addresses(OLD) - {*GONE}, 0
    while True:
        target = storage.bucket()
        left = -1
        assert storage.publish(target, "--site", "old")[0] == 0
        left = kills
        code, _ = storage.publish(target, "--site", "new", *ALLOWED)
        standing = storage.files(target)
        assert dead_ends(standing) == set(), kills
        assert stay <= addresses(standing)
        if code == 0:
            break
        left = -1
        assert storage.publish(target, "--site", "new", *ALLOWED)[0] == 0
        assert storage.files(target) == NEW
        kills += 1
    markers, hold = 2, 1
    assert kills == len([name for name in NEW if NEW[name] != OLD.get(name)]) + markers + hold


def test_what_stands_in_the_way_is_told(storage: Storage) -> None:
    """And stays."""
    target = storage.bucket()
    storage.client.put_object(Bucket="crm-1", Key="docs/index.html", Body=b"mine")
    code, told = storage.publish(target, "--site", "old")
    assert (code, "(index.html); nothing was published" in told) == (1, True)
    assert storage.files(target) == {"index.html": "mine"}


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("s3://nowhere/docs", "s3://nowhere/docs/ refused: An error occurred (NoSuchBucket)"),
        ("s3:///docs", '"s3:///docs" is no target'),
        ("s3://no where/", '"s3://no where/" is no target'),
    ],
)
def test_what_a_storage_says_is_passed_on(storage: Storage, target: str, message: str) -> None:
    """In one line."""
    code, told = storage.publish(target, "--site", "old")
    assert (code, message in told, told.count("\n")) == (1, True, 1)


@pytest.mark.parametrize(
    ("prefix", "below"),
    [
        ("", ""),
        ("/", ""),
        ("docs/", "docs/"),
        ("/docs", "docs/"),
        ("a b", "a b/"),
        ("文档/é", "文档/é/"),
        ("100%", "100%/"),
        ("%41", "%41/"),
        ("v1..2/.well-known", "v1..2/.well-known/"),
    ],
)
def test_a_site_stands_below_any_prefix(storage: Storage, prefix: str, below: str) -> None:
    """To the letter, slashes at its ends apart; what is gone is found there and removed."""
    storage.client.create_bucket(Bucket="crm-odd")
    target = f"s3://crm-odd/{prefix}"
    for name, files, allowed in (("old", OLD, ()), ("new", NEW, ALLOWED)):
        assert storage.publish(target, "--site", name, *allowed)[0] == 0
        keys = {each["Key"] for each in storage.client.list_objects_v2(Bucket="crm-odd")["Contents"]}
        assert keys == {f"{below}{file}" for file in (*files, MARKER)}


@pytest.mark.parametrize("prefix", ["..", "a/../b", "./x", "a/.", "docs//x", "a\\b", "a\tb"])
def test_a_prefix_that_browsers_alter_is_refused(storage: Storage, prefix: str) -> None:
    """In one line, before anything is written: no address would lead there."""
    storage.client.create_bucket(Bucket="crm-odd")
    code, told = storage.publish(f"s3://crm-odd/{prefix}", "--site", "old")
    assert (code, "choose another prefix" in told, told.count("\n")) == (1, True, 1)
    assert "Contents" not in storage.client.list_objects_v2(Bucket="crm-odd")


def test_it_keeps_no_earlier_sites(storage: Storage) -> None:
    """Which is told, with what to do instead."""
    assert (
        "keeps no earlier sites; publish an earlier one with --site"
        in storage.publish(storage.bucket(), "--rollback")[1]
    )


def test_without_boto3_one_is_told_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra."""
    monkeypatch.setitem(sys.modules, "boto3", None)
    assert "run pip install clausebook[s3]" in publish("s3://bucket/docs", "--site", "new").stderr


def test_every_kind_of_file_has_its_type() -> None:
    """Texts say their encoding; what has its digest in its address may be kept for a while."""
    kinds = {
        "a.html": "text/html; charset=utf-8", "a.js": "text/javascript; charset=utf-8", "a.pdf": "application/pdf",
        "a.svg": "image/svg+xml; charset=utf-8", "a.tbx": "application/xml; charset=utf-8",
        "a.jsonld": "application/ld+json; charset=utf-8", ".nojekyll": "application/octet-stream",
        "a.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a.png": "image/png",
    }  # fmt: skip
    assert {name: content_type(name) for name in kinds} == kinds
    assert (cache_control("assets/page.css"), cache_control("sw.js")) == ("max-age=3600", "no-cache")
    assert re.fullmatch(r"text/css; charset=utf-8", content_type("assets/page.css"))


def test_one_publication_at_a_time(storage: Storage) -> None:
    """The second is told who is about it and since when, and how to go on when that was broken off."""
    target = storage.bucket()
    assert storage.publish(target, "--site", "old")[0] == 0
    storage.client.put_object(Bucket=target.split("/")[2], Key=f"docs/{HOLD}", Body=json.dumps(OTHER).encode())
    code, told = storage.publish(target, "--site", "new", *ALLOWED)
    assert (code, "mei@office has been publishing to" in told, "--take-over" in told) == (1, True, True)
    assert storage.files(target) == {**OLD, HOLD: json.dumps(OTHER)}
    assert storage.publish(target, "--site", "new", "--take-over", *ALLOWED)[0] == 0
    assert storage.files(target) == NEW


def test_a_publication_that_ended_meanwhile_is_not_mixed_with(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was planned upon another site is planned again."""
    target = storage.bucket()
    assert storage.publish(target, "--site", "old")[0] == 0
    write = Bucket.write_hold

    def later(self: Bucket, content: bytes | None, *, anew: bool) -> None:
        write(self, content, anew=anew)
        name = target.split("/")[2]
        storage.client.put_object(Bucket=name, Key=f"docs/{MARKER}", Body=marker(NEW).written())

    monkeypatch.setattr(Bucket, "write_hold", later)
    code, told = storage.publish(target, "--site", "new", *ALLOWED)
    assert (code, "somebody published to" in told) == (1, True)
    assert storage.files(target) == OLD
