## 짧은 안전 계획. 한 번 보여 주고 보관하지 않아요.

# english: fcd36569
utter_plan_begin =
    한 가지씩 함께 볼게요. 맞지 않는 것은 건너뛰세요.
    계획은 원하는 대로 정하면 되고, 한 번 보여 드린 뒤 보관하지 않아요.

# english: a816eecc
utter_ask_signs = 해당하는 것이 있나요? 여러 개를 골라도 돼요.

# english: ae912d55
utter_ask_recent = 최근 며칠 사이의 일이거나, 지금 다시 일어날 수 있나요?

# english: b7ac1637
utter_ask_trusted = 믿고 연락할 수 있는 사람이 한 명 있나요?

# english: cea48ab7
utter_ask_ways = 상대가 내 일을 어떻게 알게 되는 것 같나요? 맞는 것을 골라 주세요.

# english: 99671b5b
utter_ask_change_risky = 비밀번호나 설정을 바꾼 것을 상대가 알아채면, 상황이 더 나빠질 수 있나요?

# english: d28ef95e
utter_ask_home = 그 사람과 같은 집에 사나요?

# english: 9ceae6b0
utter_ask_own_step =
    계획에 넣고 싶은 나만의 한 걸음이 있나요?
    짧게 써 주시면 돼요.

# english: 1e3cbe10
own_step = 나만의 한 걸음

# kind: list
# english: 056cc949
utter_plan =
    먼저 할 일이에요.

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    그리고 나만의 한 걸음이에요.
    { $own_step }

# english: fd32611c
utter_plan_empty = 꼭 맞는 첫걸음을 고르지 못했어요. 아래 '사람 연결'을 누르면 사람과 함께 볼 수 있는지 물어볼게요.

# english: 61eab4e1
utter_ask_more_steps = 다음 할 일도 볼까요?
    .true = 더 보기
    .false = 지금은 충분해요

# kind: list
# english: 52341d8e
utter_plan_later =
    여유가 있을 때 할 일이에요.

    { $plan_later }

# english: a2170b13
utter_plan_with_person =
    말씀하신 것 가운데 가볍지 않은 것이 있어요.
    지금 사람이 있어서 함께 계획할 수 있으니, 아래 '사람 연결'을 눌러 주세요.

# english: e8d4c7f2
utter_plan_with_line =
    말씀하신 것 가운데 가볍지 않은 것이 있어요.
    아래 '상담 전화'에서 함께 계획해 줄 곳을 찾을 수 있어요.
    급할 때 전화할 번호예요.
    { $emergency }

# english: b83d795c
utter_plan_end =
    여기까지 온 것만으로도 이미 많은 일을 하셨어요.
    고른 것이 적다고 괜찮다는 뜻은 아니니, 두려운 느낌을 믿으세요.
    계획은 언제든 다시 세울 수 있어요.
