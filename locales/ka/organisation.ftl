## The organisation's own texts: a default that says nothing false. Fill them in before going live.

# english: 538f0006
organisation_about = ორგანიზაციას, რომელიც ამ ჩატს მართავს, ჯერ არ დაუწერია, ვინ არის. მისი სახელი მისალმებაში წერია.

# english: ec31d105
organisation_hours = აქ ჯერ არ წერია, როდის შეუძლია ადამიანს პასუხის გაცემა. ხაზები, რომლებსაც „ნომრები“ აჩვენებს, შეიძლება ახლა მუშაობდეს.

# english: 9b51dff0
organisation_duty = აქ ჯერ არ წერია, რა უნდა შეატყობინოს ამ ორგანიზაციამ სხვებს. სანამ მეტს მოყვებით, ადამიანს ჰკითხეთ.

# english: 25f6f820
organisation_privacy = აქ ჯერ არ წერია, როგორ ეპყრობა ეს ორგანიზაცია შენახულს. თქვენი ბოლო შეტყობინებიდან { $retention_days } დღეზე მეტხანს არაფერი ინახება.
