## Rights and the law, by country. Information, no advice; no lawyer has looked at it yet.

# english: 67e7d84b
utter_rights_first =
    이것은 조언이 아니라 정보이고, 아직 변호사가 확인하지 않았어요.
    법은 바뀌어요.
    본인에게 무엇이 해당하는지는 변호사나 상담 전화에서 알려 줄 수 있어요.

# kind: list
# english: 5b7f10e5
utter_ask_rights_country = 어느 나라에 대한 것인가요?

# kind: list
# english: 2a3854b9
utter_ask_rights_topic = 무엇을 알고 싶으세요?

# english: 029d3158
rights_topic = 권리
    .laws = 법
    .reporting = 신고하면 어떻게 되나요
    .risks = 나에게 생길 수 있는 위험
    .interview = 경찰에서 하는 첫 진술
    .support = 지원과 법률 도움

# kind: list
# english: 7b355412
utter_rights_laws =
    해당할 수 있는 법을 찾은 만큼 적었어요. 옆에는 무엇에 관한 법인지 함께 적었어요.

    { $laws }

# kind: list
# english: 89a25186
utter_rights_support =
    이곳에서 도움을 받거나, 비용 없이 법률 도움을 주는 곳을 알아볼 수 있어요.

    { $numbers }

# kind: list
# english: a2818303
utter_rights_interview =
    처음 가서 이야기하는 시간은 길어질 수 있어요. 그 자리에서 이런 것을 경찰에 요청할 수 있어요:
    • 믿는 사람이 함께 있는 것, 그리고 필요하면 통역
    • 원하는 성별의 담당자와 조용한 방
    • 쉬는 시간, 그리고 모르거나 기억나지 않는다고 말하는 것
    • 신고 서류의 사본이나 접수 번호, 그리고 접수한 사람의 이름
    • 그곳에서 가능하다면, 내 주소가 서류에 나오지 않게 하는 것
    • 플랫폼에 있는 자료를 보존하는 것(시간이 지나면 지워져요)
    날짜와 링크를 적은 짧은 목록을 가져가세요. 보여 주고 싶지 않은 것은 빼도 돼요.

# kind: legal
# english: a4e41c32
utter_rights_reporting_kr =
    한국에서는 온라인 신고 양식에서 신고하는 사람이 누구인지 물어봐요. 그래서 경찰 신고는 익명이 아니에요.
    2023년부터 스토킹 사건은 나중에 마음이 바뀌어도 절차가 계속될 수 있어요.
    지원과 삭제 도움은 신고하지 않아도 받을 수 있어요.

# kind: legal
# english: bf6d0865
utter_rights_reporting_id =
    인도네시아에서 성인의 사건은 대부분 본인이 고소해야 절차가 시작돼요.
    아이와 장애가 있는 사람의 사건은 고소가 없어도 시작돼요.
    신고할 때는 누구인지 물어보고, 진술서에는 경찰서에서 서명해요.

# kind: legal
# english: f75a86b4
utter_rights_reporting_ci =
    코트디부아르에서는 남겨 둔 것을 가지고 직접 찾아가서 비용 없이 신고할 수 있어요. 신고는 사이버 범죄를 맡은 부서에서 받아요.
    그곳의 변호사들은 그 전에 메시지를 지우지 말라고 조언해요.
    판사는 긴급 보호를 명령할 수 있어요. 헤어진 연인·배우자에 대해서도 그렇게 할 수 있어요.

# kind: legal
# english: f50de2ef
utter_rights_reporting_ba =
    보스니아 헤르체고비나에서는 나라 안에서도 어느 지역인지에 따라 법이 달라요.
    신고는 어느 경찰서에서나 할 수 있어요. '연방' 지역에서는 2025년부터 스토킹과 촬영·녹음물 악용이 각각 따로 범죄로 정해져 있어요.
    신고를 취소할 수 있는지는 곳마다 달라요. 서명하기 전에 물어보세요.

# kind: legal
# english: 7e63d829
utter_rights_reporting_mk =
    북마케도니아에서는 이메일이나 정부 부처의 '빨간 버튼'으로, 또는 직접 가서 신고할 수 있어요.
    2026년에 알려진 개정에 따라, 가정폭력 사건은 본인이 동의하지 않아도 절차가 계속될 수도 있어요.
    서명하기 전에 이것을 물어보세요.

# kind: legal
# english: dab78106
utter_rights_reporting_ge =
    조지아에서는 긴급 번호로 전화해서 신고할 수 있고, 직접 가서 하려면 어느 경찰서에서나 할 수 있어요.
    경찰은 바로 접근 금지 명령을 내릴 수 있고, 법원은 보호 명령을 내릴 수 있어요.
    신고를 취소할 수 있는지는 찾지 못했어요. 서명하기 전에 물어보세요.

# kind: legal
# english: 53ad0c03
utter_rights_reporting_mv =
    몰디브에서는 법원이 보호 명령을 내릴 수 있고, 긴급한 보호 명령도 내릴 수 있어요.
    일부 상담 전화는 받은 전화를 관계 기관에 넘겨요. 누가 알게 되는지 처음에 물어보세요.
    신고를 취소할 수 있는지는 찾지 못했어요.

# kind: legal
# english: d836bb5b
utter_rights_risks_kr =
    한국에서는 누군가에 대해 공개적으로 한 말이 사실이어도 재판에 넘겨질 수 있어요.
    누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요.

# kind: legal
# english: 3398bcfe
utter_rights_risks_id =
    인도네시아에서는 미풍양속과 명예훼손에 관한 규정이, 그런 사진에 나온 사람에게 불리하게 쓰인 적이 있어요.
    신고하거나 글을 올리기 전에 법률 도움을 주는 곳과 이야기하세요.

# kind: legal
# english: c44e8694
utter_rights_risks_ci =
    코트디부아르에서는 온라인에서 모욕하면 처벌받아요. 화가 나서 한 대답도 마찬가지예요.
    누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요.

# kind: legal
# english: 58ff6e42
utter_rights_risks_ba =
    스르프스카 공화국에서는 2023년부터 명예훼손이 다시 형사 처벌 대상이 됐어요.
    누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요.

# kind: legal
# english: 9fef221d
utter_rights_risks_mk =
    북마케도니아에 대해서는 특별히 주의해야 할 점을 찾지 못했지만, 그런 점이 없다는 뜻은 아니에요.
    누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요.

# kind: legal
# english: 71f10944
utter_rights_risks_ge =
    조지아에 대해서는 특별히 주의해야 할 점을 찾지 못했지만, 그런 점이 없다는 뜻은 아니에요.
    누군가의 이름을 공개적으로 밝히기 전에 변호사나 상담 전화에 물어보세요.

# kind: legal
# english: f02ce4cc
utter_rights_risks_mv =
    몰디브에서는 나중에 보여 주려는 것이라도, 그런 사진을 가지고 있거나 보내는 것이 범죄가 될 수 있어요.
    링크와 계정 이름만으로 충분해요. 누구와 어떤 관계인지는 말하지 않아도 돼요.
    무엇이든 넘겨주기 전에 변호사에게 물어보세요.
