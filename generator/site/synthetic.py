"""Standards of any size, made from the skeleton, to be measured: chapters of ten clauses, each with two items."""

import yaml

from generator.source.skeleton import skeleton

_CLAUSES_PER_CHAPTER = 10
_CLAUSES_PER_TERM = 10
ITEMS_PER_CLAUSE = 2


def synthetic_standard(size: int) -> dict[str, str]:
    """Return the files of a standard with `size` clauses below its chapters, made from the skeleton."""
    files = skeleton("standard", "site_config.yml")
    kept = ("standard.yaml", "sample-2.yaml", "site_config.yml")
    files = {name: text for name, text in files.items() if name.endswith(kept) and "/.schema/" not in name}
    chapters = -(-size // _CLAUSES_PER_CHAPTER)
    left = size
    for chapter in range(1, chapters + 1):
        count = min(left, _CLAUSES_PER_CHAPTER)
        left -= count
        numbers = [f"{chapter}.{number}" for number in range(1, count + 1)]
        head = {
            "id": str(chapter),
            "number": str(chapter),
            "title": _text(f"第{_han(chapter)}章", f"Chapter {chapter}"),
        }
        clauses = [head, *map(_clause, numbers)]
        files[f"standard/clauses/{chapter}.yaml"] = _yaml({"clauses": clauses})
        items = [_question(number, letter) for number in numbers for letter in "ab"]
        files[f"standard/checklists/{chapter}.yaml"] = _yaml({"checklist": items})
        mappings = [_mapping(number) for number in numbers]
        files[f"standard/mappings/{chapter}.yaml"] = _yaml({"mappings": mappings})
    terms = [_term(number) for number in range(-(-size // _CLAUSES_PER_TERM))]
    files["standard/terms/terms.yaml"] = _yaml({"terms": terms})
    edition = files["standard/references/sample-2.yaml"]
    clause = '\n    clauses:\n      - {number: "5", title: {zh: {value: 组织环境, confidence: recalled}}}\n'
    files["standard/references/sample-2.yaml"] = edition.rstrip() + clause
    return files


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, width=1_000_000, sort_keys=False)


def _text(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


_DIGITS = "零一二三四五六七八九"


def _han(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _clause(number: str) -> dict[str, object]:
    chapter, position = map(int, number.split("."))
    term = ((chapter - 1) * _CLAUSES_PER_CHAPTER + position - 1) // _CLAUSES_PER_TERM
    zh = (f"组织应确定{_term_zh(term)}的管理职责，并保存相关记录；", f"组织应按{_term_zh(term)}的结果改进服务。")
    en = (
        f"the organization shall determine responsibilities for the {_term_en(term)} and keep records;",
        f"the organization shall improve its services by the results of the {_term_en(term)}.",
    )
    return {
        "id": number,
        "number": number,
        "title": _text(f"过程{_han(chapter)}之{_han(position)}", f"Process {chapter} part {position}"),
        "original": "".join(zh),
        "provisions": [
            {"id": f"{number}-{letter}", "kind": "requirement", "text": _text(one, other)}
            for letter, one, other in zip("ab", zh, en, strict=True)
        ],
    }


def _question(number: str, letter: str) -> dict[str, object]:
    return {
        "id": f"{number}-{letter}-1",
        "provision": f"{number}-{letter}",
        "question": _text("组织如何做到这一点，有何证据？", "How does the organization do this, and what shows it?"),
        "look_at": [
            {"method": "documents", "text": _text("职责文件和记录", "Documents of responsibilities, and records")}
        ],
        "evidence": [_text("职责文件", "Documents of responsibilities"), _text("记录", "Records")],
    }


def _mapping(number: str) -> dict[str, object]:
    return {
        "id": f"map-{number}-1",
        "source": number,
        "edition": "sample-2-2024",
        "clause": "5",
        "type": "guidance-for",
        "rationale": _text("该条说明如何理解环境。", "That clause shows how the context is understood."),
        "confidence": "low",
    }


def _term_zh(number: int) -> str:
    return f"事项{_han(number)}"


def _term_en(number: int) -> str:
    return f"matter {_letters(number)}"


def _term(number: int) -> dict[str, object]:
    return {
        "id": f"t-matter-{_letters(number)}",
        "designations": [_text(_term_zh(number), _term_en(number))],
        "definition": _text("组织需要管理的一件事", "thing that an organization needs to manage"),
    }
