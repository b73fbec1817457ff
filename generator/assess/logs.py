"""What a team writes down beside its answers: issues to verify on site, documents, interviews and samples.

Records as nonconformities are: each hand writes what it knows of one, by key; `generator.assess.records` has the rules.
"""

from dataclasses import field
from typing import Annotated

from pydantic import Field

from generator.assess.fields import MOST_ITEMS, Count, Day, Id, Line, Moment, Words
from generator.model import entity

Written = Annotated[dict[Id, Moment], Field(max_length=MOST_ITEMS)]
Items = Annotated[tuple[Id, ...], Field(max_length=MOST_ITEMS)]


@entity
class SiteIssue:
    """What cannot be settled from paper and is to be verified on site."""

    number: Line = ""
    """Its number, `SV-1`, given once."""
    items: Items = ()
    """Ids of the checklist items that it is about."""
    verify: Words = ""
    """What is to be verified."""
    whom: Line = ""
    """With whom."""
    place: Line = ""
    """Where."""
    planned: Line = ""
    """When, in words: a day, an hour."""
    result: Words = ""
    """What it came to."""
    settled: Day = ""
    """Day on which it was settled; empty while it is open."""
    gone: Moment = ""
    """When it was taken away; the record stays, so that an older copy does not bring it back."""
    written: Written = field(default_factory=dict)
    """When this hand wrote which of these keys; the others it never wrote."""
    changed: Moment = ""
    """When this hand last wrote any of them."""


@entity
class DocumentSeen:
    """A document or record that was reviewed."""

    number: Line = ""
    """Its number, `D-1`, given once."""
    title: Line = ""
    """What it is called."""
    identifier: Line = ""
    """Its own number and version."""
    holder: Line = ""
    """Who keeps it."""
    seen: Day = ""
    """Day on which it was reviewed."""
    remark: Words = ""
    """A remark."""
    gone: Moment = ""
    """When it was taken away."""
    written: Written = field(default_factory=dict)
    """When this hand wrote which of these keys."""
    changed: Moment = ""
    """When this hand last wrote any of them."""


@entity
class Interview:
    """A conversation with somebody of the organization."""

    number: Line = ""
    """Its number, `I-1`, given once."""
    whom: Line = ""
    """Who was interviewed."""
    role: Line = ""
    """Role or department."""
    held: Day = ""
    """Day of the interview."""
    by: Line = ""
    """Who asked."""
    about: Words = ""
    """What it was about."""
    gone: Moment = ""
    """When it was taken away."""
    written: Written = field(default_factory=dict)
    """When this hand wrote which of these keys."""
    changed: Moment = ""
    """When this hand last wrote any of them."""


@entity
class Sample:
    """What was drawn of a population."""

    number: Line = ""
    """Its number, `S-1`, given once."""
    population: Line = ""
    """What it was drawn of: complaints of 2026."""
    size: Count = ""
    """How many the population has."""
    drawn: Count = ""
    """How many were drawn."""
    chosen: Line = ""
    """How they were chosen: at random, the latest."""
    remark: Words = ""
    """A remark."""
    gone: Moment = ""
    """When it was taken away."""
    written: Written = field(default_factory=dict)
    """When this hand wrote which of these keys."""
    changed: Moment = ""
    """When this hand last wrote any of them."""
