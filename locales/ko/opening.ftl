## 첫 인사. 많아야 두 번 말하고, 건너뛸 수 있는 질문 세 가지를 해요.

# english: 46870612
utter_ask_go_on = 여기서 하시던 것이 있어요. 이어서 할까요?
    .true = 이어서 하기
    .false = 메뉴로 가기

# english: 7cd92f02
utter_ask_language = 어떤 언어가 편하세요?

# english: 8464fce6
utter_welcome =
    이 대화방은 { $organisation }에서 운영하고, 답은 프로그램이 자동으로 해요.
    여기에 쓰는 글은 텔레그램이 볼 수 있어요.
    쓰고 싶은 것만 써 주세요.

# Said instead of utter_welcome while this is a trial.
# english: bca28051
utter_welcome_trial =
    { $organisation }에서 시험 운영하는 대화방이고, 답은 프로그램이 자동으로 해요.
    안내 문구는 아직 한국어 사용자의 검토를 받지 않은 초안이에요.
    여기에 쓰는 글은 텔레그램이 볼 수 있어요.

# english: 144a9209
utter_ways_out =
    여기 메시지는 저절로 사라지고, 대답은 마지막 메시지를 보내신 지 { $retention_days }일이 지나면 지워요.
    '나가기'를 누르면 바로 끝나고, 지울 수 있는 것은 지워요.
    급할 때 전화할 번호예요.
    { $emergency }

# english: b08f9196
utter_hello_again =
    다시 뵈어 반가워요.
    답은 프로그램이 자동으로 하고, 모든 질문은 건너뛸 수 있어요.

# english: ba44ab01
utter_ask_shared_device = 이 휴대전화나 계정을 다른 사람이 볼 수도 있나요?

# english: 6fff9c7f
utter_shared_device =
    그렇다면 덜 여쭤보고, 메시지는 1시간 뒤에 사라지게 할게요.
    다른 사람이 만진 적 없는 기기를 쓰는 편이 더 안전해요.
    마칠 때는 '나가기'를 누르고, 대화방을 양쪽 모두에서 삭제해 주세요.

# english: 1ecc53b0
utter_ask_safe_now = 지금 안전하신가요?

# english: 6af7a969
utter_not_sure_safe =
    확실하지 않아도 괜찮아요.
    '상담 전화'와 '사람 연결'은 언제나 아래에 있어요.
    급할 때 전화할 번호예요.
    { $emergency }
