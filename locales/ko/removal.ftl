## Having it taken down or blocked, place by place.

# english: e58936ac
utter_removal_first =
    먼저 알아 두세요: 올린 사람이 알아채고, 누가 요청했는지 짐작할 수 있어요.
    그래서 상황이 더 나빠질 수 있다면, 먼저 도와줄 사람과 계획을 세우세요.
    이메일은 나만 열 수 있는 주소를 쓰세요.

# kind: list
# english: a9db7123
utter_ask_removal_place = 어디에 올라와 있나요? 한 곳씩 차례로 볼게요.

# english: 6667fd30
utter_ask_removal_next = 이제 무엇을 할까요?

# english: 8c1cd023
removal_next = 다음
    .another = 다른 곳
    .search = 검색 엔진
    .letter = 보낼 요청서
    .list = 내 목록

# kind: list
# english: 8a19cfa8
utter_removal_search =
    검색 엔진은 검색 결과에서 페이지를 숨길 수 있어요. 페이지 자체는 남으니 그곳에도 요청하세요.
    • 구글에는 사적인 사진을 위한 양식(만들어 낸 사진도 포함)과, 주소나 번호를 위한 양식이 하나씩 있어요.
    • 링크와 이메일 주소가 필요해요. 결정하면 이메일로 알려 줘요.
    구글, 사진:
    https://support.google.com/websearch/answer/6302812
    구글, 주소나 번호:
    https://support.google.com/websearch/answer/9673730
    빙:
    https://www.microsoft.com/en-us/concern/bing

## Place by place

# kind: list
# english: f32be68c
utter_removal_telegram =
    텔레그램에서:
    • 먼저 메시지나 단체방, 채널의 링크를 복사하세요.
    • 메시지를 길게 누르거나 채널 메뉴를 열고 '신고'를 고르세요.
    • 링크를 넣어 아래 이메일 주소로 써 보낼 수도 있어요. 답은 늦거나 오지 않는 경우가 많아요.
    abuse@telegram.org

# kind: list
# english: 63c2563f
utter_removal_instagram =
    인스타그램에서:
    • 게시물이나 메시지, 프로필의 점 세 개를 누르고 '신고'를 누르세요. 사적인 사진이나 나체 사진에 관한 이유를 고르세요.
    • 게시물이나 그 링크가 필요해요. 한번 내린 것은 다시 올라오는지 대조해서 막아요.
    • 답은 앱으로 와요. 얼마나 걸리는지는 밝히지 않아요. 비공개 대화에 있는 것은 내리기가 더 어려워요.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: b005a0fc
utter_removal_facebook =
    페이스북에서:
    • 게시물이나 메시지, 프로필의 점 세 개를 누르고 '신고'를 누르세요. 사적인 사진이나 나체 사진에 관한 이유를 고르세요.
    • 게시물이나 그 링크가 필요해요. 한번 내린 것은 다시 올라오는지 대조해서 막아요.
    • 답은 앱으로 와요. 얼마나 걸리는지는 밝히지 않아요. 비공개 대화에 있는 것은 내리기가 더 어려워요.
    https://about.meta.com/actions/safety/topics/bullying-harassment/ncii

# kind: list
# english: 55b033ff
utter_removal_messenger =
    메신저(페이스북)에서:
    • 남기고 싶은 것을 먼저 남긴 뒤, 대화를 열고 위쪽의 이름을 누른 다음 '신고'를 고르세요.
    • 신고하면 가장 최근 메시지가 검토하는 사람들에게 함께 전해져요.
    • 사라지는 메시지는 짧은 동안만 신고할 수 있어요.

# kind: list
# english: 5ef796b4
utter_removal_whatsapp =
    왓츠앱에서:
    • 남기고 싶은 것을 먼저 남긴 뒤, 대화를 열고 이름을 누른 다음 '신고'를 고르세요.
    • 휴대전화에 따라 그 사람도 함께 차단되거나, 대화를 삭제할지 물어봐요. 삭제하지 마세요.
    • 마지막 메시지 몇 개가 함께 전해져요. 상대에게는 알리지 않지만, 차단된 것은 상대가 알아챌 수 있어요.
    • 계정이 닫힐 수도 있어요. 다른 휴대전화에 있는 사진은 그대로 남고, 디지털 지문은 여기서 통하지 않아요.

# kind: list
# english: 4b6af880
utter_removal_kakaotalk =
    카카오톡에서:
    • 남기고 싶은 것을 먼저 남긴 뒤, 메시지를 길게 누르고 '신고하기'를 고르세요. 그 사람도 함께 차단돼요.
    • 그다음 대화방에서 나갈지 물어보면 누르지 마세요. 나가면 대화가 지워져요.
    • 화면 캡처와 링크를 달라고 할 수 있어요. 만 18세 미만인 사람이 나온다면 캡처하지 마세요.
    https://clean-center.kakao.com

# kind: list
# english: a54df3aa
utter_removal_tiktok =
    틱톡에서:
    • 영상을 길게 누르고 '신고'를 고르거나, 아래 양식을 쓰세요.
    • 양식에는 링크와 이메일 주소가 필요해요.
    • 상대에게 이름을 알리지 않아요. 얼마나 걸리는지는 밝히지 않아요.
    https://www.tiktok.com/legal/report/privacy

# kind: list
# english: 3e4dc109
utter_removal_x =
    엑스(트위터)에서:
    • 게시물의 점 세 개를 누르고, 사적이거나 내밀한 콘텐츠에 관한 이유를 누르세요.
    • 도움말에 있는 양식은 계정이 없어도 쓸 수 있어요. 링크와, 본인이 나오는지를 물어봐요.
    • 다른 곳에도 나와 있는 주소는 내리지 않을 수도 있어요.

# kind: list
# english: 8b59227f
utter_removal_youtube =
    유튜브에서:
    • 영상 아래의 점 세 개를 누르고 '신고'를 고르세요. 사적인 사진과 정보에는 개인 정보 침해 신고가 따로 있어요.
    • 링크와, 영상의 몇 분 몇 초에 나오는지가 필요해요. 본인이나 부모, 변호사가 보낼 수 있어요.
    • 올린 사람에게 알리고, 먼저 내리라고 할 수도 있어요. 보내기 전에 안전을 생각해 주세요.
    https://support.google.com/youtube/answer/142443

# kind: list
# english: 73c834ca
utter_removal_snapchat =
    스냅챗에서:
    • 사진이나 스토리, 메시지를 길게 누르고 '신고'를 고른 다음, 나체 사진에 관한 이유를 고르세요.
    • 가능하면 앱에서 신고하세요. 사본이 함께 전해져요.
    • 누가 신고했는지 상대에게 알리지 않아요.

# kind: list
# english: d7ca005d
utter_removal_discord =
    디스코드에서:
    • 메시지마다 링크를 복사한 다음, 메시지를 길게 누르고 '메시지 신고하기'를 고르세요.
    • 아래 양식도 쓸 수 있어요. 링크와 이메일 주소가 필요해요.
    • 올린 사람에게 이름을 알려 주지 않아요.
    https://discord.com/report

# kind: list
# english: 6be673cd
utter_removal_viber =
    바이버에서:
    • 커뮤니티나 채널에서는 점 세 개, '메시지 신고'를 차례로 누르고 메시지를 고르세요.
    • 개인 대화에서는 그 사람을 차단하라고만 안내해요. 먼저 메시지를 남겨 두세요.
    • 얼마나 걸리는지는 밝히지 않아요.

# kind: list
# english: 48d8ef67
utter_removal_line =
    라인에서:
    • 남기고 싶은 것을 먼저 남긴 뒤, 메시지를 길게 누르고 '신고'를 고르세요.
    • 사람을 신고하려면 대화방 메뉴를 열고 '설정', '신고'를 차례로 누르세요.
    • 상대에게는 알리지 않아요. 어떻게 됐는지도 알려 주지 않아요.

# kind: list
# english: 68a3e098
utter_removal_naver =
    네이버에서:
    • 게시물 아래에 있는 '신고'를 누르거나, 네이버 고객센터에서 '불법촬영물등' 신고를 고르세요.
    • 링크와 이유가 필요해요.
    • 내려졌을 때도 답이 오지 않는 경우가 있어요.
    https://help.naver.com

# kind: list
# english: c74f2aab
utter_removal_reddit =
    레딧에서:
    • 게시물의 점 세 개를 누르고 '신고'를 누른 다음, 동의 없는 사적인 사진·영상이라는 이유를 고르세요.
    • 게시물이나 댓글마다 그 링크가 필요해요.
    • 커뮤니티를 운영하는 사람이 뭐라고 하든, 레딧 어디에서나 금지되어 있어요.
    https://www.reddit.com/report

# kind: list
# english: 6a2b8353
utter_removal_sms_phone =
    문자와 전화:
    • 통신사는 번호를 차단할 수 있고, 통화 목록은 한동안만 보관해요.
    • 그 목록은 대개 경찰에만 내줘요. 신고할 때 보관해 달라고 요청할 수 있어요.
    • 휴대전화 설정에서 모르는 사람의 전화가 울리지 않게 할 수 있어요.

# kind: list
# english: cb24087e
utter_removal_email =
    이메일:
    • 지우지도, 전달하지도 마세요. 통째로, 가능하면 파일로 남겨 두세요.
    • 보낸 사람의 이메일 서비스 회사에는 악용을 신고하는 주소가 있어요. 그곳에서는 자세한 정보가 모두 담긴 이메일을 살펴봐요.
    • 이메일 규칙을 만들면 그런 이메일을 보이지 않는 곳으로 옮길 수 있어요.

# kind: list
# english: e97ef0f8
utter_removal_dating_app =
    데이팅 앱에서:
    • 없어지기 전에 사진, 이름, 장소가 나오는 프로필을 남겨 두세요.
    • 프로필을 열고 점 세 개를 누르거나 아래로 내려서 '신고'를 고르세요. 사진이 내 것이라고 쓰세요.
    • 도움말에 계정 없이 하는 방법이 있을 수 있어요. 상대에게 알리는지는 앱마다 달라요.

# kind: list
# english: 720a2948
utter_removal_porn_site =
    성인 사이트에서:
    • 페이지 맨 아래에서 '콘텐츠 삭제(Content removal)'나 '신고(Report)'를 찾으세요.
    • 링크 전부와 이메일 주소, 그 안에서 나를 알아볼 수 있는 점을 물어봐요.
    • 큰 사이트 몇 곳은 디지털 지문을 써요. 작은 곳은 끝내 답하지 않을 수도 있으니, 그때는 검색 엔진에 요청하세요.

# kind: list
# english: 850baa0f
utter_removal_website_forum =
    웹사이트나 게시판에서:
    • 페이지에서 '문의(Contact)', '신고(Report)', '법적 고지(Legal)'를 찾아, 링크를 넣은 요청서를 보내세요.
    • 아무도 답하지 않으면, 아래 페이지에서 사이트 이름을 누가 등록했는지와 악용을 신고하는 주소를 볼 수 있어요.
    • 요청서를 사이트 운영자가 보게 될 수도 있어요. 새 이메일 주소를 쓰는 편이 더 안전해요.
    https://lookup.icann.org

# kind: list
# english: 6977cda3
utter_removal_google_search =
    구글 검색에서:
    • 검색 결과의 점 세 개를 누르고 '결과 삭제'를 고르거나, 아래 양식을 쓰세요.
    • 사적인 사진은 만들어 낸 것도, 그리고 주소나 번호도 요청할 수 있어요. 링크와 이메일 주소가 필요해요.
    • 구글에서만 숨겨져요. 결정하면 이메일로 알려 줘요.
    사진:
    https://support.google.com/websearch/answer/6302812
    주소나 번호:
    https://support.google.com/websearch/answer/9673730

# kind: list
# english: 4810631a
utter_removal_bing =
    빙에서:
    • 아래 양식을 쓰고, 동의 없는 사적인 사진이라는 항목을 고르세요.
    • 링크와 이메일 주소가 필요해요.
    • 빙에서만 숨겨지니, 그 페이지에도 직접 요청하세요.
    https://www.microsoft.com/en-us/concern/bing

# kind: list
# english: a71ef9de
utter_removal_cloud_storage =
    공유 클라우드에서:
    • 공유 링크를 열고, 도움말이나 점 세 개에서 '악용 신고(Report abuse)'를 찾으세요.
    • 링크와 이유를 묻고, 이메일 주소를 묻는 경우도 많아요.
    • 링크가 닫힐 수 있어요. 올린 사람은 여전히 가지고 있을 수 있고, 다른 사람들도 그럴 수 있어요.

# kind: list
# english: 313ae870
utter_removal_game =
    게임에서:
    • 플레이어와 게임의 이름, 시간을 남겨 두세요.
    • 플레이어의 프로필을 열고 '신고'를 누른 다음 이유를 고르세요.
    • 나에게 글을 쓸 수 있는 사람을 친구만으로 하거나, 아무도 쓸 수 없게 하세요.

# kind: list
# english: 6b5c6007
utter_removal_smart_home =
    집 안 기기:
    • 카메라에 찍힌 것은 그것을 설치한 사람의 계정에 있을 수 있어요.
    • 무엇이든 바뀌기 전에 기기와 그 설정을 사진으로 찍어 두세요.
    • 경찰이나 변호사가 요청하면 제조사가 악용된 계정을 닫을 수 있어요.

# kind: list
# english: 01463c0d
utter_removal_ai_tool =
    AI 도구:
    • 사진이 올라와 있는 곳부터 하세요. 그런 곳에 먼저 요청해요.
    • 대부분의 도구에는 사진 옆이나 페이지 맨 아래에 신고 링크가 있어요. 실제 사람이 나온다고 쓰세요.
    • 끝내 답하지 않는 곳도 있어요. 디지털 지문은 만들어 낸 사진에도 쓸 수 있어요.

# kind: list
# english: da5d9731
utter_removal_offline =
    종이로 있거나 휴대전화로 보여 준 것:
    • 누가 가지고 있거나 보여 줬는지, 언제인지, 누가 봤는지 적어 두세요.
    • 변호사나 경찰이 넘겨 달라고 요청할 수 있어요. 그렇게 할지는 직접 정하시면 돼요.
    • 도와줄 사람과 계획을 세우기 전에는, 아무도 그 사람에게 따지러 가지 않게 해 주세요.

# kind: list
# english: 9ad63916
utter_removal_other =
    다른 곳에서:
    • '신고(Report)', '문의(Contact)', '법적 고지(Legal)'를 찾아, 요청서와 함께 링크를 보내세요.
    • 아무도 답하지 않으면, 그 사이트나 앱을 운영하는 회사에 요청할 수 있어요.
    • '상담 전화'에 있는 곳에서 함께 살펴봐 줄 수 있어요.

## The letter

# english: 714bf066
utter_ask_removal_links =
    어떤 링크에 대한 것인가요?
    사진 없이 링크만, 몇 번에 나눠서든 편하게 보내 주세요.
    '다 했어요'를 누르면 끝나요.

# kind: list
# english: 0d5ba1ad
utter_letter_before = 복사해서 쓸 수 있는 요청서예요. 내용은 모두 바꿔도 돼요. 이름은 그곳에서 물어볼 때만 필요해요.

# kind: letter
# english: 641eb4fe
utter_letter =
    동의 없이 공개된 콘텐츠의 삭제 요청

    담당자님께

    다음 링크에 있는 콘텐츠는 저에 관한 것입니다: { $letter_about }. 저는 이것이 공개되는 데 동의하지 않았습니다.

    { $removal_links }

    다음과 같이 요청드립니다.
    1. 이 콘텐츠와 귀사 서비스에 있는 모든 사본을 삭제해 주십시오.
    2. 가능한 한 다시 올라오지 않도록 막아 주십시오.
    3. 관계 기관이 요청할 때를 위해, 올린 사람에 관한 자료를 보존해 주십시오.
    4. 어떤 조치를 하셨는지 서면으로 알려 주십시오.

    저의 요청 내용과 연락처를, 이 콘텐츠를 올린 사람에게 전달하지 말아 주십시오.

    감사합니다.

# english: 1645c548
letter_about = 요청서의 대상
    .ncii = 동의 없이 공유된 저의 사적인 신체 이미지
    .ncii_threat = 누군가 공개하겠다고 협박하는 저의 사적인 신체 이미지
    .sextortion = 저를 협박하는 데 쓰이는 저의 사적인 신체 이미지
    .synthetic_intimate = 저처럼 보이게 만든 허위의 사적인 신체 이미지
    .online_harassment = 저에 대해 반복되는 모욕적인 메시지
    .cyberstalking = 저를 따라다니고 지켜보는 데 쓰이는 자료
    .threat_violence = 저에게 폭력을 가하겠다는 위협
    .spyware = 저의 기기에서 몰래 가져간 자료
    .coercive_control = 저를 통제하는 데 쓰이는 저의 개인 정보
    .account_takeover = 탈취당한 저의 계정
    .doxxing = 주소나 전화번호와 같은 저의 개인 정보
    .impersonation = 저를 사칭하는 프로필
    .hidden_camera = 저를 몰래 촬영하거나 녹음한 자료
    .cyberflashing = 저의 의사에 반하여 저에게 보낸 성적 이미지
    .online_sexual_harassment = 저에 대한 성적인 댓글과 메시지
    .coordinated_attack = 여러 계정이 함께 벌이는 저에 대한 조직적 공격
    .hate_speech = 저에 대한 혐오 콘텐츠
    .false_information = 저에 대한 허위 내용
    .grooming_minor = 성인이 성적인 목적으로 아동·청소년에게 한 접촉
    .recruitment_exploitation = 성착취를 위해 사람을 제공하는 광고
    .offline_violence = 저에 대한 폭력을 촬영하거나 녹음한 자료
    .other_unsure = 저에 관한 사적인 콘텐츠

# english: 20caf9ca
utter_letter_after =
    그곳의 양식이나 주소로 보내세요.
    나만 열 수 있는 이메일 계정을 쓰세요.
    무엇을 요청했고 어떻게 됐는지는 '내 목록'에 적어 둘 수 있어요.

## The list

# kind: preview
# english: 7666d18e
utter_removals =
    내 목록이에요. 가장 최근 것이 맨 아래에 있어요.

    { $removals }

# english: bfa0824d
utter_removals_empty =
    목록이 아직 비어 있어요.
    적어 두신 것은 '나가기' 뒤에도, 마지막 메시지를 보내신 지 { $retention_days }일이 될 때까지 여기에 남아요.
    이 대화방을 여는 사람은 읽을 수 있어요.

# kind: list
# english: 5d8876f1
utter_ask_removal_entry = 무엇을 적어 둘까요?

# english: 759c857a
removal_entry = 적어 둘 것
    .asked = 내려 달라고 요청했어요
    .gone = 없어졌어요
    .refused = 거절당했어요
    .again = 다시 올라왔어요
    .clear = 목록 지우기

# english: 2adbc5b7
utter_ask_removal_link =
    어떤 링크인가요? 링크 대신 나만 아는 말을 써도 돼요.
    '건너뛰기'를 누르면 적지 않아요.

# Lines of her list.
# english: fff8d72e
removal_noted = { $day }: { $removal_place }, { $removal_entry }
# english: 88e0a9d7
removal_noted_with_link = { $day }: { $removal_place }, { $removal_entry }, { $removal_link }

# english: f279d3ea
utter_ask_removals_clear = 지운 목록은 되돌릴 수 없어요. 모두 지울까요?

# english: ff4dc3f3
utter_removals_cleared = 여기에 보관한 목록을 지웠고, 백업에서는 14일 안에 사라져요.
