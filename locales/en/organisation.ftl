## The organisation's own texts: a default that says nothing false. Fill them in before going live.

organisation_about = The organisation behind this chat has not written yet who it is. Its name stands in the welcome.

organisation_hours = When a person can answer has not been written here yet. The lines under Numbers may be open now.

organisation_duty = What this organisation has to report to others has not been written here yet. Ask a person before you tell more.

organisation_privacy =
    How this organisation handles what is kept here has not been written yet.
    It is erased { $retention_days } days after your last message, and backups lose it within 14 days more.
