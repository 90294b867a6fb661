## 설정, 보관된 것, 지우기.

# english: 8edf6ce1
utter_one_language = 지금은 한 가지 언어로만 이야기할 수 있어요.

# english: ef2fd154
utter_ask_setting = 무엇을 바꾸거나 볼까요?

# english: c9a57bd7
setting = 설정
    .language = 언어 바꾸기
    .stored = 보관된 것 보기
    .erase = 모두 지우기

# kind: list
# english: ddf83d7b
utter_stored =
    지금 보관하고 있는 것이에요. 모두 잠금 처리되어 있어요.

    { $stored }

# english: 1305fca2
utter_stored_nothing = 지금 보관하고 있는 것이 없어요.

# english: c36bafdc
utter_stored_failed = 지금은 확인하지 못했어요. 조금 뒤에 다시 해 주세요.

# english: b8c0a745
stored_things = 보관될 수 있는 것
    .sessions = 대답하신 내용과 이 대화에서의 위치.
    .inbox = 마지막 메시지(답을 보낼 때까지).
    .seen_updates = 이미 받은 메시지의 표시(두 번 받지 않기 위한 것).
    .outbox = 아직 보내지 않은 답.
    .message_ids = 메시지 번호(나중에 지우기 위한 것).
    .deletion_notes = 이 대화방에서 더 지워야 할 것의 목록.
    .jobs = 나중에 할 일(제때 지우기 등).

# english: 7c7dfe8d
utter_erase_what =
    대답과 쓰신 글, 여기에 보관된 모든 것을 지워요.
    백업에서는 14일 안에 사라져요.
    되돌릴 수 없어요.

# english: b6140644
utter_erase_what_not =
    여기서 지울 메시지의 목록은 다 지울 때까지, 길어야 이틀쯤 잠금 처리해서 남겨 둬요.
    텔레그램에는 복사본이 남을 수 있어요.
    48시간이 지난 메시지는 직접, '대화 삭제'에서 양쪽 모두를 골라 지워 주세요.

# english: 0108f11f
utter_ask_erase_now = 지금 모두 지울까요?
    .true = 모두 지우기
    .false = 그대로 두기

# english: 5de23c4f
utter_erase_failed = 지우지 못했어요. 조금 뒤에 다시 해 주세요.

# english: 630a98a4
utter_erase_kept = 아무것도 지우지 않았어요.
