"""The real standard has no problem, and every id that was ever published still leads somewhere."""

from generator.check import check
from generator.model import Standard
from generator.model.problem import in_order
from generator.source.config import load_config
from generator.source.load import Loaded
from generator.standard.translation import permanent_ids
from generator.words.problems import formatted
from tests.builders import unreviewed
from tests.standard.conftest import FOLDER


def test_standard_and_settings_have_no_problem(loaded: Loaded, standard: Standard) -> None:
    """What `clausebook check` would print, warnings too, is nothing."""
    _, settings = load_config(FOLDER.parent / "site_config.yml")
    problems = in_order((*loaded.problems, *check(standard, loaded.sources), *settings))
    assert formatted(problems, "text") == ""


def test_every_published_id_is_there_or_was_replaced(standard: Standard) -> None:
    """A trainer's link from years ago still works: an id in the ledger is an id today, or retired in favour of one."""
    today = set(permanent_ids(standard))
    lost = {id_ for id_ in standard.ledger.permanent if id_ not in today and id_ not in standard.ledger.retired}
    assert lost == set()


def test_every_id_is_recorded_as_published(standard: Standard) -> None:
    """An id that is not in the ledger could vanish unnoticed: `clausebook check --accept` records it."""
    assert set(permanent_ids(standard)) <= set(standard.ledger.permanent)


def test_every_translation_is_reviewed(standard: Standard) -> None:
    """No English text is older than the Chinese that it translates."""
    assert unreviewed(standard) == frozenset()
