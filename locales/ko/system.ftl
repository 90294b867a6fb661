## 대화 흐름이 아니라 운영 쪽에서 하는 말.

# The one message that stays after leaving. Nothing in it may point to what was here.
# english: 515e86e7
cover_left =
    오늘의 요리 팁: 쌀은 맑은 물이 나올 때까지 씻고, 잠시 불렸다가 밥을 지어 보세요.
    긴급 전화:
    { $emergency }

# What answers in cover. All alike in kind and length, all with the number at the end.
# english: 67bfc460
cover_answers = 요리 팁
    .a =
        양파는 약한 불에서 가끔 저어 가며 천천히 볶으면 부드러워져요.
        긴급 전화:
        { $emergency }
    .b =
        파스타 물에는 면을 넣기 전에 소금을 넣고, 한 번 맛을 보세요.
        긴급 전화:
        { $emergency }
    .c =
        샐러드 채소는 찬물에 씻고, 소스를 넣기 전에 물기를 잘 빼 주세요.
        긴급 전화:
        { $emergency }
    .d =
        빵은 식힌 다음에 자르고, 남은 것은 천에 싸서 두면 좋아요.
        긴급 전화:
        { $emergency }
    .e =
        맑은 국은 센 불에 오래 끓이지 말고 약한 불로 뭉근히 끓여 보세요.
        긴급 전화:
        { $emergency }
    .f =
        찌개는 끝에 간을 보고, 심심하면 마늘을 조금 더 넣어 보세요.
        긴급 전화:
        { $emergency }

# The same, for study tips.
# english: 60385ad8
cover_left_study =
    오늘의 공부 팁: 한 쪽을 읽고, 책을 덮은 뒤 내 말로 설명해 보세요.
    긴급 전화:
    { $emergency }

# english: 0a4ab94f
cover_answers_study = 공부 팁
    .a =
        새 단어는 조금씩 묶어서 외우고, 다음 날 한 번 더 살펴보세요.
        긴급 전화:
        { $emergency }
    .b =
        25분 공부하고 5분 쉬는 것을 몇 번 되풀이해 보세요.
        긴급 전화:
        { $emergency }
    .c =
        책을 보지 않고, 한 단원의 중요한 점 세 가지를 카드에 적어 보세요.
        긴급 전화:
        { $emergency }
    .d =
        가장 하기 싫은 과목을 머리가 맑을 때 먼저 시작해 보세요.
        긴급 전화:
        { $emergency }
    .e =
        배운 것을 누군가에게 설명하거나, 혼자 소리 내어 말해 보세요.
        긴급 전화:
        { $emergency }
    .f =
        책을 읽는 동안 휴대전화는 다른 방에 두고, 물은 가까이 두세요.
        긴급 전화:
        { $emergency }

# After a quiet half hour, where a return word is set. Whoever reads it may be someone else than she.
# english: 9d3edec0
guard_ask =
    다시 뵈어 반가워요.
    계속하려면 정해 두신 말을 써 주세요.

# english: 5d172d98
not_saved = 저장하지 못했어요. 조금 뒤에 다시 보내 주세요.

# english: 48c87dcd
trial_closed =
    이 대화방은 아직 열리지 않았어요.
    긴급 전화:
    { $emergency }

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
# english: 34759100
contact = 연락처
    .always = 24시간
    .open_until = 지금 열려 있음({ $time }까지)
    .opens_at = { $time }에 열림
    .unchecked = 아직 확인 전
    .anonymous = 이름을 말하지 않아도 됨
    .not_anonymous = 이름을 물어봄
    .languages = 쓰는 말: { $languages }
    .nothing = 이 나라에서 확인된 번호가 아직 없어요.

# Stands for $organisation as long as the configuration names none.
# english: b1e83bf4
organisation_unnamed = 아직 이름을 밝히지 않은 기관
