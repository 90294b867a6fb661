## 사진이 퍼졌거나 퍼뜨리겠다고 할 때의 첫걸음.

# english: 8c7379a1
utter_pictures_shared =
    이런 일을 겪으셨다니 마음이 아파요.
    사적인 것을 동의 없이 퍼뜨리는 것은 잘못된 일이에요.
    당신 잘못이 아니에요.

# english: 068b2412
utter_threatened =
    지금 바로 답하지 않아도 돼요.
    돈을 보낸 뒤에 더 요구받는 경우가 많아요.
    무엇을 보냈든, 돈을 줬든, 당신 잘못이 아니에요.

# english: 8d931de5
utter_picture_links =
    먼저 링크, 계정 이름, 시간을 사라지기 전에 적어 두세요.
    가능하면 메시지도 남겨 두세요.
    다른 사람이 보지 않는 곳이 좋아요.

# english: 58b154ed
utter_ask_pictured = 사진 속 사람은 찍힐 때 몇 살이었나요?

# english: 713e4664
pictured = 찍힐 때 나이
    .adult = 만 18세 이상
    .minor = 만 18세 미만

# english: 0c9567b0
utter_picture_adult =
    StopNCII는 찍힐 때 만 18세 이상이었던 사람을 도와요.
    내 휴대전화에서 사진의 디지털 지문을 만들고, 참여한 사이트가 같은 사진을 막을 수 있어요.
    모든 사이트에 통하지는 않아요.
    https://stopncii.org

# english: 1f6cda6f
utter_picture_minor =
    Take It Down은 찍힐 때 만 18세 미만이었던 경우를 도와요.
    무료이고 이름을 묻지 않으며, 사진은 휴대전화에 그대로 있어요.
    모든 사이트에 통하지는 않아요.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    사진은 아무에게도, 저에게도 보내지 말아 주세요.
    링크만으로 충분해요.
    그러는 편이 더 안전해요.

# kind: list
# english: 840f2d78
utter_pictures_not_built =
    더 자세한 안내는 아직 만들고 있어요. 오늘은 이곳에서 도움을 받을 수 있어요. 마음이 너무 무거울 때도 연락할 수 있어요.

    { $numbers }
