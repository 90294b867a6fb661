## 가장 급한 순간의 정해진 문구. 버튼 말고는 아무것도 묻지 않아요.

# english: 931cbf24
utter_danger =
    말할 수 있으면 지금 전화하세요.
    { $emergency }

    가능하면 사람들이 있는 곳으로 가세요.
    그다음 이 대화방은 닫으세요.

# english: d4de558c
danger_choice = 지금 상황
    .cannot_speak = 말할 수 없어요
    .safe = 이제 안전해요
    .person = 사람과 이야기하기
    .country = 다른 나라

# english: 69ba4de8
utter_cannot_speak =
    믿는 사람에게 지금 있는 곳과, 대신 전화해 달라는 말을 보내세요.
    문자를 받는다고 알려진 곳은 아래 '상담 전화'에 표시되어 있어요.

# kind: list
# english: 7f8de6e8
utter_danger_nobody =
    지금은 연결할 수 있는 사람이 없어요. 아래 번호 가운데 한 곳으로 전화해 주세요.

    { $numbers }

# english: b77fded3
utter_safe_again =
    조금 더 안전해지셨다니 다행이에요.
    긴급 번호는 메뉴의 '지금 도움이 필요해요'를 누르면 언제든 볼 수 있어요.
    나중을 위해 계획을 세워 볼 수도 있어요.

# kind: list
# english: 4db99822
utter_self_harm =
    말씀해 주셔서 다행이에요. 지금 이 마음을 혼자 견디지 않아도 돼요. 도움을 받을 수 있는 곳이에요.

    { $crisis_lines }

# english: 968f842c
utter_self_harm_step =
    저는 프로그램이라 혼자서는 지켜 드릴 수 없어요.
    작은 한 걸음: 누군가의 곁에 있고, 나를 다치게 할 수 있는 것에서 떨어져 있어 주세요.
    급할 때는 이 번호로 전화하세요.
    { $emergency }

# english: 967d1d72
crisis_choice = 지금 상황
    .person = 사람과 이야기하기
    .go_on = 여기서 계속하기

# kind: list
# english: e6776b0c
utter_self_harm_nobody =
    지금은 연결할 수 있는 사람이 없어요. 당신은 소중해요. 도움을 받을 수 있는 곳이에요.

    { $crisis_lines }

# english: a5414f22
utter_self_harm_on =
    여기 머물고 싶은 만큼 머물러도 돼요.
    '상담 전화'와 '사람 연결'은 언제나 아래에 있어요.

# english: f7025541
utter_ask_urgent =
    많이 힘드시겠어요.
    지금 급한 도움이 필요하세요?
    .true = 지금 도움이 필요해요
    .false = 지금은 아니에요

# kind: list
# english: bc31b737
utter_distress_lines =
    확실하지 않아도 괜찮아요. 급하지 않을 때도 연락할 수 있는 곳이에요.

    { $numbers }

# english: fac58189
utter_distress_gently =
    어떤 마음인지 말해 주셔서 고마워요.
    마음이 아픈 게 당연해요.
    '상담 전화'와 '사람 연결'은 원하실 때 언제든 아래에 있어요.
