"""JSON that people read is what the standard library makes of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.output.indented import indented

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
)


@given(value=_VALUES, step=st.sampled_from((0, 1, 2)))
def test_it_is_written_as_by_the_standard_library(value: object, step: int) -> None:
    """Values of any shape, with any indent."""
    assert indented(value, step) == json.dumps(value, ensure_ascii=False, indent=step)


@pytest.mark.parametrize("value", [{1: "a"}, {"a": {1}}])
def test_what_json_has_not_is_refused(value: object) -> None:
    """A name that is no text, and a set."""
    with pytest.raises(TypeError):
        indented(value)
