## For someone else; and for who took part in something.

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

# english: d860fbec
utter_ask_third_party_who = 누구에 대한 일인가요?

# english: 39f70056
third_party_who = 누구에 대한 일인지
    .friend = 친구나 가족·친척
    .child = 내 아이
    .pupil = 학생
    .stranger = 모르는 사람

# kind: list
# english: 2544f3a1
utter_third_party_friend =
    친구에게는 이런 것이 도움이 돼요:
    • 어떻게 연락하면 안전한지 먼저 물어보세요. 누가 친구의 휴대전화를 읽고 있을 수 있어요.
    • 친구의 말을 믿고, 믿는다고 말해 주세요. 자세한 내용이나 그렇게 한 까닭은 묻지 마세요.
    • 작은 도움을 건네 보세요. 하룻밤 같이 있거나, 링크를 대신 남겨 두거나, 함께 가 주거나, 한동안 메시지를 대신 봐 줄 수 있어요.
    • 그 일을 한 사람에게 연락하지 말고, 그 일에 대한 글도 올리지 마세요. 상황이 더 나빠질 수 있어요.
    • 상대 곁에 남든 돌아가든, 결정은 친구가 해요. 언제든 다시 찾아와도 된다고 알려 주세요.

# kind: list
# english: 36223fb9
utter_third_party_child =
    아이에게는 이런 것이 도움이 돼요:
    • 아이 잘못이 아니라고, 알게 되어 다행이라고 말해 주세요. 아무리 힘들어도 차분하게 대해 주세요.
    • 그 일을 한 사람에게 연락하지 마세요. 그 사람이 눈치채고, 상황이 더 나빠질 수 있어요.
    • 휴대전화는 빼앗지 마세요. 벌처럼 느껴지고, 나중에 중요해질 것이 그 안에 있어요.
    • 사진은 사본을 남기지 말고, 아무에게도 보내지 마세요. 링크와 계정 이름만으로 충분해요.
    • 다음에 누구에게 알릴지는 아이와 함께 정하세요. 돕는 사람이 다른 곳에 알려야 할 수도 있으니, 이름을 말하기 전에 물어보세요.

# kind: list
# english: f4709d2d
utter_third_party_pupil =
    학생에게는 이런 것이 도움이 돼요:
    • 조용한 곳에서 들어 주세요. 누구에게 무엇을 알려야 하는지 미리 말해 주세요.
    • 사진을 보여 달라고 하지 말고, 휴대전화를 거두지도 마세요. 누가 언제 알려 줬는지, 어느 단체방에 돌고 있는지 적어 두세요.
    • 이런 일에 대한 학교의 규정을 따르세요. 꼭 알아야 하는 사람에게만 알리세요.
    • 퍼뜨리는 학생들과는, 이것을 적어 두고 그 일을 겪은 학생도 안 뒤에만 이야기하세요.
    • 그 일을 겪은 학생은, 스스로 원할 때가 아니면 반을 떠나지 않게 해 주세요. 어떻게 지내는지 부드럽게 묻고, 상담 전화를 알려 주세요.

# kind: list
# english: 251d9aa2
utter_third_party_stranger =
    우연히 보기만 했을 때는 이런 것이 도움이 돼요:
    • 먼저 링크를 적어 두고, 앱이나 그 페이지에서 신고하세요.
    • 다른 사람들에게 조심하라고 알리려는 것이라도, 사진을 열거나 저장하거나 보내지 마세요.
    • 그 사람에게 안전하게 연락할 수 있다면, 따뜻한 메시지 하나면 충분해요. 다른 사람이 읽을 수 있으니 링크와 자세한 내용은 빼 주세요.

# english: eaa1f7a2
utter_third_party_duty =
    아이를 돕는 기관의 사람들은 들은 이야기를 다른 곳에 알려야 할 때가 있어요. 아이가 피해를 입었을 때 그래요.
    이름을 말하기 전에 먼저 물어보세요.

# english: 55cfbd2e
utter_ask_third_party_next = 이제 무엇이 도움이 될까요?

# english: 0af0de43
third_party_next = 이제 도움이 될 것
    .guide = 그 사람에게 있었던 일
    .removal = 올라온 것 내리기·막기
    .people = 도움받을 수 있는 곳

## Who took part in something

# english: 8e3b9ec0
utter_took_part =
    그 말을 꺼내기가 쉽지 않으셨을 거예요.
    지금 멈출 수 있어요: 더는 아무것도 보내지 말고, 새로 만들지도 마세요.
    올린 것은 내리고, 다른 것을 지우기 전에는 변호사에게 물어보세요.

# english: e9bceed7
utter_took_part_next =
    누가 압박해서 하게 된 일이라면, 본인을 위한 도움도 받을 수 있어요.
    이 일이 본인에게 어떤 의미인지는 변호사나 상담 전화에서 알려 줄 수 있어요.
    그 일을 겪은 분이 먼저 청하지 않는 한, 그분에게 메시지를 보내지 말아 주세요.

# english: cca81e3d
utter_ask_took_part_what = 무엇에 가장 가까운가요?

# english: 95bdd580
took_part_what = 가장 가까운 것
    .asked = 함께하자는 말을 들었어요
    .passed_on = 받은 것을 다른 데 보냈어요
    .made = 만들거나 올렸어요
    .looked = 보고도 아무 말 안 했어요

# kind: list
# english: 5f9461bf
utter_took_part_asked =
    하지 않아도 돼요:
    • 싫다고 하거나, 말없이 나오거나, 생각해 보겠다고 하고 돌아가지 않아도 돼요.
    • 그들이 압박하거나 약점이 될 만한 것을 알고 있다면, 당신에게도 잘못된 일을 하고 있는 거예요. 그런 일에도 도움을 받을 수 있어요.
    • 안전하게 할 수 있다면 단체방과 계정을 적어 두세요. 언젠가 누군가에게 도움이 될 수 있어요.

# kind: list
# english: 18d5bf25
utter_took_part_passed_on =
    지금 할 수 있는 것이에요:
    • 앱에서 할 수 있다면, 보낸 것을 모두에게서 삭제하세요. 받은 사람들에게는 더는 보내지 말아 달라고 부탁하세요.
    • 단체방을 적어 두고, 그것을 받은 곳을 앱에서 신고한 뒤 나오세요.
    • 많은 나라에서, 다른 사람에게 보내는 것은 한 번이라도 범죄예요. 남은 사본을 어떻게 할지는 변호사가 알려 줄 수 있어요.

# kind: list
# english: 7a852900
utter_took_part_made =
    지금 할 수 있는 것이에요:
    • 내릴 수 있는 곳에서는 오늘 모두 내리고, 새로 만들지 마세요.
    • 계정과 대화는 지우지 마세요. 사진을 어떻게 할지는 변호사가 알려 줄 수 있어요.
    • 잘못된 일이었고, 더 이어지지 않게 멈출 수 있어요. 둘 다 사실이고, 두 번째는 당신 손에 달려 있어요.
    • 또 하게 될 것 같다면, 그러지 않도록 의사나 상담 전화에서 도와줄 수 있어요.

# kind: list
# english: 917a1dc2
utter_took_part_looked =
    지금도 늦지 않았어요. 이런 것을 할 수 있어요:
    • 단체방 이름을 적어 두고, 신고하고, 나온 뒤, 어른이나 책임지는 사람에게 알리세요.
    • 그 일을 겪은 사람이 찾아오면, 그 일은 옳지 않았다고 말하고 무엇을 원하는지 물어보세요.
    • 만 18세 미만인 사람이 나온다면 아무것도 저장하지 마세요. 찾아보는 것도 범죄가 될 수 있어요.

## What people ask about this chat

# The person asking may be someone else than she: neutral.
# english: a2876857
utter_who_i_am =
    정해진 문구로 답하는 프로그램이에요.
    메뉴가 있고, 모든 질문은 건너뛸 수 있어요.

# kind: list
# english: db22d208
utter_ask_about_topic = 궁금한 것이 있나요?

# english: 9e749d02
about_topic = 이 대화방에 대한 질문
    .cost = 돈이 드나요
    .who_reads = 누가 읽을 수 있나요
    .who_runs = 누가 운영하나요
    .told = 누구에게 알리나요
    .mistakes = 틀릴 수도 있나요
    .delete = 어떻게 지우나요
    .kept = 무엇을 보관하나요
    .hours = 사람은 언제 있나요

# english: f2646aa4
utter_about_cost =
    비용은 들지 않고, 여기서는 누구도 돈이나 인증 번호, 사진을 절대 달라고 하지 않아요.
    누가 이곳 이름으로 그런 것을 달라고 한다면, 이곳에서 보낸 것이 아니에요.

# english: e0fd5004
utter_about_who_reads =
    이 대화는 텔레그램이 볼 수 있고, 휴대전화에서 이 대화방을 여는 사람도 볼 수 있어요.
    답은 프로그램이 해요.
    보관된 것을 여는 열쇠는 운영하는 기관이 가지고 있어요.

# english: 9130cf9a
utter_about_who_runs = { organisation_about }

# english: ccd42ffa
utter_about_told =
    쓰신 글은 직접 요청하실 때 말고는 프로그램이 아무에게도 알리지 않아요.
    여기서 이야기하는 사람은, 특히 만 18세 미만에 대한 일이면, 다른 곳에 알려야 할 수도 있어요.
    프로그램은 누구에게도 전화할 수 없고, 지금 어디에 계신지도 알지 못해요.

# english: 9aa2e476
utter_about_mistakes =
    네, 그럴 수 있어요.
    말을 잘못 알아들을 수 있고, 주소나 규정도 바뀌어요.
    중요한 것은 '사람 연결'이나 '상담 전화'를 눌러 사람에게 확인해 보는 것이 좋아요.

# english: 409986a2
utter_about_delete =
    '/erase'라고 쓰면 여기에 보관된 것을 지워요.
    그다음 텔레그램에서 이 대화방을 양쪽 모두에서 삭제할 수 있어요.

# english: 910473d3
utter_about_kept = { organisation_privacy }

# english: bc6374c8
utter_about_hours = { organisation_hours }

# english: 5627a056
utter_minor_duty = { organisation_duty }
