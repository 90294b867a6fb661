## One guide for each kind of thing that can happen: be heard, three things today, what to keep.

# kind: list
# english: b09207dc
utter_ask_guide = 어떤 일에 가장 가까운가요? 편한 말로 직접 써 주셔도 돼요.

# english: 6fdef8e8
guide_words = 안내에 쓰는 말
    .today = 오늘 해 볼 수 있는 세 가지예요. 맞는 만큼만 하셔도 돼요.
    .keep = 나중에 원하실 때 도움이 될 수 있는 것이에요. 다른 사람이 보지 않는 곳에 두세요. 사진은 공유 클라우드에 올라갈 수 있어요.
    .under_18 = 만 18세 미만인 사람이 나온다면 사본도 화면 캡처도 남기지 마세요. 링크와 계정만으로 충분해요.

# kind: list
# english: bf065a81
utter_ask_guide_more = 이제 무엇이 도움이 될까요?

# kind: list
# english: 311cb3fd
utter_ask_guide_more_removal = 이제 무엇이 도움이 될까요?

# english: 9e83ea94
guide_more = 이제 도움이 될 것
    .keep = 남겨 둘 것
    .phone = 휴대전화에서 할 일
    .people = 도움받을 수 있는 곳
    .plan = 안전 계획 세우기
    .tell = 있었던 일 이야기하기

# english: b9f98855
guide_more_removal = 이제 도움이 될 것
    .removal = 올라온 것 내리기·막기
    .keep = 남겨 둘 것
    .phone = 휴대전화에서 할 일
    .people = 도움받을 수 있는 곳
    .plan = 안전 계획 세우기
    .tell = 있었던 일 이야기하기

# kind: list
# english: 4b4b4e7c
utter_guide_crisis =
    빠져나갈 길이 없는 것처럼 느껴질 수 있어요. 당신은 소중한 사람이고, 여기에서 도움을 받을 수 있어요.

    { $crisis_lines }

# kind: list
# english: 1fa80c78
utter_guide_people =
    이야기를 듣고 도와줄 수 있는 사람들이 있는 곳이에요. 들은 것을 다른 곳에 전하는 상담 전화도 있으니, 누가 알게 되는지 먼저 물어보세요.

    { $numbers }

## My pictures were shared

# english: 36895f46
utter_guide_heard_ncii =
    이런 일을 겪으셨다니 마음이 아파요.
    누가 찍었든, 사적인 것을 동의 없이 퍼뜨리는 것은 잘못된 일이에요.
    당신 잘못이 아니에요.

# kind: list
# english: 38653d7d
utter_guide_today_ncii =
    { guide_words.today }
    • 사라지기 전에 링크 하나하나와 계정, 시간을 적어 두세요.
    • 올라와 있는 곳에 내려 달라고 요청하세요. 방법은 제가 알려 드릴 수 있어요.
    • 믿는 사람 한 명이나 상담 전화 한 곳에 이야기하세요. 혼자 다 감당하지 않아도 돼요.

# kind: list
# english: 2439f4c9
utter_guide_keep_ncii =
    { guide_words.keep }
    • 게시물마다 링크, 계정이나 단체방, 채널의 이름, 그리고 날짜와 시간
    • { guide_words.under_18 }
    • 사진 속 사람이 성인이라면, 올라온 곳과 계정이 보이는 화면 캡처를 한 장 더할 수 있어요. 몸은 가려 주세요.
    • 몰디브처럼 이런 사진을 가지고 있는 것을 금지하는 나라도 있어요. 그런 곳에서는 링크만 남기세요.
    • 누군가 그 일을 인정하거나 무언가를 요구하는 메시지
    • 사진은 아무에게도, 저에게도 보내지 말아 주세요.

## Threat to share pictures

# english: 87663472
utter_guide_heard_ncii_threat =
    지금 바로 답하지 않아도 돼요.
    사진이 실제로 있든 없든, 이렇게 겁을 주려는 것은 잘못된 일이에요.
    당신 잘못이 아니에요.

# kind: list
# english: ecaee275
utter_guide_today_ncii_threat =
    { guide_words.today }
    • 상대의 메시지를 남겨 두고, 계정과 시간, 무엇을 요구하는지 적어 두세요.
    • 누가 올리기 전에 여러 사이트에서 그 사진을 막아 둘 수 있어요. 방법은 제가 알려 드릴 수 있어요.
    • 믿는 사람 한 명에게 이야기하세요. 안전하지 않게 느껴지면 연락을 끊지 않아도 돼요. 두렵다면 그 느낌을 믿으세요.

# kind: list
# english: 91e855c0
utter_guide_keep_ncii_threat =
    { guide_words.keep }
    • 상대가 쓴 말 그대로, 그리고 계정과 날짜, 시간
    • 첫 메시지부터 대화 전체
    • 무엇을 언제까지 원하는지
    • { guide_words.under_18 }

## Blackmail with pictures

# english: 0b5ee9d0
utter_guide_heard_sextortion =
    나이와 상관없이 많은 사람이 겪는 일이고, 그렇게 하는 쪽이 미리 계획한 거예요.
    무엇을 보냈든, 돈을 줬더라도, 당신 잘못이 아니에요.
    오늘 답하지 않아도 되고, 도움이 될 수 있는 방법이 있어요.

# kind: list
# english: e9aad126
utter_guide_today_sextortion =
    { guide_words.today }
    • 돈이나 사진을 보낸 뒤에 더 요구받는 사람이 많아요. 더 주지 않아도 되고, 은행이 도와줄 수도 있어요.
    • 안전하다고 느껴지면, 대화는 지우지 말고 답을 멈추세요. 친구 목록은 숨겨 두세요.
    • 믿는 사람 한 명에게 이야기하세요. 몇몇 사이트에서 사진을 막는 방법은 제가 알려 드릴 수 있어요.

# kind: list
# english: 5f49fe6a
utter_guide_keep_sextortion =
    { guide_words.keep }
    • 상대 프로필의 링크와 사용자 이름
    • 대화 전체와 통화 목록
    • 돈을 보내라고 한 계좌나 전자지갑, 번호, 그리고 이체 내역이나 영수증
    • { guide_words.under_18 }

## Fake pictures

# english: a266879d
utter_guide_heard_synthetic_intimate =
    이런 일을 겪으셨다니 마음이 아파요.
    만들어 낸 사진이라도 그로 인한 아픔은 진짜예요.
    잘못한 것은 만들거나 퍼뜨린 사람이고, 당신이 아니에요.

# kind: list
# english: 6607a5a1
utter_guide_today_synthetic_intimate =
    { guide_words.today }
    • 어디에 있는지, 링크와 계정, 단체방, 시간을 적어 두세요.
    • 그곳에 내려 달라고 요청하세요. 만들어 낸 사진도 요청할 수 있고, 방법은 제가 알려 드릴 수 있어요.
    • 학교나 직장에서 시작된 일이라면, 그곳의 믿는 사람 한 명이 나서 줄 수 있어요. 원하실 때만 그렇게 하시면 돼요.

# kind: list
# english: 9bef3912
utter_guide_keep_synthetic_intimate =
    { guide_words.keep }
    • 링크와 계정, 그리고 단체방에 누가 있는지
    • 만드는 데 쓰인 원래 사진과, 그 사진을 볼 수 있었던 곳
    • 만들어 달라고 했거나 퍼뜨린 사람의 메시지
    • { guide_words.under_18 }

## Secret recording

# english: 9d72376a
utter_guide_heard_hidden_camera =
    마음이 아파요. 어디에서든, 어떤 이유로든, 누구도 당신을 몰래 찍어서는 안 돼요.
    지금 어떤 마음이 들든 그럴 만해요.

# kind: list
# english: 160906ca
utter_guide_today_hidden_camera =
    { guide_words.today }
    • 카메라가 있다면 손대지 마세요. 누가 보고 있을 수 있으니 평소처럼 행동하고, 나올 수 있을 때 나오세요.
    • 카메라에 내가 찍히지 않을 때만 그곳을 사진으로 찍으세요. 열쇠가 있거나 드나들 수 있는 사람을 적어 두세요.
    • 경찰은 나중에 증거로 쓰일 수 있게 카메라를 가져갈 수 있어요. 그렇게 할지는 직접 정하시면 돼요.

# kind: list
# english: c8f6d53e
utter_guide_keep_hidden_camera =
    { guide_words.keep }
    • 손대지 않은 그대로의 장소와 카메라 사진
    • 날짜와 시간, 그리고 거기 있었거나 드나들 수 있는 사람
    • 온라인에 올라왔다면 그 링크
    • { guide_words.under_18 }

## Insults, bullying, messages again and again

# english: de891ebc
utter_guide_heard_online_harassment =
    그런 글을 계속 받고 계신다니 마음이 아파요.
    남들이 별일 아니라고 해도, 지치는 게 당연해요.

# kind: list
# english: d260b2f2
utter_guide_today_online_harassment =
    { guide_words.today }
    • 먼저 알림을 끄고 보이지 않게만 해 두세요. 차단하면 더 화내는 사람도 있고, 차단은 언제든 할 수 있어요.
    • 한동안 메시지를 대신 읽어 달라고 친구에게 부탁하세요.
    • 가장 심한 것은 링크를 적어 둔 뒤 앱에서 신고하세요.

# kind: list
# english: 46c2a6ad
utter_guide_keep_online_harassment =
    { guide_words.keep }
    • 날짜, 계정, 링크, 쓰인 말을 적은 목록
    • 얼마나 자주, 언제부터 오는지
    • 몇 가지 예(전부는 필요하지 않아요)

## Followed or watched

# english: 6cfba00b
utter_guide_heard_cyberstalking =
    누가 따라다니거나 지켜보는 것은 무섭고, 가볍지 않은 일이에요.
    무언가를 느끼셨다면 그럴 만한 까닭이 있어요.
    하나씩 함께 살펴볼 수 있어요.

# kind: list
# english: 95cebde5
utter_guide_today_cyberstalking =
    { guide_words.today }
    • 상대가 무엇을 알고 있었는지, 어디에 나타났는지 날짜와 시간까지 적어 두세요.
    • 한꺼번에 다 바꾸지는 마세요. 갑자기 바꾸면 상황이 나빠질 수 있으니 먼저 계획을 세우세요.
    • 어디에 있고 언제 돌아오는지 한 사람에게 알려 두세요.

# kind: list
# english: 359b1bb7
utter_guide_keep_cyberstalking =
    { guide_words.keep }
    • 날짜, 장소, 있었던 일, 본 사람, 그리고 상대가 알 수 없는데도 알고 있던 것을 적은 목록
    • 상대의 전화와 메시지, 새로 만든 계정
    • 추적기를 찾았다면, 손대기 전에 찍은 사진과 그 번호

## Threats of violence

# english: 2a401521
utter_guide_heard_threat_violence =
    그 사람이 한 말을 저는 가볍게 여기지 않고, 다른 사람들도 진지하게 들어 줄 수 있어요.
    당신이 한 어떤 일도 이런 일을 겪을 이유가 되지 않아요.

# kind: list
# english: 749a3c81
utter_guide_today_threat_violence =
    { guide_words.today }
    • 밤에도 갈 수 있는 곳과 찾아갈 수 있는 사람을 생각해 두세요. '도움을 불러 달라'는 뜻의 말을 함께 정하세요.
    • 오늘이든 나중이든 경찰에 알릴 수 있어요. 그렇게 할지는 직접 정하시면 돼요.
    • 안전 계획은 몇 분이면 세울 수 있어요. 저와 함께 할 수 있어요.
    곧 일어날 것 같다면 전화하세요.
    { $emergency }

# kind: list
# english: 93637bfa
utter_guide_keep_threat_violence =
    { guide_words.keep }
    • 상대가 한 말 원문 그대로, 그리고 계정과 날짜, 시간(음성 메시지는 파일로)
    • 상대가 보낸 사진, 그리고 집이나 다니는 곳을 알고 있다는 표시
    • 상대가 전에 한 일

## Someone reads my phone

# english: 2aa2b69e
utter_guide_heard_spyware =
    휴대전화가 더는 내 것처럼 느껴지지 않으면 참 힘들어요.
    아무도 믿어 주지 않더라도 그 느낌이 맞을 수 있어요.
    차분하게 알아볼 방법이 있어요.

# kind: list
# english: 92322221
utter_guide_today_spyware =
    { guide_words.today }
    • 도움을 찾고 계획을 세울 때는 상대가 만진 적 없는 다른 휴대전화나 컴퓨터를 쓰세요. 이 대화도 읽힐 수 있어요.
    • 이 휴대전화는 평소처럼 쓰세요. 상대가 알아챌 수 있고 흔적도 사라지니, 아직 아무것도 없애지 마세요.
    • 상대가 무엇을 아는 것 같은지, 언제부터인지 종이나 그 다른 기기에 적어 두세요.

# kind: list
# english: 965cded1
utter_guide_keep_spyware =
    { guide_words.keep }
    • 휴대전화를 봐야만 알 수 있는데 상대가 알고 있던 것, 그 날짜와 시간
    • 휴대전화 기종, 그리고 누가 언제 줬거나 가지고 있었는지
    • 설정이나 추적기를 다른 휴대전화로 찍은 사진(마음을 정하기 전에는 초기화하지 말아 주세요)

## Control of phone, money and contacts

# english: cae32cad
utter_guide_heard_coercive_control =
    모든 것을 허락받고, 보여 주고, 설명해야 하는 것은 사랑이 아니고 의무도 아니에요.
    머물든 떠나든, 지금이든 나중이든, 도움이 되는 방법이 있어요.

# kind: list
# english: 2aafbb61
utter_guide_today_coercive_control =
    { guide_words.today }
    • 상대가 들여다보지 않는 시간과 기기를 하나씩 찾아, 도움을 구할 때만 쓰세요.
    • 머문다면, 사정을 아는 한 사람, 도움을 청하는 말, 다른 곳에 둔 약간의 돈이나 카드를 마련해 두세요.
    • 떠날 생각이 있다면, 먼저 도와줄 사람과 함께 날과 길을 정하세요. 도와주는 사람에게만 말하세요.

# kind: list
# english: 15ce47bb
utter_guide_keep_coercive_control =
    { guide_words.keep }
    • 무엇을 시키고, 가져가고, 뒤졌는지 날짜별로 적은 목록(상대가 보지 않는 곳에 두세요)
    • 은행 서류, 그리고 누구의 계정인지 보이는 설정 사진
    • 무엇을 시키거나 벌을 주는 메시지

## An account was taken over

# english: dd26cb9d
utter_guide_heard_account_takeover =
    누가 내 계정에 함부로 들어왔다면 속상한 게 당연해요.
    한 단계씩 차근차근 해서 계정을 되찾는 사람이 많아요.

# kind: list
# english: 0ed1127d
utter_guide_today_account_takeover =
    { guide_words.today }
    • 상대가 손댈 수 없는 기기를 쓰세요. 바뀐 것은 상대가 알아채요. 상황이 더 나빠질 수 있다면 먼저 계획을 세우세요.
    • 무엇이든 바꾸기 전에 로그인과 기기 목록을 사진으로 찍어 두세요.
    • 복구용 이메일과 전화번호부터 하세요. 그다음 이메일 비밀번호, 다른 기기, 그 계정 순서로 하세요.

# kind: list
# english: 471d8c8a
utter_guide_keep_account_takeover =
    { guide_words.keep }
    • 새 로그인이나 바뀐 설정을 알리는 이메일
    • 시간과 장소가 나오는 기기와 로그인 목록
    • 내 이름으로 보낸 메시지

## My address or data were published

# english: a8e4d5ca
utter_guide_heard_doxxing =
    마음이 아파요. 누군가 당신의 정보를 낯선 사람들 앞에 내놓은 거예요.
    지금 누가 지켜보는 것처럼 느껴지는 게 당연해요.

# kind: list
# english: 92d4deb1
utter_guide_today_doxxing =
    { guide_words.today }
    • 안전하다면, 집이나 건물 사람들에게 낯선 사람이 오거나 전화할 수 있다고 알려 두세요.
    • 링크를 적어 둔 뒤, 올라온 곳과 검색 엔진에 빼 달라고 요청하세요. 방법은 제가 알려 드릴 수 있어요.
    • 집에 있는 것이 편하지 않다면 며칠 밤 지낼 곳을 생각해 두세요.

# kind: list
# english: 2b482776
utter_guide_keep_doxxing =
    { guide_words.keep }
    • 링크와 계정, 무엇이 언제부터 공개됐는지
    • 그 뒤에 온 전화와 메시지, 찾아온 사람, 그 날짜와 시간
    • 그 정보를 알 수 있었던 사람

## A profile in my name

# english: 1cf7db68
utter_guide_heard_impersonation =
    마음이 아파요. 누군가 당신의 이름과 얼굴을 쓰고 있고, 다른 사람들은 그것을 믿고 있어요.
    거기에 나온 말과 행동은 당신이 한 것이 아니에요.

# kind: list
# english: a3f6911f
utter_guide_today_impersonation =
    { guide_words.today }
    • 바뀌기 전에 그 프로필의 링크와 이름을 적어 두세요.
    • 앱에서 나를 사칭하는 프로필로 신고하세요. 방법은 제가 알려 드릴 수 있어요.
    • 연락처에 있는 사람들에게 차분한 메시지 하나로 알리세요. 누가 낯선 사람들을 집으로 보낸다면, 집에 있는 사람들에게도 알리세요.

# kind: list
# english: de57c388
utter_guide_keep_impersonation =
    { guide_words.keep }
    • 프로필의 링크, 그리고 번호나 이름
    • 거기에 쓰인 사진과 거기서 보낸 메시지
    • 누가 연락을 받았고 뭐라고 하는지

## Sexual pictures sent to me

# english: e056e3d3
utter_guide_heard_cyberflashing =
    그런 것을 보게 되셨다니 마음이 아파요. 당신이 바란 일이 아니에요.
    역겹거나 마음이 흔들리는 게 당연해요.

# kind: list
# english: acc55f33
utter_guide_today_cyberflashing =
    { guide_words.today }
    • 보낸 사람과 시간을 적어 두고, 그다음에는 눈에 보이지 않게 하세요. { guide_words.under_18 }
    • 주변 사람과 파일을 주고받는 기능은 연락처에 있는 사람만 되게 하거나 꺼 두세요.
    • 안전하다고 느껴지면 보낸 사람을 차단하고 신고하세요.

# kind: list
# english: 8a79457c
utter_guide_keep_cyberflashing =
    { guide_words.keep }
    • 보낸 사람과 시간이 나오는 메시지
    • 가까이 있는 사람이 보냈다면, 그때 있던 곳

## Sexual messages or comments

# english: c43a770b
utter_guide_heard_online_sexual_harassment =
    누구도 당신에게 그런 글을 보내서는 안 돼요.
    농담은 둘 다 웃을 수 있을 때만 농담이에요.

# kind: list
# english: 4494bf83
utter_guide_today_online_sexual_harassment =
    { guide_words.today }
    • 메시지와 댓글은 아는 사람만 쓸 수 있게 설정하세요.
    • 답하지 않아도 돼요. 싫다는 말 한마디면 충분하고, 답이 없는 것도 싫다는 뜻이에요.
    • 가장 심한 것은 링크를 적어 둔 뒤 신고하세요. 학교나 직장이 조치해야 할 수도 있는데, 원하실 때만 알리시면 돼요.

# kind: list
# english: 0abb91a6
utter_guide_keep_online_sexual_harassment =
    { guide_words.keep }
    • 메시지와 댓글, 그 계정과 링크, 시간
    • 얼마나 자주, 언제부터 오는지
    • 그것을 본 사람

## Many people at once

# english: efaa40ce
utter_guide_heard_coordinated_attack =
    한꺼번에 이렇게 많이 몰려오면 숨이 막힐 수 있어요.
    사람들을 불러 모은 쪽이 바란 것이 그거예요. 당신이 어떤 사람인지와는 상관없는 일이에요.

# kind: list
# english: a261a65f
utter_guide_today_coordinated_attack =
    { guide_words.today }
    • 며칠 동안 계정을 비공개로 두고, 글은 다른 사람에게 대신 읽어 달라고 하세요.
    • 내 주소나 번호가 검색되는지 살펴보세요. 안전하다면 집에 있는 사람들에게 알려 두세요.
    • 직장이나 단체에 알리세요. 이 짐을 함께 나눠 질 수 있어요.

# kind: list
# english: 851d3745
utter_guide_keep_coordinated_attack =
    { guide_words.keep }
    • 사람들을 불러 모은 게시물과, 그 단체방이나 해시태그
    • 몇 명이 언제부터 언제까지 왔는지, 그리고 몇 가지 예
    • 앞장서는 계정

## Hate

# english: 31249cf2
utter_guide_heard_hate_speech =
    마음이 아파요. 그런 말은 사람을 작아지게 하려는 말이에요.
    문제는 당신이 어떤 사람인지가 아니에요.

# kind: list
# english: 42fa195f
utter_guide_today_hate_speech =
    { guide_words.today }
    • 링크와 계정을 적어 둔 뒤 앱에서 신고하세요.
    • 저녁에는 나를 잘 대해 주는 사람들과 함께 있으세요. 누구에게도 꼭 답할 필요는 없어요.
    • 다른 사람들에게 무언가를 하라고 부추긴다면, 가까이 있는 사람에게 알리고 안전한 곳도 생각해 두세요.

# kind: list
# english: f96aa8eb
utter_guide_keep_hate_speech =
    { guide_words.keep }
    • 링크와 글, 계정
    • 몇 명이 볼 수 있었는지, 그리고 시간
    • 다른 사람들에게 무언가를 하라고 부추겼는지

## False stories

# english: 955a79e3
utter_guide_heard_false_information =
    마음이 아파요. 지어낸 이야기는 쉽게 사라지지 않고, 맞서는 일은 참 지치죠.
    하나하나 다 답하지 않아도 돼요.

# kind: list
# english: be699fe1
utter_guide_today_false_information =
    { guide_words.today }
    • 어디서 시작됐는지, 처음의 링크와 계정, 시간을 적어 두세요.
    • 차분하게 한 번 바로잡으면 충분하고, 원하실 때만 하면 돼요. 친구들이 그 글을 공유해 줄 수 있어요.
    • 누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요. 법적인 위험이 있을 수 있어요.

# kind: list
# english: 11fa9f9b
utter_guide_keep_false_information =
    { guide_words.keep }
    • 링크와 처음 나온 곳, 어디까지 퍼졌는지
    • 사실이 아님을 보여 주는 것

## An adult contacts a child

# english: 1815080e
utter_guide_heard_grooming_minor =
    말씀해 주셔서 고마워요.
    본인의 일이든 아는 아이의 일이든, 아이는 잘못한 것이 없어요.
    그러면 안 된다는 것은 언제나 어른이 더 잘 알아요.

# kind: list
# english: 05b5bb09
utter_guide_today_grooming_minor =
    { guide_words.today }
    • 그 어른이 눈치채게 하지 말고, 더는 답하지 마세요. 앱에서 신고해도 그 어른이 눈치챌 수 있어요.
    • 휴대전화의 대화는 그대로 두세요. 사진은 복사하지 말고, 아무에게도, 저에게도 보내지 말아 주세요.
    • 본인이나 아이가 믿는 어른과 함께, 경찰이나 '상담 전화'에 있는 곳에 전화하세요.
    만날 약속이 잡혀 있다면 오늘 전화하세요.
    { $emergency }

# kind: list
# english: 125823a6
utter_guide_keep_grooming_minor =
    { guide_words.keep }
    • 프로필의 링크와 이름, 그리고 게임이나 앱
    • 연락한 날짜와 시간
    • 대화는 휴대전화에 그대로 두세요. 사진은 사본을 남기지 마세요. 링크만으로 충분해요.

## Sold, advertised or recruited

# english: 0fe98c87
utter_guide_heard_recruitment_exploitation =
    말씀해 주셔서 고마워요. 누구도 사람을 팔거나 빌려줘서는 안 돼요.
    견뎌 내려고 한 일을 여기서는 탓하지 않아요.

# kind: list
# english: 56faf5d8
utter_guide_today_recruitment_exploitation =
    { guide_words.today }
    • 누군가 신분증이나 돈을 쥐고 있거나 당신을 붙잡아 두고 있다면, 거기서 나올 길을 도와줄 사람과 함께 생각해 볼 수 있어요.
    • 안전하게 할 수 있다면 광고의 링크나 단체방 이름을 적어 두세요.
    • 몸을 돌봐 주세요. 의사가 무슨 일이었는지 묻지 않고 진료해 줄 수도 있어요.

# kind: list
# english: e36a1b8f
utter_guide_keep_recruitment_exploitation =
    { guide_words.keep }
    • 광고의 링크와 올린 사람
    • 대화와 번호, 돈이 오간 흔적
    • 이름이나 별명, 장소, 날짜를 편한 말로 적은 것

## Violence in person

# english: 3382a768
utter_guide_heard_offline_violence =
    이런 일을 겪으셨다니 마음이 아파요.
    당신 때문에 생긴 일이 아니에요. 한 걸음씩 가도 돼요.

# kind: list
# english: 0090eab9
utter_guide_today_offline_violence =
    { guide_words.today }
    • 되도록 빨리, 가능하면 3일 안에 병원에 가세요. 감염과 임신을 막을 수 있어요.
    • 검사를 받고 싶다면, 그 전에 씻지 않는 것이 도움이 돼요. 누가 알게 되는지 먼저 물어보세요.
    • 목을 잡히거나 눌렸다면, 자국이 없어도 오늘 병원에서 진찰을 받으세요.
    • 상대가 오지 않는 곳이 있다면 오늘 밤은 거기서 주무세요.

# kind: list
# english: 9305f2aa
utter_guide_keep_offline_violence =
    { guide_words.keep }
    • 진단서, 그리고 다친 곳을 며칠에 걸쳐 찍은 사진
    • 빨지 않고 종이봉투에 담아 둔 옷
    • 그 일 앞뒤에 주고받은 메시지

## Something else, or not sure

# english: 64ac1493
utter_guide_heard_other_unsure =
    이름을 붙이지 못해도 중요한 일이에요.
    무언가 잘못됐다고 느껴진다면, 그것만으로도 충분한 이유예요.

# kind: list
# english: c6b4d837
utter_guide_today_other_unsure =
    { guide_words.today }
    • 있었던 일을 날짜와 함께 몇 마디로 적어 두세요. 적어 놓고 보면 도움이 돼요.
    • 귀 기울여 주는 사람 한 명에게 이야기하세요.
    • 원하시면 더 안전하게 느낄 수 있는 계획을 함께 세워요. 여기에도 이름을 붙일 필요는 없어요.

# kind: list
# english: b0d830de
utter_guide_keep_other_unsure =
    { guide_words.keep }
    • 날짜, 장소, 있었던 일, 본 사람을 편한 말로 적은 짧은 목록
    • 링크, 메시지, 전화가 있다면 그것
