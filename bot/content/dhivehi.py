"""What the locale data lacks for Dhivehi (dv): names of months and weekdays, and how a list ends."""

MONTHS = (
    "ޖެނުއަރީ",
    "ފެބްރުއަރީ",
    "މާރިޗު",
    "އޭޕްރީލު",
    "މޭ",
    "ޖޫން",
    "ޖުލައި",
    "އޯގަސްޓު",
    "ސެޕްޓެމްބަރު",
    "އޮކްޓޯބަރު",
    "ނޮވެމްބަރު",
    "ޑިސެމްބަރު",
)
WEEKDAYS = (
    "ހޯމަ",
    "އަންގާރަ",
    "ބުދަ",
    "ބުރާސްފަތި",
    "ހުކުރު",
    "ހޮނިހިރު",
    "އާދީއްތަ",
)
"""Monday first, as `date.weekday` counts."""
LIST_MIDDLE = "، "
LIST_END = " އަދި "
