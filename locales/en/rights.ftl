## Rights and the law, by country. Information, no advice; no lawyer has looked at it yet.

utter_rights_first =
    This is information, no advice, and no lawyer has checked it yet.
    Laws change: a lawyer or one of the lines can say what holds for you.

# kind: list
utter_ask_rights_country = Which country is it about?

# kind: list
utter_ask_rights_topic = What do you want to know?

rights_topic = Rights
    .laws = Laws
    .reporting = If I report it
    .risks = Risks for me
    .interview = First police interview
    .support = Support and legal aid

# kind: list
utter_rights_laws =
    Laws that can fit, as far as they were found. Beside each, what it is about:

    { $laws }

# kind: list
utter_rights_support =
    These lines can help, or know who gives legal aid without cost:

    { $numbers }

# kind: list
utter_rights_interview =
    For the first talk there, which can be long, you can ask the police for:
    • a person you trust to be with you, and an interpreter if you need one;
    • someone of the gender you prefer, and a quiet room;
    • breaks, and to say that you do not know or do not remember;
    • a copy or the number of the report, and the name of whoever took it;
    • your address to be kept out of the papers, if that is possible there;
    • that data at the platforms are kept, since they are deleted after a time.
    Bring a short list of days and links. You decide what you show. Show a conversation whole: gaps can harm the case.

# kind: legal
utter_rights_reporting_kr =
    In Korea, the online form asks who you are: reports to the police there are not anonymous.
    A case of stalking can go on even if you change your mind, since 2023.
    If you are under 18, schools and counselling centres must report sexual crimes at once. Ask before you tell more.

# kind: legal
utter_rights_reporting_id =
    In Indonesia, a case of an adult is mostly taken up when that person complains.
    For children and people with disabilities it is taken up without it.
    Reports ask who you are, and a statement is signed at a station.

# kind: legal
utter_rights_reporting_ci =
    In Côte d'Ivoire, the cybercrime unit takes reports in person, with what you have kept, without cost.
    It never asks for money: false officers do. Lawyers there advise against deleting messages before.
    A judge can order urgent protection, also against a former partner.

# kind: legal
utter_rights_reporting_ba =
    In Bosnia and Herzegovina, the law differs by part of the country.
    You can report at any police station. In the Federation stalking and misuse of recordings have been crimes of their own since 2025.
    Whether a report can be taken back differs. Ask before you sign.

# kind: legal
utter_rights_reporting_mk =
    In North Macedonia, you can report by e-mail, by the red button of the ministry, or in person.
    A change reported in 2026 may let cases of domestic violence go on without your consent.
    Ask about it before you sign.

# kind: legal
utter_rights_reporting_ge =
    In Georgia, you can report by the emergency number or at any police station.
    The police can give a restraining order at once, and a court a protective order.
    Whether a report can be taken back was not found. Ask before you sign.

# kind: legal
utter_rights_reporting_mv =
    In the Maldives, courts can give protection orders, and urgent ones.
    Some help lines pass calls on to the authorities. Ask at the beginning who gets to know.
    Whether a report can be taken back was not found.

# kind: legal
utter_rights_risks_kr =
    In Korea, saying true things about a person in public can be prosecuted too.
    Before you name someone in public, ask a lawyer or a line.

# kind: legal
utter_rights_risks_id =
    In Indonesia, rules on decency and defamation were used against people who appear in such pictures.
    Talk to legal aid before you report or post.
    Where someone offers to mediate between you and them, you can refuse.

# kind: legal
utter_rights_risks_ci =
    In Côte d'Ivoire, insults online are punished, also as an answer in anger.
    Before you name someone in public, ask a lawyer or a line.

# kind: legal
utter_rights_risks_ba =
    In Republika Srpska, defamation has been a crime again since 2023.
    Before you name someone in public, ask a lawyer or a line.

# kind: legal
utter_rights_risks_mk =
    No special risk was found for North Macedonia, which does not mean that there is none.
    Before you name someone in public, ask a lawyer or a line.

# kind: legal
utter_rights_risks_ge =
    No special risk was found for Georgia, which does not mean that there is none.
    Before you name someone in public, ask a lawyer or a line.

# kind: legal
utter_rights_risks_mv =
    In the Maldives, having or sending such pictures can be a crime, also to show them later.
    Links and names of accounts are enough. You do not have to say anything about a relationship.
    Ask a lawyer before you hand anything over.
