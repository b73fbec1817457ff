"""The grades of nonconformities: those of the settings, or major and minor where the settings have none."""

from generator.model import Text
from generator.model.config import GradeLabel, SiteConfig
from generator.words import in_line, text, words

USUAL = ("major", "minor")


def grades_of(config: SiteConfig) -> tuple[GradeLabel, ...]:
    """Return the grades that can be chosen, the gravest first."""
    labels, helps = words("grades"), words("grade_help")
    return config.grades or tuple(GradeLabel(id=id_, label=labels[id_], help=helps[id_]) for id_ in USUAL)


def grade_name(config: SiteConfig, id_: str) -> Text:
    """Return what a grade is called; one that the settings do not have by its usual name, or by its id."""
    known = {grade.id: grade.label for grade in grades_of(config)}
    return known.get(id_) or words("grades").get(id_) or Text(zh=id_, en=id_)


def grades_told(config: SiteConfig) -> Text:
    """Return the grades with when to choose each, in a line."""
    told = (text("paper.grade_told", name=grade.label, help=grade.help) for grade in grades_of(config))
    return text("paper.grades_told", grades=in_line(told, "shared.semicolon"))
