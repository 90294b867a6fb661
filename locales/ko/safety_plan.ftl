## 안전 계획. 한 번 보여 주거나, 원하면 보관해요.

# english: 7888dead
utter_ask_resume =
    여기에 잠시 멈춘 계획이 있어요.
    이어서 할까요?
    .true = 이어서 하기
    .false = 새로 시작하기

# english: 7eb2e604
utter_plan_begin =
    한 가지씩 함께 보고, 맞지 않는 것은 건너뛰어도 돼요.
    이 계획은 당신 것이에요.
    한 번만 보여 드리고, 보관해 달라고 하실 때만 보관해요.

# english: a816eecc
utter_ask_signs = 해당하는 것이 있나요? 여러 개를 골라도 돼요.

# What she picked stands last, so that it is not seen in a preview.
# english: 69a8e065
utter_ask_recent =
    고르신 것에 대해 하나만 더 여쭤볼 텐데, 건너뛰어도 괜찮아요.
    최근 며칠 사이의 일인가요?
    { $recent_signs }

# english: 23fe6945
utter_ask_current =
    고르신 것에 대해 하나만 더 여쭤볼 텐데, 건너뛰어도 괜찮아요.
    지금도 계속되고 있거나, 곧 일어날 수 있나요?
    { $current_signs }

# english: a2170b13
utter_plan_with_person =
    말씀하신 것 가운데 심각할 수 있는 것이 있어요.
    지금 사람이 있어서 함께 계획할 수 있으니, 아래 '사람 연결'을 눌러 주세요.

# english: e8d4c7f2
utter_plan_with_line =
    말씀하신 것 가운데 심각할 수 있는 것이 있어요.
    아래 '상담 전화'에서 함께 계획해 줄 곳을 찾을 수 있어요.
    급할 때는 이 번호로 전화하세요.
    { $emergency }

# kind: list
# english: 417bd522
utter_ask_relationship = 아는 만큼만 골라 주세요. 누가 그러는 것 같나요?

# english: b7ac1637
utter_ask_trusted = 믿고 연락할 수 있는 사람이 한 명 있나요?

# english: cea48ab7
utter_ask_ways = 상대가 내 일을 어떻게 알게 되는 것 같나요? 맞는 것을 골라 주세요.

# english: 6d483870
utter_ask_pause =
    첫 부분이 끝났고, 질문이 조금 더 있어요.
    이제 어떻게 할까요?

# english: b3e2d0a8
pause = 계속할지 멈출지
    .go_on = 계속하기
    .show = 지금까지의 계획 보기
    .later = 멈추고 나중에 계속하기

# english: 42251ae2
utter_plan_paused =
    지금까지의 대답은 여기에 잠금 처리해서 두었어요.
    메뉴의 '안전 계획 세우기'에서 이어서 할 수 있어요.
    마지막 메시지를 보내신 지 { $retention_days }일이 지나면 지워요.

# english: b13819be
utter_ask_spyware_wish = 휴대전화에 숨은 앱이 있는지도 생각해 볼까요?
    .true = 네
    .false = 지금은 아니에요

# english: 0f813fae
utter_ask_location_how =
    상대가 내가 있는 곳을 아는 것 같아요.
    위치 공유가 켜져 있거나, 작은 위치 추적기를 찾으셨나요?

# english: 0911fde2
location_how = 위치를 아는 길
    .share = 공유가 켜져 있어요
    .tag = 추적기를 찾았어요

# english: 99671b5b
utter_ask_change_risky = 비밀번호나 설정 같은 것을 내가 바꾼 사실을 상대가 알아채면, 그것 때문에 위험해질 수 있나요?

# english: d28ef95e
utter_ask_home = 그 사람과 같은 집에 사나요?

# english: 00e24966
utter_ask_leaving = 떠나는 것을 생각하고 있나요?

# english: 16f12994
leaving = 떠나는 일
    .thinking = 네
    .maybe = 어쩌면요
    .not_now = 아니요

# english: bb7e75de
utter_ask_children = 계획에서 함께 생각할 아이가 있나요?

# english: 07176e3a
utter_ask_images = 이 일에 내 사적인 사진도 관련되어 있나요?

# english: dfa3134d
images = 사진
    .adult = 네, 만 18세 이상일 때요
    .minor = 네, 만 18세 미만일 때요
    .nothing = 아니요

# english: 9ceae6b0
utter_ask_own_step =
    계획에 넣고 싶은 나만의 한 걸음이 있나요?
    짧게 써 주시면 돼요.

# english: 1e3cbe10
own_step = 나만의 한 걸음

# kind: plan
# english: 6345141e
utter_plan =
    먼저 할 일이에요. 가장 중요한 것이 맨 위에 있고, 한 가지씩 하셔도 돼요.

    { $plan }

# english: a9628ff4
utter_plan_own_step =
    그리고 나만의 한 걸음이에요.
    { $own_step }

# english: 61eab4e1
utter_ask_more_steps = 다음 할 일도 볼까요?
    .true = 더 보기
    .false = 지금은 충분해요

# kind: plan
# english: 52341d8e
utter_plan_later =
    여유가 있을 때 할 일이에요. 지금 다 하지 않아도 되고, 골라서 하셔도 괜찮아요.

    { $plan_later }

# english: 93c5f5fb
utter_ask_keep_plan =
    보관해 달라고 하지 않으시면 계획은 지금 지워요.
    보관하면 이 대화방을 열 수 있는 사람은 누구나 읽을 수 있어요.
    여기에 보관할까요?
    .true = 여기에 보관하기
    .false = 보관하지 않기

# english: 69f3fbf1
utter_plan_kept =
    계획은 마지막 메시지를 보내신 지 { $retention_days }일이 될 때까지 잠금 처리해서 보관해요.
    메뉴의 '안전 계획 세우기'에서 다시 볼 수 있어요.
    거기서 바꾸거나 지울 수도 있어요.

# english: 040799c5
utter_plan_earlier_stays = 이번 계획은 보관하지 않아요. 전에 보관한 계획은 그대로 있어요.

# english: b83d795c
utter_plan_end =
    여기까지 온 것만으로도 이미 많은 일을 하셨어요.
    고른 것이 적다고 괜찮다는 뜻은 아니니, 두렵다면 그 느낌을 믿으세요.
    계획은 언제든 다시 세울 수 있어요.

## 보관한 계획.

# english: c14b9cd3
utter_no_plan_kept = 보관한 계획이 없어요. 메뉴에서 세울 수 있어요.

# english: 74e54830
utter_ask_plan_choice = 여기에 보관한 계획이 있어요. 무엇을 할까요?

# english: 0c9af72c
plan_choice = 내 계획
    .read = 읽기
    .change = 다시 세우기
    .delete = 지우기

# kind: plan
# english: 337cda21
utter_kept_plan =
    먼저 할 일이에요. 가장 중요한 것이 맨 위에 있고, 한 가지씩 하셔도 돼요.

    { $kept_plan }

# english: 22416e35
utter_kept_own_step =
    그리고 나만의 한 걸음이에요.
    { $kept_own_step }

# kind: plan
# english: 47cb0446
utter_kept_later =
    여유가 있을 때 할 일이에요. 지금 다 하지 않아도 되고, 골라서 하셔도 괜찮아요.

    { $kept_later }

# english: a03a60a1
utter_ask_delete_plan =
    지운 계획은 되돌릴 수 없어요.
    지금 지울까요?
    .true = 계획 지우기
    .false = 그대로 두기

# english: e3e7d17d
utter_plan_deleted = 여기에 보관한 계획을 지웠고, 백업에서는 14일 안에 사라져요.

# english: 658dcece
utter_plan_still_kept = 계획은 그대로 보관되어 있어요.
