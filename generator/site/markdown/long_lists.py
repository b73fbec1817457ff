"""A checklist of very many sheets in groups, the later ones as text until they are wanted.

A browser takes seconds to make elements of a thousand items. Of what stands in `noscript` it makes none while it runs
scripts, so that the page is there at once; the checklist's script makes them group by group. Without script all of it
stands on the page.
"""

import html

_TOGETHER = 25
"""Sheets in a group: one out of sight takes no time, and a page of a thousand items has few parts."""
_LONG = 4 * _TOGETHER
"""Sheets of the longest list that stands on its page undivided."""


def in_groups(sheets: list[tuple[str, str]]) -> list[str]:
    """Return the HTML of a page's sheets, each given with the id of its clause; that of a long list in groups."""
    if len(sheets) <= _LONG:
        return [made for _, made in sheets]
    first, *later = (_group(sheets[n : n + _TOGETHER]) for n in range(0, len(sheets), _TOGETHER))
    return [first[1], *(f'<noscript data-clauses="{ids}">{made}</noscript>' for ids, made in later)]


def _group(sheets: list[tuple[str, str]]) -> tuple[str, str]:
    """Return the ids of a group's clauses, one space apart, and its HTML."""
    ids = html.escape(" ".join(id_ for id_, _ in sheets))
    return ids, '<div class="cb-sheets">\n{}\n</div>'.format("\n".join(made for _, made in sheets))
