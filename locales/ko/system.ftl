## 대화 흐름이 아니라 운영 쪽에서 하는 말.

# The one message that stays after leaving. Nothing in it may point to what was here.
# english: 4400cc6e
cover_left =
    오늘의 요리 팁: 쌀은 맑은 물이 나올 때까지 씻고, 잠시 불렸다가 밥을 지어 보세요.
    긴급 전화: { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
# english: d8e2c8b0
cover_answers = 요리와 공부 팁
    .a =
        양파는 약한 불에서 가끔 저어 가며 천천히 볶으면 부드러워져요.
        긴급 전화: { $emergency }
    .b =
        파스타 물에는 면을 넣기 전에 소금을 넣고, 한 번 맛을 보세요.
        긴급 전화: { $emergency }
    .c =
        샐러드 채소는 찬물에 씻고, 소스를 넣기 전에 물기를 잘 빼 주세요.
        긴급 전화: { $emergency }
    .d =
        공부할 때는 한 쪽을 읽고, 책을 덮은 뒤 내 말로 설명해 보세요.
        긴급 전화: { $emergency }
    .e =
        맑은 국은 센 불에 오래 끓이지 말고 약한 불로 뭉근히 끓여 보세요.
        긴급 전화: { $emergency }
    .f =
        새 단어는 조금씩 묶어서 외우고, 다음 날 한 번 더 살펴보세요.
        긴급 전화: { $emergency }

# english: 5d172d98
not_saved = 저장하지 못했어요. 조금 뒤에 다시 보내 주세요.

# english: ba8716e1
trial_closed =
    이 대화방은 아직 열리지 않았어요.
    긴급 전화: { $emergency }

# english: 869b5d24
utter_erased =
    이 대화에 대해 보관하던 것을 지웠고, 백업에서는 14일 안에 사라져요.
    대화방은 직접 삭제할 때까지 목록에 남아 있어요.

# english: 84c25a83
left_report =
    나가실 때 메시지 { $count }개는 지우지 못했어요.
    48시간이 지난 메시지는 양쪽 모두에서 대화방을 삭제해야 없어져요.
    알림이나 다른 기기에도 남아 있을 수 있어요.

# english: 19eeab22
something_went_wrong =
    이쪽에서 문제가 생겼어요. 하던 곳은 그대로 있으니 다시 해 주세요.
    급할 때 전화할 번호예요.
    { $emergency }

# How a contact is described beside its name.
# english: e1e960a6
contact = 연락처
    .always = 24시간
    .unchecked = 아직 확인 전
    .nothing = 이 나라에서 확인된 번호가 아직 없어요.

# Stands for $organisation as long as the configuration names none.
# english: b1e83bf4
organisation_unnamed = 아직 이름을 밝히지 않은 기관
