## რაც ყოველ ნაბიჯზე მუშაობს: მუდმივი ღილაკები და მოკლე პასუხები.

# english: 06accbac
button = ღილაკები
    .back = უკან
    .skip = გამოტოვება
    .unsure = არ ვიცი
    .done = მზადაა
    .none = არც ერთი
    .more = კიდევ
    .leave = გასვლა
    .numbers = ნომრები
    .person = ადამიანი
    .menu = მენიუ
    .on = ☑
    .off = ☐

# english: 9b1b5704
yes_no = კი თუ არა
    .true = კი
    .false = არა

# english: 44c6e04b
utter_not_understood = ვერ გავიგე. შეგიძლიათ ერთ-ერთი აირჩიოთ ან სხვა სიტყვებით მომწეროთ.

# english: 74d17f18
utter_not_understood_again =
    ბოდიში, ისევ ვერ გავიგე.
    ქვედა ღილაკები ყოველთვის მუშაობს.
    „ადამიანი“ ნიშნავს, რომ ადამიანთან საუბარს ითხოვთ.

# english: 09ff02ba
utter_meant =
    არ ვიცი, სწორად გავიგე თუ არა.
    თუ პირველ ღილაკზე ის წერია, რაც იგულისხმეთ, დააჭირეთ მას. თუ არა, სხვა აირჩიეთ ან სხვა სიტყვებით მომწერეთ.

# english: 25702d6f
utter_other_language =
    შეგვიძლია ქართულად გავაგრძელოთ. თუ გსურთ, დააჭირეთ ღილაკს. თუ არა, განაგრძეთ ისე, როგორც აქამდე.

# What her words may mean, as a button that confirms it.
# english: f6a6b39f
meant = რას გულისხმობთ
    .ncii = ჩემი ფოტოები გაავრცელეს
    .ncii_threat = ფოტოებით მემუქრებიან
    .synthetic = ჩემი ყალბი ფოტოები
    .hidden_camera = ფარულად გადამიღეს
    .cyberflashing = ინტიმურ ფოტოს მიგზავნიან
    .harassment = მავიწროებენ
    .stalking = დამდევენ, მითვალთვალებენ
    .spyware = ტელეფონს მიკონტროლებენ
    .account_takeover = ანგარიში წამართვეს
    .doxxing = მონაცემები გამომიქვეყნეს
    .impersonation = ჩემი ყალბი პროფილი
    .threat_violence = ვიღაც მემუქრება
    .grooming_minor = ზრდასრული ბავშვს სწერს
    .coercive_control = ვიღაც მაკონტროლებს
    .takedown = ინტერნეტიდან წაშლა
    .safety_plan = მეტი უსაფრთხოება მინდა
    .save_evidence = მტკიცებულების შენახვა
    .report = განცხადების შეტანა
    .my_report = ჩემი განცხადების ამბავი
    .legal = კითხვა კანონზე
    .minor = 18 წლის ჯერ არ ვარ
    .third_party = ეს სხვას ეხება
    .took_part = მეც ვმონაწილეობდი
    .learn = მეტის გაგება
    .ask_anonymous = ვინ ხედავს, რასაც ვწერ
    .who_are_you = რა არის ეს ჩატი
    .pay_question = გადავიხადო თუ არა
    .self_blame = ჩემი ბრალი მგონია
    .feeling_bad = თავს ცუდად ვგრძნობ
    .greeting = გამარჯობა
    .help = დახმარება მჭირდება
    .thanks = მადლობა
    .stop = შეჩერება მინდა
    .quick_exit = ახლავე გასვლა
    .talk_human = ადამიანთან საუბარი
    .hotline = ცხელი ხაზის ნომერი
    .change_language = სხვა ენა
    .delete_all = ყველაფრის წაშლა
    .go_back = წინა კითხვაზე დაბრუნება
    .unsure = ზუსტად არ ვიცი

# english: 7b85df7a
utter_stale_button = ეს ღილაკი უფრო ადრინდელი შეტყობინებისაა. ახლა აქ ვართ.

# english: 7cf120dd
utter_already_taken = ეს უკვე მივიღე.

# english: f432b18e
utter_cannot_read = ტექსტის, ფოტოს და ფაილის წაკითხვა შემიძლია. ამას ვერ ვკითხულობ.

# english: 60f41c56
utter_edit_taken = თქვენი ცვლილება მივიღე.

# english: 29a9be14
utter_edit_too_late = იმ პასუხს შეტყობინების გასწორებით ვეღარ შეცვლით. შეგიძლიათ აქ მომწეროთ, რა არის სხვაგვარად.

# english: e38ce67f
utter_nothing_to_go_back_to = აქედან უკან დასაბრუნებელი არაფერია.

# english: c09b95ce
utter_cannot_skip_here = აქ გამოსატოვებელი არაფერია.

# english: 5603f69a
utter_file_not_expected =
    აქ ფაილი არ მჭირდება და არ ჩამომიტვირთავს.
    შეგიძლიათ ჩატიდან წაშალოთ.

# english: 661e734d
utter_file_taken = თქვენს ფაილს ვხედავ. ის Telegram-ში რჩება: მე არ ჩამომიტვირთავს.

# english: 6c2ce052
utter_message_taken = მივიღე. შეგიძლიათ კიდევ მომწეროთ ან დააჭიროთ ღილაკს „მზადაა“.

# english: d3f88d66
utter_not_a_date =
    აქ თარიღი ვერ ამოვიკითხე.
    საკმარისია დღე, თვე ან წელი, მაგალითად 15.01.2026.
    ამის გამოტოვებაც შეგიძლიათ.

# english: 4c6bb1ab
utter_date_in_future = ეს თარიღი ჯერ არ დამდგარა. როდის დაიწყო, რამდენადაც იცით?

# english: cdf67b57
utter_not_a_number = აქ რიცხვი ვერ ამოვიკითხე. შეგიძლიათ ციფრებით დაწეროთ ან გამოტოვოთ.

# english: 0d38ebce
utter_answer_too_long = ერთ შეტყობინებაში ამდენს ვერ ვიღებ. გთხოვთ, ორ ნაწილად გამოგზავნოთ.

# english: ead11c85
utter_too_many = აქ მეტს ვეღარ მივიღებ. დასასრულებლად დააჭირეთ ღილაკს „მზადაა“.

# english: 1135c417
utter_pick_one = გთხოვთ, ჯერ ერთ-ერთი აირჩიოთ.

# english: c40bc27d
utter_place_not_expected = თქვენი მდებარეობა აქ არ მჭირდება და არ შემინახავს.

# english: fde7e81e
utter_back_here = ახლა ვბრუნდებით იქ, სადაც შევჩერდით.

# english: bc983c36
utter_person_is_asked = ადამიანთან საუბარი უკვე მოთხოვნილია. შეგიძლიათ აქ დაელოდოთ, ნომრები ნახოთ ან გახვიდეთ.
