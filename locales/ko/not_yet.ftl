## 아직 만들지 않은 것은 그렇다고 말하고, 오늘 도움이 되는 것을 알려요.

# english: e17e4daf
utter_evidence_by_yourself =
    링크, 계정, 시간을 사라지기 전에 적어 두세요.
    화면을 찍을 때는 이 세 가지가 보이게 해 주세요.
    다른 사람이 보지 않는 곳에 두고, 여기저기 보내지 말아 주세요.

# kind: list
# english: 1641540d
utter_evidence_not_built =
    파일을 맡아 두는 기능은 아직 만들고 있어서 제가 보관해 드릴 수 없어요. 이곳에서 도움을 받을 수 있어요.

    { $numbers }

# english: f31734ac
utter_report_your_choice =
    신고는 여러 길 가운데 하나예요.
    오늘이든 나중이든 직접 정하시면 돼요.
    어떤 사건은 나중에 마음이 바뀌어도 절차가 계속될 수 있어요.

# kind: list
# english: 2ee89788
utter_report_not_built =
    여기서는 아직 신고를 받을 수 없어요. 그 기능은 만들고 있어요. 방법은 이곳에 물어볼 수 있어요.

    { $numbers }

# kind: list
# english: 769c7c25
utter_my_report_not_built =
    여기서는 아직 신고를 받지 않아서, 제가 가지고 있는 신고가 없어요. 다른 곳에 신고하셨다면 어떻게 되고 있는지 그곳에서 알려 줄 수 있어요. 물어볼 때는 이곳에서 도움을 받을 수 있어요.

    { $numbers }
