"""Strict shapes for what stands in YAML; what does not fit becomes issues with a place and a plain sentence."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from bot.content.issues import Issue, closest
from bot.content.yaml_source import Document, Path

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
"""A name: letters a-z, digits and `_`, a letter first."""

SPEC_VERSION = 1


class Shape(BaseModel):
    """Nothing is converted and nothing unknown is let through."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FileShape(Shape):
    """A whole file: it says the version of the language it is written in."""

    spec_version: int


S = TypeVar("S", bound=Shape)

_EXPECTED = {
    "string_type": "text is expected here; put a number or a date in quotes",
    "bool_type": "true or false is expected here",
    "int_type": "a whole number is expected here",
    "float_type": "a number is expected here",
    "list_type": "a list is expected here",
    "dict_type": "names with values are expected here",
    "model_type": "names with values are expected here",
    "string_pattern_mismatch": "only a-z, 0-9 and _ may be used here, and a letter comes first",
    "string_too_long": "this is too long",
    "string_too_short": "this must not be empty",
    "too_short": "this must not be empty",
}


def fit(document: Document, path: Path, shape: type[S]) -> tuple[S | None, list[Issue]]:
    """The part of `document` at `path` as `shape`; `None` when it does not fit, with every reason why."""
    try:
        fitted = shape.model_validate(document.at(path))
    except ValidationError as error:
        return None, [_issue(document, path, shape, dict(one)) for one in error.errors(include_url=False)]
    issues = []
    if isinstance(fitted, FileShape) and fitted.spec_version != SPEC_VERSION:
        issues.append(
            issue(document, (*path, "spec_version"), "spec-version", f"spec_version must be {SPEC_VERSION}.")
        )
    return fitted, issues


def issue(document: Document, path: Path, code: str, message: str, **where: Any) -> Issue:
    """An issue about the value at `path`."""
    return Issue(document.file, *document.value(path), code, message, **where)


def _issue(document: Document, base: Path, shape: type[Shape], error: dict[str, Any]) -> Issue:
    path = (*base, *_inside(document, base, error["loc"]))
    kind, name = error["type"], str(error["loc"][-1]) if error["loc"] else ""
    if kind == "missing":
        return Issue(document.file, *document.value(path), "missing-field", f"'{name}' is missing here.")
    if kind == "extra_forbidden":
        message = f"'{name}' is not known here.{closest(name, _names(shape))}"
        return Issue(document.file, *document.key(path), "unknown-field", message)
    if kind == "literal_error":
        said = f"only {error['ctx']['expected'].replace(' or ', ', ')} can stand here"
    elif kind == "value_error":
        said = str(error["ctx"]["error"])
    else:
        said = _EXPECTED.get(kind, "this cannot stand here")
    about = f"{name}: " if name and isinstance(error["loc"][-1], str) else ""
    return Issue(document.file, *document.value(path), "wrong-value", f"{about}{said}.")


def _inside(document: Document, base: Path, loc: tuple[str | int, ...]) -> Path:
    """`loc` without the parts that pydantic adds for unions and keys, so that it leads through the file."""
    path: Path = ()
    for part in loc:
        if (*base, *path, part) in document.values or part == loc[-1]:
            path = (*path, part)
    return path


def _names(shape: type[Shape]) -> list[str]:
    """Every name that may stand in `shape` or in a shape inside it."""
    names: list[str] = []
    for name, field in shape.model_fields.items():
        names.append(field.alias or name)
        for inner in _shapes_in(field.annotation):
            names += _names(inner)
    return names


def _shapes_in(annotation: Any) -> list[type[Shape]]:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return [annotation]
    return [shape for inner in getattr(annotation, "__args__", ()) for shape in _shapes_in(inner)]
