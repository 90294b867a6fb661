"""The drawing as one page that needs nothing else: fonts, layout and data inside, and no other code can run in it."""

import base64
import hashlib
import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

STATIC = Path(__file__).parent / "static"
FONTS = Path(__file__).parents[1] / "fonts"
SCRIPTS = ("dagre.min.js", "layout.js", "boxes.js", "page.js")
FONT_FACES: tuple[tuple[str, str, str, str | None], ...] = (
    ("Noto Sans", "NotoSans-Regular.woff2", "400", None),
    ("Noto Sans", "NotoSans-Bold.woff2", "700", None),
    ("Noto Sans Georgian", "NotoSansGeorgian-Regular.woff2", "400", "ka"),
    ("Noto Sans Georgian", "NotoSansGeorgian-Bold.woff2", "700", "ka"),
    ("Noto Sans Thaana", "NotoSansThaana-Regular.woff2", "400", "dv"),
    ("Noto Sans Thaana", "NotoSansThaana-Bold.woff2", "700", "dv"),
    ("Noto Sans KR", "NotoSansKR-Regular.woff2", "400 700", "ko"),
)
"""Family, file, weight, and the language that needs it (`None`: all do)."""


def page(drawn: Mapping[str, Any], language: str) -> str:
    """The HTML. `language` is the one shown first.

    The policy in it names each script and the style by its hash: whatever a text, an id or a later edit of the
    file might bring in is not run. The data is no script.
    """
    languages = {one["code"] for one in drawn["languages"]}
    style = _fonts(languages) + (STATIC / "page.css").read_text(encoding="utf-8")
    scripts = [_script(name) for name in SCRIPTS]
    policy = (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; style-src {_hash(style)}; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
    parts = {
        "policy": policy,
        "style": style,
        "data": _data({**drawn, "language": language}),
        "scripts": "\n".join(f"<script>{script}</script>" for script in scripts),
    }
    html = (STATIC / "page.html").read_text(encoding="utf-8")
    for name, text in parts.items():
        html = html.replace(f"@{name}@", text, 1)
    return html


def _script(name: str) -> str:
    text = (STATIC / name).read_text(encoding="utf-8")
    if name.startswith("dagre"):
        licence = (STATIC / "dagre.LICENSE.txt").read_text(encoding="utf-8")
        # Its map is not beside the page.
        lines = [line for line in text.splitlines() if not line.startswith("//# sourceMappingURL=")]
        return f"/*! dagre 3.1.3\n{licence}*/\n" + "\n".join(lines)
    return text


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _data(data: Mapping[str, Any]) -> str:
    """JSON that cannot end the element it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _fonts(languages: Collection[str]) -> str:
    """Only what the languages need: the Korean font alone is most of the page."""
    faces = []
    for family, file, weight, needed_by in FONT_FACES:
        if needed_by is None or needed_by in languages:
            packed = base64.b64encode((FONTS / file).read_bytes()).decode()
            faces.append(
                f'@font-face {{ font-family: "{family}"; font-weight: {weight}; '
                f'src: url("data:font/woff2;base64,{packed}") format("woff2"); }}\n'
            )
    return "".join(faces)
