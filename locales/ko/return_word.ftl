## 나가거나 쉬었다가 돌아올 때 쓰는, 나만의 말.

# english: ce60d53c
utter_ask_offer_word =
    '돌아오는 말'은 직접 정하는 나만의 말이에요.
    '나가기'를 누르거나 쉬었다가 돌아오면, 이 대화방은 그 말로만 다시 열려요.
    지금 정할까요?
    .true = 돌아오는 말 정하기
    .false = 지금은 아니에요

# english: 75f0eeb7
utter_ask_word_choice = '돌아오는 말'이 정해져 있어요. 무엇을 할까요?

# english: 8caa4c90
word_choice = 돌아오는 말
    .change = 바꾸기
    .remove = 없애기

# english: 236d471d
utter_ask_new_return_word =
    새 '돌아오는 말'을 긴 낱말 하나나 몇 마디로 써 주세요.
    원래 말로 되돌릴 수 없는 값으로만 보관해요.
    그 말을 쓰신 메시지는 이 대화방에서 지워요.

# english: 7121b31b
utter_return_word_too_short =
    조금 짧아서 짐작하기 쉬워요.
    더 긴 낱말이나 몇 마디를 함께 써 주세요.

# english: 7d6c9dc4
utter_return_word_too_common =
    많은 사람이 짐작할 수 있는 말이에요.
    나만 떠올릴 수 있는 말을 써 주세요.

# english: ca6895ac
utter_return_word_done =
    '돌아오는 말'을 정했어요.
    '나가기'를 누른 뒤에는 여기에 그 말을 쓰면 돌아올 수 있어요.
    누구도 대신 찾아 드릴 수 없으니 꼭 기억해 주세요.

# english: 05243626
utter_return_word_failed = 잘되지 않았고, 바뀐 것은 없어요. 조금 뒤에 다시 해 주세요.

# english: 87fc22c9
utter_ask_return_word_given =
    먼저 '돌아오는 말'을 써 주세요.
    그 메시지는 이 대화방에서 지워요.

# english: c7c41621
utter_return_word_wrong =
    그 말이 아니에요.
    조금 기다렸다가 다시 쓰거나 건너뛰어도 돼요.

# english: f02ad5f2
utter_return_word_unchanged = 바뀐 것은 없어요.

# english: 12f1e22d
utter_return_word_removed =
    '돌아오는 말'을 없앴어요.
    이제 '나가기'를 누르면 이 대화는 완전히 끝나고, 있던 것은 다시 보이지 않아요.
