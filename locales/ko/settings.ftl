## 설정, 보관된 것, 지우기.

# english: 8edf6ce1
utter_one_language = 지금은 한 가지 언어로만 이야기할 수 있어요.

# kind: list
# english: ef2fd154
utter_ask_setting = 무엇을 바꾸거나 볼까요?

# english: f616a6ba
setting = 설정
    .language = 언어
    .country = 나라
    .disappear = 사라지는 메시지
    .return_word = 돌아오는 말
    .cover = 나간 뒤의 모습
    .kept_plan = 보관한 내 계획
    .stored = 보관된 것 보기
    .erase = 모두 지우기
    .short_mode = 짧게 하기

# kind: list
# english: 3834e37a
utter_ask_which_country =
    어느 나라의 번호를 보여 드릴까요?
    '잘 모르겠어요'를 누르면 여러 나라의 번호를 보여 드려요.

# english: c64d3772
countries = 나라
    .kr = 대한민국
    .id = 인도네시아
    .ci = 코트디부아르
    .ba = 보스니아 헤르체고비나
    .mk = 북마케도니아
    .ge = 조지아
    .mv = 몰디브

# english: e1436afa
utter_country_known =
    이제 이 나라의 번호를 보여 드려요.
    { $country }

# english: 41ddcdf5
utter_country_unknown = 이제 여러 나라의 번호를 보여 드려요.

# kind: list
# english: c176a044
utter_ask_disappear_choice =
    여기 메시지가 얼마 뒤에 사라지면 좋을까요?
    짧을수록 남는 것이 적어요.

# english: 3d51d51d
disappear_times = 메시지가 사라지기까지
    .hours_1 = 1시간
    .hours_3 = 3시간
    .hours_12 = 12시간
    .hours_24 = 하루
    .hours_47 = 이틀 가까이

# english: fe813bba
utter_disappear_set =
    이제 여기 메시지는 이만큼 지나면 사라져요.
    { $disappear_after }

    알림이나 다른 기기에는 더 오래 남을 수 있어요.

# english: 64a1608a
utter_ask_cover_choice = 나간 뒤에 이 대화방이 어떻게 보이면 좋을까요?

# english: 6ad5354d
cover_choice = 나간 뒤
    .recipes = 요리 팁
    .study = 공부 팁

# english: dbe0afa3
utter_cover_set = 그렇게 정했어요. 다음에 나갈 때부터 바뀌어요.

# english: 466727e4
utter_ask_short_choice =
    '짧게 하기'를 켜면 덜 여쭤보고, 말씀하신 것을 되풀이하지 않아요.
    켤까요?
    .true = 켜기
    .false = 끄기

# english: 87e4234d
utter_short_on = '짧게 하기'를 켰어요.

# english: a6d20824
utter_short_off = '짧게 하기'를 껐어요.

# kind: list
# english: ddf83d7b
utter_stored =
    지금 보관하고 있는 것이에요. 모두 잠금 처리되어 있어요.

    { $stored }

# english: 1305fca2
utter_stored_nothing = 지금 보관하고 있는 것이 없어요.

# english: c36bafdc
utter_stored_failed = 지금은 확인하지 못했어요. 조금 뒤에 다시 해 주세요.

# english: 515632f0
stored_things = 보관될 수 있는 것
    .sessions = 대답과 설정, 보관하기로 한 계획, 이 대화를 어디까지 했는지.
    .inbox = 마지막 메시지(답을 보낼 때까지).
    .seen_updates = 이미 받은 메시지의 표시(두 번 받지 않기 위한 것).
    .outbox = 아직 보내지 않은 답.
    .message_ids = 메시지 번호(나중에 지우기 위한 것).
    .deletion_notes = 이 대화방에서 더 지워야 할 것의 목록.
    .jobs = 나중에 할 일(제때 지우기 등).

# english: 7c7dfe8d
utter_erase_what =
    대답과 쓰신 글, 그 밖에 여기에 보관된 모든 것을 지워요.
    백업에서는 14일 안에 사라져요.
    되돌릴 수 없어요.

# english: b6140644
utter_erase_what_not =
    여기서 지울 메시지의 목록은 다 지울 때까지, 길어야 이틀쯤 잠금 처리해서 남겨 둬요.
    텔레그램에는 복사본이 남을 수 있어요.
    48시간이 지난 메시지는 제가 지울 수 없지만, '대화방 삭제'에서 양쪽 모두를 골라 직접 지우실 수 있어요.

# english: 0108f11f
utter_ask_erase_now = 지금 모두 지울까요?
    .true = 모두 지우기
    .false = 그대로 두기

# english: 5de23c4f
utter_erase_failed = 지우지 못했어요. 조금 뒤에 다시 해 주세요.

# english: 630a98a4
utter_erase_kept = 아무것도 지우지 않았어요.
