## 대답을 나타내는 말.

# english: ab70245c
unanswered = 말하지 않음

# english: 8ace47e1
languages = 언어
    .en = English
    .ko = 한국어

# english: a8309a4f
incidents = 있었던 일
    .ncii = 내 사진 유포
    .ncii_threat = 사진을 퍼뜨리겠다는 협박
    .sextortion = 사진을 빌미로 한 요구·협박
    .synthetic_intimate = 합성·딥페이크 사진
    .online_harassment = 욕설·반복되는 연락
    .cyberstalking = 따라다님·지켜봄
    .threat_violence = 해치겠다는 위협
    .spyware = 휴대전화 감시
    .coercive_control = 일상 통제
    .account_takeover = 계정을 빼앗김
    .doxxing = 주소·신상 공개
    .impersonation = 나를 사칭하는 계정
    .hidden_camera = 몰래 찍힘
    .cyberflashing = 원치 않는 성적 사진
    .online_sexual_harassment = 성적인 말과 요구
    .coordinated_attack = 여러 사람의 공격
    .hate_speech = 혐오 표현
    .false_information = 나에 대한 거짓 소문
    .grooming_minor = 아이에게 접근하는 어른
    .recruitment_exploitation = 성착취·강요
    .offline_violence = 온라인 밖에서 겪은 폭력
    .other_unsure = 다른 일

# english: d9078e0e
platforms = 곳
    .telegram = 텔레그램
    .instagram = 인스타그램
    .facebook = 페이스북
    .messenger = 메신저(페이스북)
    .whatsapp = 왓츠앱
    .kakaotalk = 카카오톡
    .tiktok = 틱톡
    .x = 엑스(트위터)
    .youtube = 유튜브
    .snapchat = 스냅챗
    .discord = 디스코드
    .viber = 바이버
    .line = 라인
    .naver = 네이버
    .reddit = 레딧
    .sms_phone = 문자·전화
    .email = 이메일
    .dating_app = 데이팅 앱
    .porn_site = 성인 사이트
    .website_forum = 웹사이트·게시판
    .google_search = 구글 검색
    .bing = 빙
    .cloud_storage = 공유 클라우드
    .game = 게임
    .smart_home = 집 안 기기
    .ai_tool = AI 도구
    .offline = 온라인 밖
    .other = 다른 곳

# english: 6957484c
danger_signs = 신호
    .here_now = 상대가 지금 와 있거나 오고 있어요
    .believes_killed = 목숨이 위험한 것 같아요
    .strangled = 목을 졸린 적이 있어요
    .weapon = 흉기나 무기가 있어요
    .threat_kill = 죽이겠다고 해요
    .forced_sex = 성관계를 강요당했어요
    .leaving = 떠나려 하거나 막 떠났어요
    .own_suicide = 내가 죽고 싶은 생각이 들어요
    .worse = 점점 심해져요
    .stalk = 따라다니거나 지켜봐요
    .children = 아이를 위협해요
    .pregnant = 임신 중에 폭력을 당했어요
    .partner_suicide = 상대가 죽겠다고 해요
    .order_broken = 접근 금지 명령을 어겼어요
    .address_public = 주소가 공개됐어요
    .control = 일상을 통제해요

# english: 2c0e8269
ways = 알게 되는 길
    .had_phone = 내 휴대전화를 만졌어요
    .know_password = 비밀번호를 알아요
    .shared_cloud = 공유 클라우드·가족 그룹
    .location = 내 위치를 알아요
    .smart_home = 카메라·집 안 기기
    .child_device = 아이의 기기
    .friends = 친구들의 게시물
    .not_known = 어떻게인지 모르겠어요

# english: cfc66fa1
home = 집
    .together = 네, 지금 같이 살아요
    .before = 전에는 같이 살았어요
    .apart = 아니요

# english: 3633a9e4
relationships = 누구인지
    .current_partner = 지금의 연인·배우자
    .former_partner = 헤어진 연인·배우자
    .family_member = 가족
    .friend_or_acquaintance = 친구나 이웃
    .person_met_online_only = 온라인에서 만난 사람
    .stranger = 모르는 사람
    .several_people = 여러 사람
    .unknown = 누구인지 몰라요
    .classmate_or_student = 같은 학교 사람
    .teacher_or_coach = 선생님이나 코치
    .colleague = 직장 동료
    .boss_or_client = 상사나 고객
    .group_or_organised = 어떤 무리
    .public_figure_or_official = 권력이나 영향력이 있는 사람
    .service_provider_or_landlord = 집주인이나 업체

# Said with a step: what the other person might notice, and what can cost proof.
# english: 5f1d0512
advice_notes = 덧붙이는 말
    .maybe = 상대가 알아챌 수도 있어요.
    .yes = 상대가 알아챌 가능성이 커요.
    .proof = 상대가 알아챌 가능성이 크고, 증거가 없어질 수 있어요.

# kind: plan
# english: 80c461b5
advice = 할 일
    .medical_neck = 오늘 병원에서 목을 살펴보세요. 자국이 없어도 나중에 나빠질 수 있어요. { advice_notes.maybe }
    .medical_72h = 가능하면 3일 안에 병원에 가세요. 감염과 임신을 막고 증거를 남길 수 있어요. { advice_notes.maybe }
    .safer_device = 도움을 찾거나 설정을 바꿀 때는 상대가 만진 적 없는 기기를 쓰세요. 이 기기는 누가 볼 수도 있어요.
    .wait_prepare = 아직 아무것도 바꾸지 말고 먼저 준비하세요. 갑자기 바꾸면 상황이 나빠질 수 있어요.
    .code_word = 믿는 사람과 신호로 쓸 말이나 이모지를 정하세요. 그것을 보내면 대신 도움을 청하는 거예요.
    .line_or_person = 지금은 상담 전화나 담당자가 믿는 사람의 역할을 해 줄 수 있어요. '상담 전화'와 '사람 연결'은 아래에 있어요.
    .home_alert = 집이나 건물 사람들에게 낯선 사람이 올 수 있다고 알려 두세요.
    .leave_plan = 떠나는 날, 길, 갈 곳을 도와줄 사람과 함께 정하세요. 떠나는 때가 가장 위험할 수 있어요.
    .exits = 나가는 길을 알아 두세요. 다툴 때는 되도록 부엌과 욕실을 피하세요.
    .no_copy_minor = 사진은 아무에게도, 저에게도 보내지 말아 주세요. 링크만으로 충분해요.
    .hash_minor = Take It Down은 무료이고 이름을 묻지 않아요. 사진은 휴대전화에 그대로 있어요.
    .hash_adult = StopNCII는 참여한 사이트에서 같은 사진을 막는 데 도움이 돼요. 사진은 휴대전화에 그대로 있어요.
    .keep_links = 링크, 이름, 시간을 사라지기 전에 적어 두세요.
    .do_not_reset = 휴대전화를 아직 초기화하거나 버리지 마세요. 상대가 눈치채고 증거도 없어져요.
    .spyware_found = 숨은 앱을 찾아도 그대로 두세요. 다른 휴대전화로 찍어 두고, 먼저 계획을 세우세요.
    .spyware_careful = 휴대전화는 도와줄 사람과 함께 점검하세요. { advice_notes.yes }
    .tag = 추적기를 사진으로 찍고, 없애기 전에 경찰이나 도와줄 사람에게 물어보세요. 상대가 두렵다면 집으로 가져가지 마세요. { advice_notes.proof }
    .account_order = 먼저 복구용 이메일과 전화번호, 그다음 이메일 비밀번호, 공유 클라우드, 나머지 순서로 바꾸세요. { advice_notes.proof }
    .new_email = 상대가 만진 적 없는 기기에서 짐작할 수 없는 새 이메일 주소를 만드세요.
    .tell_person = 믿는 사람에게 해 줬으면 하는 일과 하지 않았으면 하는 일을 말해 두세요.
    .bag = 작은 가방을 싸서 믿는 사람에게 맡겨 두세요. { advice_notes.maybe }
    .papers = 서류, 카드, 전화번호를 복사해서 다른 곳에 두세요. { advice_notes.maybe }
    .child_talk = 아이에게 어디로 가고 어떻게 도움을 부르는지 알려 주세요. 싸움을 말리려고 나서지 말라고도 해 주세요.
    .school = 누가 아이를 데려갈 수 있는지 학교에 글로 알려 두세요. { advice_notes.maybe }
    .child_device = 상대가 아이에게 준 기기는 감시되고 있다고 생각하세요. 위치와 소리가 전해질 수 있어요. { advice_notes.maybe }
    .leave_devices = 감시되는 휴대전화, 추적기, 자동차 앱을 알맞은 때에 두고 가는 것을 생각해 보세요. { advice_notes.proof }
    .location_share = 알려지고 싶지 않은 곳에 갈 때는 휴대전화를 평소 있을 만한 곳에 두고 갈 수 있어요. { advice_notes.maybe }
    .location_check = 지도 공유, 기기 찾기, 가족 앱, 사진에 담긴 위치, 자동차 앱을 하나씩 살펴보세요. { advice_notes.maybe }
    .two_step = 비밀번호에 앱의 인증 번호를 더하는 2단계 로그인을 켜세요. 예비 인증 번호는 종이에 적어 믿는 사람에게 맡기세요. { advice_notes.maybe }
    .sessions = 로그인된 기기 목록을 찍어 두고, 모르는 기기를 로그아웃하세요. { advice_notes.proof }
    .cloud_review = 사진, 메모, 일정, 백업을 누구와 공유하는지 보세요. 나가면 알림이 가니 지금은 그룹에 그대로 있으세요. { advice_notes.maybe }
    .smart_home = 카메라, 스피커, 공유기, 잠금장치를 누가 관리하는지 알아보세요. 이야기는 다른 곳에서 하세요. { advice_notes.maybe }
    .locks = 안전하다면 자물쇠와 비밀번호를 바꾸고 이웃에 알리세요. { advice_notes.yes }
    .routes = 다니는 길과 시간을 바꾸세요. 직장이나 학교에 필요한 만큼 알려 두세요. { advice_notes.maybe }
    .friends_posts = 친구들에게 내가 있는 곳을 올리지 말아 달라고 하세요. 게시물 하나로도 알려질 수 있어요.
    .protection_order = 법원이나 경찰이 연락을 금지할 수 있어요. 상대가 화낼 수도 있으니 먼저 법률 도움을 받으세요. { advice_notes.yes }
    .pattern_log = 상대가 무엇을 언제 알고 있었는지 적어 두세요. 상대가 볼 수 없는 곳에 두세요. { advice_notes.maybe }
    .short_mode = 이 대화는 '짧게 하기'로 쓰세요. 설정에 있고, 남는 것이 적어요.
    .clear_chat = 마치면 '나가기'를 누르고, 이 대화방을 양쪽 모두에서 삭제하세요. { advice_notes.maybe }
    .support_line = 누군가와 이야기할 수도 있어요. 아래 '상담 전화'에서 연락할 곳을 볼 수 있어요.

# english: 7048bc12
date_answer = 때
    .today = 오늘
    .yesterday = 어제
    .this_week = 이번 주
    .this_month = 이번 달
    .longer_ago = 더 오래전
    .unsure = 잘 모르겠어요

# How a span of time is said.
# english: 09aa8827
date_words = 때
    .since = { $day }부터
    .until = { $day } 또는 그 전
    .between = { $from }에서 { $to } 사이
