## 사진이 퍼졌거나 퍼뜨리겠다고 할 때의 첫걸음.

# english: 8d931de5
utter_picture_links =
    먼저 링크, 계정 이름, 시간을 사라지기 전에 적어 두세요.
    가능하면 메시지도 남겨 두세요.
    다른 사람이 보지 않는 곳이 좋아요.

# english: 58b154ed
utter_ask_pictured = 사진 속 사람은 찍힐 때 몇 살이었나요?

# english: ab9f3519
pictured = 찍힐 때 나이
    .adult = 만 18세 이상
    .minor = 만 18세 미만
    .no_person = 사진이 아니에요

# english: 0c9567b0
utter_picture_adult =
    StopNCII는 찍힐 때 만 18세 이상이었던 사람을 도와요.
    내 휴대전화에서 사진의 디지털 지문을 만들고, 참여한 사이트가 같은 사진을 막을 수 있어요.
    모든 사이트에 통하지는 않아요.
    https://stopncii.org

# english: 16da1068
utter_picture_minor =
    Take It Down은 찍힐 때 만 18세 미만이었던 경우를 도와요.
    무료이고 이름을 묻지 않으며, 사진이 이미 있는 휴대전화에서 쓰는데, 모든 사이트가 참여하지는 않아요.
    이것을 위해 사진을 내려받거나 보내지 말아 주세요.
    https://takeitdown.ncmec.org

# english: 03042f8b
utter_picture_do_not_send =
    사진은 아무에게도, 저에게도 보내지 말아 주세요.
    링크만으로 충분해요.
    그러는 편이 더 안전해요.

# kind: list
# english: 4ce6081a
utter_picture_minor_people =
    만 18세 미만인 사람을 도와줄 수 있는 곳이에요. 다른 곳에 알려야 할 수도 있으니 먼저 물어보세요.

    { $numbers }
