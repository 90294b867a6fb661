## 중간에 묻거나 하는 말에 대한 짧은 답.

# english: cce7fdcb
utter_anonymous_kept =
    이름과 텔레그램 이름은 여기에 남기지 않아요.
    대화방 번호는 답을 보내 드리려고, 잠금 처리한 상태로만 보관해요.
    텔레그램은 계정을 알고, 이 대화를 볼 수 있어요.

# english: 5ba278c4
utter_anonymous_seen =
    답은 프로그램이 하고, 쓰신 글은 직접 요청하실 때 말고는 아무에게도 알리지 않아요.
    다만 잠금 열쇠는 운영하는 기관에 있어요.
    그러니 쓰고 싶은 것만 써 주세요.

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    정해진 문구로 답하는 프로그램이에요.
    메뉴가 있고, 모든 질문은 건너뛸 수 있어요.

# english: a1456876
utter_hello =
    안녕하세요, 잘 오셨어요.
    맞는 것을 고르거나 편하게 몇 마디 써 주세요.

# english: f71d82ef
utter_thanks = 별말씀을요. 천천히 하셔도 돼요.

# english: 86fec894
utter_feeling_bad =
    많이 힘드시겠고, 그렇게 느끼는 게 당연해요.
    혼자 다 견디지 않아도 돼요.
    이야기하고 싶으시면 '상담 전화'와 '사람 연결'이 아래에 있어요.

# english: 10354933
utter_self_blame =
    당신 잘못이 아니에요.
    그런 일을 하기로 선택한 건 그 사람이에요.
    무엇을 하셨든, 그 사람이 그래도 되는 이유가 될 수는 없어요.

# english: 6dd33e0a
utter_pay =
    돈을 보낸 뒤에 더 요구받는 경우가 많아요.
    지금 바로 답하지 않아도 돼요.
    이미 보낸 분도 많고, 그래도 도움을 받을 수 있어요.

# english: 03cb8ded
utter_third_party =
    곁에 있어 주는 사람이 있어 다행이에요.
    무엇을 원하는지 묻고, 듣고, 결정은 그분에게 맡겨 주세요.
    그분이 괜찮다고 하기 전에는 다른 곳에 알리지 말아 주세요.

# english: 40741bca
utter_third_party_here =
    여기에 있는 것은 모두 그분을 돕는 데에도 그대로 쓸 수 있어요.
    지금 누군가 위험에 처해 있다면 전화하세요.
    { $emergency }

# english: 9a8e37ae
utter_stop_here =
    괜찮아요.
    여기서도, 어디서도 꼭 말해야 하는 건 없어요.
    여기서 멈추거나 다른 것을 볼 수 있어요.
