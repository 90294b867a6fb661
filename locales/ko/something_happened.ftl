## 있었던 일을, 말하고 싶은 만큼만.

# english: f631ed0d
utter_ask_again = 전에 이야기해 주신 일이 있어요. 이번에는 새로운 일인가요?
    .true = 새로운 일이에요
    .false = 전과 같은 일이에요

# english: a66c97dd
utter_as_much_as_you_like =
    이런 일을 겪고 계신다니 마음이 아파요.
    말하고 싶은 만큼만 말씀하시면 돼요.

# english: b5fe62e7
utter_ask_incidents = 어떤 일에 가까운가요? 여러 개를 골라도 돼요.

# english: 26c7b4b4
utter_ask_platforms = 어디에서 있었던 일인가요? 여러 개를 골라도 돼요.

# english: 9b5b9af8
utter_ask_since =
    { $place }: 아는 만큼만, 언제부터였나요?
    하나를 고르거나, 날짜·달·연도만 써도 돼요. 예: 2026-01-15

# english: 58d5edc9
utter_ask_still_there = { $place }: 지금도 남아 있거나 계속되고 있나요?

# english: e1de7361
utter_ask_age =
    괜찮으시다면 만 나이를 알려 주시겠어요?
    안내할 도움을 고르는 데만 써요.

# english: 018b61e3
utter_age_impossible = 나이로 보기 어려운 숫자예요. 건너뛰어도 돼요.

# english: 3e0314c9
utter_before_telling =
    보내시는 파일은 텔레그램에만 남고, 아직 제가 내려받지 않아요.
    사적인 신체 사진은 누구의 것이든 보내지 말아 주세요.
    쓰신 글은 마지막 메시지를 보내신 지 { $retention_days }일이 될 때까지 잠금 처리해서 보관해요.

# english: fea52303
utter_ask_telling =
    원하시면 편한 말로, 여러 번에 나눠서 써 주세요.
    '다 했어요'를 누르면 끝나요.

# kind: preview
# english: 47d1696a
utter_summary =
    다음은 지금까지 말씀해 주신 것을 제가 알아들은 대로 적은 거예요.
    있었던 일: { $incidents }
    어디에서: { $platforms }
    언제부터: { $since_all }
    쓰신 글: { $telling_messages ->
        [0] 없음
       *[other] { $telling_messages }개
    }, 파일: { $telling_files ->
        [0] 없음
       *[other] { $telling_files }개
    }

# kind: preview
# english: cad53093
utter_summary_one_place =
    다음은 지금까지 말씀해 주신 것을 제가 알아들은 대로 적은 거예요.
    있었던 일: { $incidents }
    어디에서: { $named_place }
    언제부터: { $since_when }
    지금도 남아 있는지: { $still_up }
    쓰신 글: { $telling_messages ->
        [0] 없음
       *[other] { $telling_messages }개
    }, 파일: { $telling_files ->
        [0] 없음
       *[other] { $telling_files }개
    }

# english: 4e9dadce
utter_not_your_fault = 말씀해 주셔서 고마워요. 당신 잘못이 아니에요.

# english: 215d5a7d
utter_minor_limits =
    도움을 청하신 건 잘한 일이에요.
    만 18세 미만이라면, 여기서 이야기하는 사람이 피해를 다른 곳에 알려야 할 수도 있어요.
    이 프로그램은 아무에게도 알리지 않고, 계속할지 멈출지는 직접 정하면 돼요.

# kind: list
# english: f17e876b
utter_minor_lines =
    도움을 청할 수 있는 곳이에요. 지금 바로 전화하지 않아도 괜찮고, 나중에 해도 돼요.

    { $numbers }
