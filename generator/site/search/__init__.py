"""Search: the standard as records, indexed by lunr, and the files from which a reader's browser searches them.

lunr.py makes two indexes (`lexicon`): one of names, where each title and each other name is a text, and one of
passages, where each record has a text of its own passages and one of those beside them. Words are pairs of Chinese
characters and Latin words (`words`). The ranking is in `overrides/src/search`, bundled to one script for the browser's
worker, for pages opened from a folder and for Node.js, where the evaluation runs.

What travels is what lunr.py counted; the browser computes lunr's weights from it. Measured on this standard, after
gzip: lunr's own JSON of the two indexes is 107 KB, packed they are 29 KB without loss. lunr.js would add 8 KB and takes
2 to 5 µs for each text that has a word, which with 10,000 clauses is 40 to 60 ms for each common pair; so the query
module reads the weights itself, and `tests/search/test_lexicon.py` holds them to what lunr.py computes and lunr.js
answers. Index and code are 60 KB. The passages, 28 KB, are not needed to rank: they follow while the reader types.

Where no entry has all of a query by its letters, `wide.js` (code) and `near.js` (words) are loaded, once in a visit, at
most 80 KB: words near in meaning and English families, of the thesaurus only what leads to words of this standard
(`thesaurus`, `neighbours`), words that say nothing and words that ask for a kind of answer (`asked`), situations,
synonyms that share no letters with the standard, and characters that sound like those of its names (`chinese.alike`).

Where a note, a mapping, a figure is shown, which have an id and no page of their own (`ids`), is loaded when such an
id is typed.

With 10,000 clauses lunr's JSON is 19 MB, packed 2.4 MB. So beyond a size (`files.WHOLE`) the index of the names comes
first (0.7 MB with the names), that of the passages in shards for the words typed (about 20 KB each), and the passages
for the ten records shown. Results are the same either way; a test compares them.
"""
