## 언제나 쓸 수 있는 버튼과, 대화 도중의 짧은 말.

# english: 06accbac
button = 버튼
    .back = 이전
    .skip = 건너뛰기
    .unsure = 잘 모르겠어요
    .done = 다 했어요
    .none = 해당하는 것 없음
    .more = 더 보기
    .leave = 나가기
    .numbers = 상담 전화
    .person = 사람 연결
    .menu = 메뉴
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = 예 아니요
    .true = 네
    .false = 아니요

# english: 44c6e04b
utter_not_understood = 잘 알아듣지 못했어요. 아래에서 고르거나 다른 말로 써 주세요.

# english: 74d17f18
utter_not_understood_again =
    죄송해요, 이번에도 알아듣지 못했어요.
    아래 버튼은 언제나 쓸 수 있고, '사람 연결'을 누르면 사람에게 연결을 요청해요.

# english: 09ff02ba
utter_meant =
    제가 맞게 알아들었는지 확실하지 않아요.
    첫 번째 버튼의 말이 맞으면 눌러 주세요. 아니면 다른 것을 고르거나 다른 말로 써 주세요.

# english: 25702d6f
utter_other_language =
    한국어로 이어서 이야기할 수 있어요. 원하시면 버튼을 눌러 주세요. 아니면 그대로 이어 가시면 돼요.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = 뜻하신 것
    .ncii = 내 사진이 퍼졌어요
    .ncii_threat = 사진을 퍼뜨리겠다고 해요
    .synthetic = 나를 합성한 사진이 있어요
    .hidden_camera = 몰래 찍혔어요
    .cyberflashing = 원치 않는 성적 사진을 받았어요
    .harassment = 괴롭힘을 당하고 있어요
    .stalking = 누가 나를 따라다녀요
    .spyware = 휴대전화를 감시당하는 것 같아요
    .account_takeover = 계정을 빼앗겼어요
    .doxxing = 내 신상이 공개됐어요
    .impersonation = 누가 나를 사칭해요
    .threat_violence = 나를 해치겠다고 해요
    .grooming_minor = 어른이 아이에게 접근해요
    .coercive_control = 누가 내 일상을 통제해요
    .takedown = 올라온 것을 내리고 싶어요
    .safety_plan = 더 안전해지고 싶어요
    .save_evidence = 증거를 남기고 싶어요
    .report = 신고하고 싶어요
    .my_report = 내 신고는 어떻게 됐나요
    .legal = 법에 대해 묻고 싶어요
    .minor = 만 18세 미만이에요
    .third_party = 다른 사람의 일이에요
    .took_part = 나도 그 일에 함께했어요
    .learn = 더 알아보고 싶어요
    .ask_anonymous = 내가 쓴 글을 누가 보나요
    .who_are_you = 여기는 어떤 곳인가요
    .pay_question = 돈을 보내야 하나요
    .self_blame = 내 잘못인 것 같아요
    .feeling_bad = 마음이 힘들어요
    .greeting = 안녕하세요
    .help = 도움이 필요해요
    .thanks = 고마워요
    .stop = 여기서 멈추고 싶어요
    .quick_exit = 지금 나가기
    .talk_human = 사람과 이야기하기
    .hotline = 상담 전화 보기
    .change_language = 다른 언어로 하기
    .delete_all = 모두 지우기
    .go_back = 이전 질문으로 가기
    .unsure = 잘 모르겠어요

# english: 7b85df7a
utter_stale_button = 그 버튼은 앞선 메시지의 것이에요. 지금은 여기예요.

# english: 7cf120dd
utter_already_taken = 이미 받았어요.

# english: f432b18e
utter_cannot_read = 글, 사진, 파일은 읽을 수 있어요. 이것은 읽을 수 없어요.

# english: 60f41c56
utter_edit_taken = 고치신 대로 바꿨어요.

# english: 29a9be14
utter_edit_too_late = 그 대답은 이제 메시지를 고쳐도 바뀌지 않아요. 달라진 점을 여기에 써 주세요.

# english: e38ce67f
utter_nothing_to_go_back_to = 여기서는 더 돌아갈 곳이 없어요.

# english: c09b95ce
utter_cannot_skip_here = 여기서는 건너뛸 것이 없어요.

# english: 5603f69a
utter_file_not_expected =
    지금은 파일이 필요하지 않아서 내려받지 않았어요.
    대화방에서 지우셔도 돼요.

# english: 661e734d
utter_file_taken = 파일을 보내신 것을 확인했어요. 텔레그램에만 있고 내려받지 않았어요.

# english: 6c2ce052
utter_message_taken = 받았어요. 더 쓰거나 '다 했어요'를 눌러 주세요.

# english: d3f88d66
utter_not_a_date =
    날짜로 알아볼 수 없었어요.
    2026-01-15처럼 날짜를 쓰거나 달, 연도만 써도 되고, 건너뛰어도 돼요.

# english: 4c6bb1ab
utter_date_in_future = 아직 오지 않은 날이에요. 아는 만큼만, 언제부터였나요?

# english: cdf67b57
utter_not_a_number = 숫자로 알아볼 수 없었어요. 숫자로 쓰거나 건너뛰어도 돼요.

# english: 0d38ebce
utter_answer_too_long = 한 번에 받기에는 길어요. 두 번으로 나눠 보내 주세요.

# english: ead11c85
utter_too_many = 여기서 받을 수 있는 만큼 다 받았어요. '다 했어요'를 눌러 주세요.

# english: 1135c417
utter_pick_one = 먼저 하나를 골라 주세요.

# english: c40bc27d
utter_place_not_expected = 지금은 위치가 필요하지 않아서 남기지 않았어요.

# english: fde7e81e
utter_back_here = 아까 하던 곳으로 돌아왔어요.

# english: bc983c36
utter_person_is_asked = 사람에게 요청해 두었어요. 여기서 기다리거나, 상담 전화를 보거나, 나가도 돼요.
