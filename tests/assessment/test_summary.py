"""What an assessment comes to."""

from dataclasses import replace

from generator.assess.format import EvidenceFound
from generator.assess.scores import scores
from generator.assess.summary import aspects_of, counts, open_points, reviewed
from tests.kits import SCORING, answered, blank, small_kit

KIT = small_kit()
BLANK = blank(KIT.index)


def test_nothing_reviewed_is_nothing_conforming() -> None:
    """The default never counts as conforming, and there is no share of nothing."""
    found = counts(KIT.config, reviewed(KIT.index, KIT.config, BLANK))
    assert (found.not_reviewed, found.met, found.share) == (5, 0, "–")


def test_shares_leave_out_what_is_not_applicable() -> None:
    """One conforms, one partly, one is not applicable: a half."""
    made = answered(BLANK, "5.1.1-a-1", finding="conforms")
    made = answered(made, "5.1.2-b-1", finding="partly")
    made = answered(made, "5.1.2-b-2", finding="not-applicable")
    groups = aspects_of(KIT.index, reviewed(KIT.index, KIT.config, made))
    found = counts(KIT.config, groups["5.1"])
    assert found.findings == {"conforms": 1, "partly": 1, "does-not": 0, "not-applicable": 1}
    assert found.share == "50% (1/2)"
    assert counts(KIT.config, groups["5.2"]).not_reviewed == 2


def test_open_points_stand_in_the_order_of_their_weight() -> None:
    """Findings without evidence come first, what was not reviewed last."""
    seen = EvidenceFound(records="R-1")
    made = answered(BLANK, "5.1.1-a-1", finding="conforms")
    made = answered(made, "5.1.2-b-1", finding="partly", evidence=seen, fingerprint="00000000")
    made = answered(made, "5.1.2-b-2", finding="not-applicable")
    made = answered(made, "5.2.1.1-a-1", finding="does-not", grade="major", evidence=seen)
    points = [(kind, row.question.id) for kind, row in open_points(reviewed(KIT.index, KIT.config, made))]
    assert points == [
        ("no-evidence", "5.1.1-a-1"), ("no-reason", "5.1.2-b-2"), ("no-grade", "5.1.2-b-1"), ("stale", "5.1.2-b-1"),
        ("not-reviewed", "5.2.1.2-a-1"),
    ]  # fmt: skip


def test_an_answer_outside_the_scope_is_not_lost() -> None:
    """It is shown with the rest."""
    made = replace(answered(BLANK, "5.2.1.1-a-1", finding="conforms"), scope=("5.1",))
    assert [row.question.id for row in reviewed(KIT.index, KIT.config, made)][-1] == "5.2.1.1-a-1"


def test_scores_stand_only_where_all_are_given() -> None:
    """A clause has a score when its dimensions do, an aspect when its clauses do; off by default."""
    assert scores(KIT.index, KIT.config, BLANK) is None
    kit = small_kit(scoring=SCORING)
    some = replace(BLANK, scores={"5.1.1": {"approach": 50, "deployment": 75}, "5.1.2": {"approach": 40}})
    found = scores(kit.index, kit.config, some)
    assert found
    assert [part.value for part in found.aspects[0].parts] == [60, None]
    assert (found.aspects[0].value, found.total) == (None, None)
    full = replace(some, scores={**some.scores, "5.1.2": {"approach": 40, "deployment": 40}})
    found = scores(kit.index, kit.config, full)
    assert found
    assert (found.aspects[0].value, found.total) == (50, 50)
