## 상담 전화, 그리고 사람과 이야기하기.

# kind: list
# english: e2e0c283
utter_numbers =
    도움을 받을 수 있는 곳이에요. 지금 연락해도, 나중에 해도, 하지 않아도 괜찮아요.

    { $numbers }

# english: 7c312ded
utter_person_asking =
    이야기할 수 있는 사람이 있는지 물어보고 있어요.
    전해 달라고 하실 때 말고는, 여기에 쓰신 글을 아무에게도 전하지 않아요.

# kind: list
# english: fb68d6e2
utter_person_nobody =
    지금은 연결할 수 있는 사람이 없어요. 이 대화방이 아니어도 연락할 수 있는 곳이에요.

    { $numbers }

# english: 3159b2b1
utter_person_done = 다시 프로그램이 답해요. 언제든 사람 연결을 다시 요청할 수 있어요.
