"""Search: the standard as records, and the files from which a reader's browser searches them.

The ranking is in `overrides/assets/search` (`words`, `stem`, `book`, `query`, `rank`, `answer`, `library`), one script for
the browser's worker, for pages opened from a folder, for the list of terms and for Node.js, where the evaluation runs.

Why no lunr index is shipped. Measured on this standard with its supplement, documents and checklist items: a lunr.py index
of the passages alone is 75 to 82 KB after gzip, beside 28 KB of passages that the results show anyway and 8 KB of lunr.js;
the bar for everything is 60 KB. What decides is not the engine but the words and how the query is read, so both stayed as
the prototype had them (pairs of characters, exact names, pinyin, traditional characters, synonyms, endings, beginnings,
misspellings, coverage), the weights are BM25 with lunr's constants and b = 0.3, and the words of the passages are
indexed by the browser, in 40 ms, out of the very passages that it needs to show. That leaves 55 KB, code included.

With 10,000 clauses a lunr index is 20 MB and takes 2 s to load, and lunr.js spends 2 to 4 µs on each of the thousands of
records that have a common word. So beyond a size (`files.WHOLE`) the index is split: the names and numbers of all records
(0.36 MB after gzip) come first and are searched with shards of the passages' words, loaded for the words typed (about 20 KB
each); the passages themselves follow for the ten records shown. Results are the same either way; a test compares them.
"""
