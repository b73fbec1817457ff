"""A site on a branch of a git repository, from which GitHub Pages and Gitee Pages serve."""

import subprocess
from pathlib import Path

import pytest

from generator.output.marker import MARKER
from generator.publish.git import Branch
from tests.publish.sites import ALLOWED, NEW, OLD, publish, site


def git(folder: Path, *words: str) -> str:
    """Run git in a folder."""
    command = ["git", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a bare repository, to which a clone in the current folder leads; both sites are built."""
    for name, value in (("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")):
        monkeypatch.setenv(name, value)
    site(tmp_path / "old", OLD)
    site(tmp_path / "new", NEW)
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", "pages.git")
    git(tmp_path, "clone", "--quiet", str(tmp_path / "pages.git"), "clone")
    (tmp_path / "clone/standard.yaml").write_text("id: x\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "clone")
    for key, value in (("name", "An Editor"), ("email", "editor@example.org")):
        git(tmp_path / "clone", "config", f"user.{key}", value)
    git(tmp_path / "clone", "add", ".")
    git(tmp_path / "clone", "commit", "--quiet", "-m", "A standard")
    git(tmp_path / "clone", "push", "--quiet", "origin", "HEAD:main")
    return tmp_path / "pages.git"


def files_on(repository: Path, revision: str = "gh-pages") -> dict[str, str]:
    """Return the files of a commit but the marker."""
    names = git(repository, "ls-tree", "-r", "-z", "--name-only", revision).split("\0")[:-1]
    return {name: git(repository, "show", f"{revision}:{name}") for name in names if name != MARKER}


@pytest.fixture(params=["origin#gh-pages", "../pages.git#gh-pages", "git+file://{}#gh-pages", "git+file://{}"])
def target(request: pytest.FixtureRequest, repository: Path) -> str:
    """Return the branch in each form in which people write it."""
    form: str = request.param
    return form.format(repository)


def test_each_publication_is_a_commit(repository: Path, target: str) -> None:
    """With a history, and nothing where nothing changed; the clone and its branches are as they were."""
    clone = repository.parent / "clone"
    before = git(clone, "status", "--porcelain", "--branch"), git(clone, "for-each-ref"), git(clone, "count-objects")
    assert publish(target, "--site", "../old").exit_code == 0
    told = publish(target, "--site", "../new", *ALLOWED)
    assert told.stdout.endswith(f"{target}: all 7 addresses answer\n")
    assert publish(target, "--site", "../new").exit_code == 0
    assert files_on(repository) == NEW
    assert files_on(repository, "gh-pages~1") == OLD
    log = git(repository, "log", "--format=%an %s", "gh-pages").splitlines()
    assert log == [
        "An Editor Publish the site: 2 new, 4 changed, 2 gone",
        "An Editor Publish the site: 7 new, 0 changed, 0 gone",
    ]
    now = git(clone, "status", "--porcelain", "--branch"), git(clone, "for-each-ref"), git(clone, "count-objects")
    assert now == before
    assert not (clone / ".git/FETCH_HEAD").exists()


def test_the_sites_before_come_back(repository: Path, target: str) -> None:
    """As commits of their own, one after the other."""
    for number in range(1, 4):
        site(repository.parent / f"site-{number}", {**OLD, "zh/1/index.html": f"{number}"})
        assert publish(target, "--site", f"../site-{number}").exit_code == 0
    for number in (2, 1):
        assert publish(target, "--rollback").exit_code == 0
        assert files_on(repository)["zh/1/index.html"] == f"{number}"
    told = publish(target, "--rollback")
    assert (told.exit_code, "no earlier site is kept" in told.stderr) == (1, True)
    assert len(git(repository, "log", "--format=%h", "gh-pages").splitlines()) == 5


def test_what_others_put_there_stays(repository: Path, target: str) -> None:
    """As the name of the host that GitHub Pages wants; a page where ours wants to stand is told."""
    for name in ("CNAME", "index.html"):
        (repository.parent / "clone" / name).write_text("mine", encoding="utf-8")
    clone = repository.parent / "clone"
    git(clone, "checkout", "--quiet", "-b", "mine")
    git(clone, "add", "CNAME")
    git(clone, "commit", "--quiet", "-m", "A host")
    git(clone, "push", "--quiet", "origin", "HEAD:gh-pages")
    assert publish(target, "--site", "../old").exit_code == 0
    assert files_on(repository) == {**OLD, "CNAME": "mine", "standard.yaml": "id: x\n"}
    git(clone, "add", ".")
    git(clone, "commit", "--quiet", "-m", "A page")
    git(clone, "push", "--quiet", "--force", "origin", "HEAD:gh-pages")
    told = publish(target, "--site", "../old")
    assert (told.exit_code, "holds files that were not published" in told.stderr) == (1, True)
    assert files_on(repository)["index.html"] == "mine"


def test_somebody_pushed_meanwhile(repository: Path, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is pushed over it, and one is told to run the command again."""
    assert publish(target, "--site", "../old").exit_code == 0
    once: list[str] = []
    real = Branch._fetch  # noqa: SLF001 - the moment after what is there was read

    def fetched(self: Branch, opened: object) -> str:
        tip = real(self, opened)  # type: ignore[arg-type]  # a Branch, which the replaced method hands on
        if len(once) == 1:
            git(repository.parent / "clone", "push", "--quiet", "--force", "origin", "HEAD:gh-pages")
        once.append(tip)
        return tip

    monkeypatch.setattr(Branch, "_fetch", fetched)
    told = publish(target, "--site", "../new", *ALLOWED)
    assert told.exit_code == 1
    assert "somebody published to" in told.stderr
    assert "standard.yaml" in files_on(repository)


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("nobody#gh-pages", "git remote failed: error: No such remote 'nobody'"),
        ("git+file:///nowhere.git#pages", "git ls-remote failed: fatal: '/nowhere.git' does not appear"),
        ("origin#a..b", '"origin#a..b" is no target'),
    ],
)
def test_what_git_says_is_passed_on(repository: Path, target: str, message: str) -> None:
    """In one line."""
    told = publish(target, "--site", str(repository.parent / "new"))
    assert (told.exit_code, message in told.stderr, told.stderr.count("\n")) == (1, True, 1)


def test_a_clone_without_a_name_of_its_own(
    repository: Path, target: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As on a machine that builds: the commit is the tool's."""
    for key in ("name", "email"):
        git(tmp_path / "clone", "config", "--unset", f"user.{key}")
    monkeypatch.delenv("GIT_AUTHOR_NAME", raising=False)
    assert publish(target, "--site", "../old").exit_code == 0
    assert git(repository, "log", "--format=%an %ae", "gh-pages").strip() == "clausebook clausebook@localhost"
