## 메뉴, 그리고 이야기한 다음의 길.

# english: 6d75587e
utter_ask_wish = 무엇이 도움이 될까요?

# english: e5e9d2a4
wish = 무엇이 도움이 될까요
    .need_help_now = 지금 도움이 필요해요
    .pictures_shared = 내 사진이 퍼졌어요
    .threatened = 사진으로 협박받아요
    .something_else = 다른 일이 있었어요
    .tell = 있었던 일 이야기하기
    .safety_plan = 안전 계획 세우기
    .talk_person = 사람과 이야기하기
    .keep_evidence = 증거 남기기
    .report = 신고하기
    .someone_else = 다른 사람을 위해
    .rights = 내 권리
    .removal = 내리기, 내 목록
    .learn = 더 알아보기
    .settings = 설정

# english: 2a7339e8
utter_take_your_time = 천천히 하셔도 돼요. 지금 정하지 않아도 괜찮아요.

# english: 4c6eddeb
utter_ask_after = 이제 무엇을 할까요?

# english: 17bd3f3f
after = 다음
    .plan = 안전 계획 세우기
    .person = 사람과 이야기하기
    .numbers = 상담 전화 보기
    .menu = 메뉴로 돌아가기
