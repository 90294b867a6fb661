# english: 06accbac
button = 가 Buttons
    .back = 가 Back
    .skip = 가 Skip
    .unsure = 가 Not sure
    .done = 가 Done
    .none = 가 None of these
    .more = 가 More
    .leave = 가 Leave
    .numbers = 가 Numbers
    .person = 가 Person
    .menu = 가 Menu
    .on = ☑
    .off = ☐
# english: 9b1b5704
yes_no = 가 Yes or no
    .true = 가 Yes
    .false = 가 No
# english: ab70245c
unanswered = 가 not said
# english: d6000af9
date_words = 가 Spans
    .since = 가 since { $day }
    .until = 가 until { $day }
    .between = 가 from { $from } to { $to }
# english: 7048bc12
date_answer = 가 When
    .today = 가 Today
    .yesterday = 가 Yesterday
    .this_week = 가 This week
    .this_month = 가 This month
    .longer_ago = 가 Longer ago
    .unsure = 가 Not sure
# english: 22edcf3b
utter_not_understood = 가 Not understood.
# english: 11ae4765
utter_not_understood_again = 가 Not understood again.
# english: 818975ac
utter_stale_button = 가 Stale button.
# english: 3c7bc378
utter_already_taken = 가 Already taken.
# english: 65a09887
utter_cannot_read = 가 Cannot read.
# english: 48ff360f
utter_edit_taken = 가 Edit taken.
# english: 49af0092
utter_edit_too_late = 가 Edit too late.
# english: 9ca51462
utter_nothing_to_go_back_to = 가 Nothing to go back to.
# english: 540dda17
utter_cannot_skip_here = 가 Cannot skip here.
# english: 13a5b01b
utter_file_not_expected = 가 File not expected.
# english: 26e5023e
utter_file_taken = 가 File taken.
# english: 02e4f9d6
utter_message_taken = 가 Message taken.
# english: 4c7ca17c
utter_not_a_date = 가 Not a date.
# english: e07f7347
utter_date_in_future = 가 Date in future.
# english: 74c96245
utter_not_a_number = 가 Not a number.
# english: 7bf38db9
utter_answer_too_long = 가 Answer too long.
# english: 804dba63
utter_too_many = 가 Too many.
# english: 3c4ac7ac
utter_pick_one = 가 Pick one.
# english: a3e191ef
utter_place_not_expected = 가 Place not expected.
# english: a5332cf5
utter_back_here = 가 Back here.
# english: f39ef424
utter_person_is_asked = 가 Person is asked.

# english: 7f25511c
utter_meant = 이 뜻이면 누르세요. 아니면 다르게 말해 주세요.

# english: 06b880c9
meant = 뜻하신 것
    .leave_now = 나가기
    .ncii = 사진

# english: 3ba89df0
utter_other_language = 이 언어로 이어 갈 수 있어요.
