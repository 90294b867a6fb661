## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = Организацијата зад овој разговор уште не напишала која е. Нејзиното име стои во пораката за добредојде.

# english: ec31d105
organisation_hours = Овде уште не е напишано кога може да одговори човек. Линиите под „Броеви“ можеби работат сега.

# english: 9b51dff0
organisation_duty = Овде уште не е напишано што мора оваа организација да пријави кај други. Прашајте човек, пред да раскажете повеќе.

# english: 2232f7a2
organisation_privacy =
    Овде уште не е напишано како оваа организација постапува со зачуваното.
    Се брише { $retention_days ->
        [one] { $retention_days } ден
       *[other] { $retention_days } дена
    } по Вашата последна порака, а од резервните копии најдоцна по уште 14 дена.
