"""One address for every kind of page."""

from generator.model import LANGUAGES

IN_TREES = {
    "home": "",
    "front matter": "foreword/",
    "clause": "5.4.4.2/",
    "clause with requirements": "5.1.2/",
    "clause with citations": "2/",
    "clause with terms": "3/",
    "clause with figure": "4/",
    "clause with contents": "5/",
    "chapter": "5.4/",
    "full": "full/",
    "chapters": "chapters/",
    "editions and numbers": "numbers/",
    "guidance": "guidance/",
    "rules of judgement": "judgement/",
    "terms compared": "terms/compared/",
    "teaching kit": "teaching/",
    "terms": "terms/",
    "concept map": "terms/map/",
    "term": "terms/t-customer/",
    "supplementary term": "terms/t-service-recovery/",
    "references": "references/",
    "reference": "references/gbt-19012/",
    "crosswalk": "crosswalk/",
    "crosswalk of an edition": "crosswalk/gbt-19580-2012/",
    "checklists": "checklists/",
    "checklist": "checklists/5.4.4.2/",
    "whole checklist": "checklists/all/",
    "guide for assessors": "checklists/help/",
    "own document": "mirror/",
    "about": "about/",
}
"""Address below a language's tree by kind."""

OUTSIDE = {
    "cover": "/?stay",
    "permalink": "/c/5.4.4.2/",
    "permalink of another edition": "/c/10301-2016/4.4.4.2/",
    "missing": "/zh/nowhere/",
}
"""Address by kind, for pages in both languages at once."""

ADDRESSES = {
    **{f"{language}: {kind}": f"/{language}/{address}" for kind, address in IN_TREES.items() for language in LANGUAGES},
    **OUTSIDE,
}
"""Address of every kind of page, in every language."""
