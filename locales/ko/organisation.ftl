## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = 이 대화방을 운영하는 기관이 어떤 곳인지는 아직 적혀 있지 않아요. 이름은 첫 인사말에 있어요.

# english: ec31d105
organisation_hours = 사람이 언제 답할 수 있는지는 아직 적혀 있지 않아요. '상담 전화'에 있는 곳은 지금 열려 있을 수도 있어요.

# english: 9b51dff0
organisation_duty = 이 기관이 무엇을 다른 곳에 알려야 하는지는 아직 적혀 있지 않아요. 더 말씀하시기 전에 사람에게 물어보세요.

# english: 2232f7a2
organisation_privacy =
    여기에 보관된 것을 이 기관이 어떻게 다루는지는 아직 적혀 있지 않아요.
    마지막 메시지를 보내신 지 { $retention_days }일이 지나면 지우고, 백업에서는 그 뒤 14일 안에 사라져요.
