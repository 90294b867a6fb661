## Short lessons with one question each.

# kind: list
# english: f5c210b2
utter_ask_lesson = 무엇을 살펴볼까요? 하나에 1분쯤 걸려요.

# english: 676793c4
lesson = 짧게 알아보기
    .is_it = 이건 괜찮은 걸까요
    .consent = 동의와 사진
    .made_up = 만들어 낸 사진
    .bystander = 좋은 친구 되기
    .accounts = 안전한 계정

# english: 8bb014f7
utter_lesson_is_it =
    나를 아껴 주는 관계는 자유롭게 느껴지고, 통제하는 관계는 감시받는 것처럼 느껴져요.
    비밀번호를 알려 달라고 하거나, 메시지를 읽거나, 답이 늦었다고 화를 내는 것은 통제예요.
    그것이 사랑한다는 뜻은 아니에요.

# english: 8d09bc83
utter_ask_quiz_is_it = 누가 '나를 사랑한다면 하루 종일 위치를 공유해야지'라고 말해요. 이래도 괜찮을까요?

# english: 6208ffe5
utter_quiz_is_it =
    위치 공유는 둘 다 원하고, 그만해도 아무 문제가 없을 때 괜찮아요.
    싫다고 하면 화를 내거나 말을 하지 않는 것은 통제예요.

# english: 6912ff7f
utter_lesson_consent =
    누가 나에게 보낸 사진은 나에게 준 것이지, 세상에 준 것이 아니에요.
    사진에 동의했다고 해서 다른 사람에게 보내는 것까지 동의한 것은 아니에요.
    동의는 언제든 거둘 수 있어요.

# english: 3bafe5f2
utter_ask_quiz_consent = 누가 직접 사진을 보내 줬어요. 받은 사람이 친구 한 명에게 보여 줘도 될까요?

# english: 938ec248
utter_quiz_consent =
    아니요. 보여 줄 사람마다, 보여 줄 때마다 동의가 따로 필요해요.
    한 번 보여 준 것만으로도 상처가 될 수 있고, 많은 나라에서는 범죄예요.

# english: 10699626
utter_lesson_made_up =
    프로그램으로 누군가의 얼굴을 넣어, 찍은 적도 없는 사진을 만들 수 있어요.
    그 사람은 아무것도 하지 않았고, 부끄러워할 사람은 그것을 만들거나 퍼뜨린 사람이에요.
    그런 사진도 내려 달라고 하거나 막을 수 있어요.

# english: 97966472
utter_ask_quiz_made_up = 진짜가 아닌 것이 분명하고, 모두 그것을 알아요. 그러면 아무 해가 없는 걸까요?

# english: e08adad1
utter_quiz_made_up =
    아니요. 사람들이 그 사람을 다르게 보게 되고, 그 일은 몇 년씩 따라다녀요.
    진짜였는지를 따지지 않는 법도 많아요.

# english: f9fb8659
utter_lesson_bystander =
    일이 어디까지 갈지는 지켜보는 사람들에게 달려 있어요.
    다른 데 보내지도 저장하지도 말고, 그 일을 겪는 사람에게 따뜻한 한 줄을 써 주세요.
    누구에게 알릴지는 그 사람에게 물어보고, 신고해 주세요.

# english: 9b42a8ec
utter_ask_quiz_bystander = 단체방에서 같은 반 친구의 사진을 돌려 보고 있어요. 말없이 나오기만 하면 충분할까요?

# english: f3ab0308
utter_quiz_bystander =
    그것도 시작이에요. 단체방 이름을 적어 두고 그 친구에게 알려 주면 더 도움이 돼요.
    사진은 저장하지 말고, 다음에 어떻게 하고 싶은지 그 친구에게 물어보세요.

# english: 6edbfbe6
utter_lesson_accounts =
    긴 문장은 좋은 비밀번호가 되고, 비밀번호는 계정마다 서로 다른 것이 좋아요.
    2단계 로그인은 남이 몰래 들어오는 것을 대부분 막아 줘요.
    가끔 내 계정이 어디에 로그인되어 있는지 살펴보세요.

# english: ef167f4a
utter_ask_quiz_accounts = 급할 때를 위해, 가장 친한 친구가 내 비밀번호를 알고 있어요. 좋은 생각일까요?

# english: 1a9424de
utter_quiz_accounts =
    그러지 않는 편이 더 좋아요. 친구가 휴대전화를 잃어버릴 수도 있고, 사이가 달라질 수도 있어요.
    예비 인증 번호를 종이에 적어 집에 두면 같은 도움이 되고, 나만 가지고 있을 수 있어요.

# english: 38a179c0
utter_lesson_thanks = 여기까지예요. 이 가운데 내 일처럼 느껴지는 것이 있다면, 그 이야기도 저와 나눌 수 있어요.
