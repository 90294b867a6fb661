"""`contacts`: list them, record that a person has called one, or take one out of the chat."""

import argparse
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.casework.contact_record import ContactRecord
from bot.casework.contacts import hidden
from bot.casework.publish import SHIPPED
from bot.config import Place, Settings, data_folder, load
from bot.content.facts import DAYS, Contact, Hours
from bot.content.issues import closest

COLUMNS = (
    "id", "number", "hours", "in the chat", "checked", "valid until", "verified", "source date", "name", "source",
)  # fmt: skip
SHOWN = {
    "not-shown": "hidden: show_in_bot is false",
    "expired": "hidden: expired",
    "no-number": "hidden: nothing to call",
    "unchecked": "hidden: nobody has checked it",
}
LONGEST_NAME = 100


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    listing = verbs.add_parser(
        "list", help="every contact: number, hours, source, who checked it, shown or why not"
    )
    listing.add_argument("--country", help="kr, ge ...; else the countries of the settings")
    check = verbs.add_parser("check", help="record that a person has called or asked, and found it right")
    check.add_argument("id", help="as 'contacts list' shows it")
    check.add_argument("--by", required=True, metavar="NAME", type=_name, help="who called: a name or a role")
    check.add_argument("--on", required=True, metavar="DATE", type=_day, help="when, such as 2026-12-01")
    check.add_argument(
        "--until", required=True, metavar="DATE", type=_day, help="the last day that this holds"
    )
    expire = verbs.add_parser("expire", help="it is wrong, or no longer there: the bot shows it no longer")
    expire.add_argument("id", help="as 'contacts list' shows it")


def run(chosen: argparse.Namespace) -> int:
    """0 done; 1 where the files have issues, which are listed; 2 for what cannot be. Nothing comes into force."""
    data = data_folder()
    settings = load(data)
    record = ContactRecord(SHIPPED, Place(data, settings).content)
    if record.issues:
        for issue in record.issues:
            print(issue)
        return 1
    if chosen.verb == "list":
        return _list(record, settings, chosen.country)
    contact = record.find(chosen.id)
    if contact is None:
        near = closest(chosen.id, [one.id for one in record.every()])
        return _refused(f"there is no contact '{chosen.id}'.{near} './alongside contacts list' shows them.")
    today = datetime.now(UTC).date()
    if chosen.verb == "expire":
        fields = {"valid_until": (today - timedelta(days=1)).isoformat()}
    else:
        # Where the deployment is, the day may have begun already.
        latest = max(today, datetime.now(ZoneInfo(settings.deployment.zone)).date())
        if chosen.on > latest:
            return _refused("--on lies in the future")
        if chosen.until < max(chosen.on, today):
            return _refused("--until lies in the past, or before --on")
        fields = {
            "checked_by": chosen.by,
            "checked_on": chosen.on.isoformat(),
            "valid_until": chosen.until.isoformat(),
        }
    print(f"written: {record.set(chosen.id, fields)}")
    for name, value in fields.items():
        print(f"  {name}: {value}")
    if not contact.show_in_bot:
        print("It stays hidden as long as the file says show_in_bot: false there.", file=sys.stderr)
    print("It comes into force with './alongside publish'.", file=sys.stderr)
    return 0


def _refused(why: str) -> int:
    print(f"alongside contacts: {why}", file=sys.stderr)
    return 2


def _day(word: str) -> date:
    try:
        day = date.fromisoformat(word)
    except ValueError:
        day = None
    if day is None or day.isoformat() != word:  # Python reads other forms too, which the files do not know.
        raise argparse.ArgumentTypeError("a date such as 2026-12-01 is expected here")
    return day


def _name(word: str) -> str:
    if not word.strip() or not word.isprintable() or len(word) > LONGEST_NAME:
        raise argparse.ArgumentTypeError(f"a name of 1 to {LONGEST_NAME} characters is expected here")
    return word.strip()


def _list(record: ContactRecord, settings: Settings, country: str | None) -> int:
    if country is not None and country not in record.facts.countries:
        return _refused(
            f"no contacts are known for '{country}'; known are {', '.join(record.facts.countries)}"
        )
    today, live = datetime.now(UTC).date(), settings.deployment.live
    for code in [country] if country else settings.deployment.countries:
        contacts = record.facts.contacts(code)
        print(f"{code} ({record.facts.countries[code].zone})")
        for line in _table([COLUMNS, *(_row(contact, live, today) for contact in contacts)]):
            print(f"  {line}")
    print("As the files lie here; './alongside publish' puts them in force.", file=sys.stderr)
    return 0


def _row(contact: Contact, live: bool, today: date) -> tuple[str, ...]:
    why = hidden(contact, live, today)
    shown = SHOWN[why] if why else "shown" if contact.checked_on else "shown, 'not yet checked'"
    return (
        contact.id,
        ", ".join(_numbers(contact)),
        _hours(contact.hours),
        shown,
        f"{contact.checked_on} by {contact.checked_by}" if contact.checked_on else "-",
        contact.valid_until or "-",
        "yes" if contact.verified else "no",
        contact.source_date or "-",
        " / ".join(dict.fromkeys(contact.name.values())),
        contact.source,
    )


def _numbers(contact: Contact) -> Iterator[str]:
    for kind, number in (("", contact.phone), ("sms ", contact.sms), ("", contact.url)):
        if number:
            yield f"{kind}{number}"


def _hours(hours: str | Sequence[Hours] | None) -> str:
    if hours is None or isinstance(hours, str):
        return hours or "-"
    return "; ".join(f"{_days(one.days)} {one.from_}-{one.to}" for one in hours)


def _days(days: Sequence[str]) -> str:
    """`mon-fri` for three days or more in a row, else each."""
    places = sorted(DAYS.index(day) for day in days)
    if len(places) > 2 and places == list(range(places[0], places[-1] + 1)):
        return f"{DAYS[places[0]]}-{DAYS[places[-1]]}"
    return ",".join(DAYS[place] for place in places)


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


_COLUMNS_TAKEN: Mapping[str, int] = {"W": 2, "F": 2}


def _width(text: str) -> int:
    """Columns of a terminal: Korean letters take two, marks above and below others none."""
    return sum(
        0 if unicodedata.combining(char) or unicodedata.category(char) == "Mn"
        else _COLUMNS_TAKEN.get(unicodedata.east_asian_width(char), 1)
        for char in text
    )  # fmt: skip
