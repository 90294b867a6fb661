## მენიუ და შემდეგი გზები.

# english: 6d75587e
utter_ask_wish = რა დაგეხმარებოდათ?

# english: e5e9d2a4
wish = რა დაგეხმარებოდათ
    .need_help_now = დახმარება ახლა მჭირდება
    .pictures_shared = ჩემი ფოტოები გაავრცელეს
    .threatened = ფოტოებით მემუქრებიან
    .something_else = სხვა რამ მოხდა
    .tell = მომხდარის მოყოლა
    .safety_plan = უსაფრთხოების გეგმა
    .talk_person = ადამიანთან საუბარი
    .keep_evidence = მტკიცებულების შენახვა
    .report = განცხადების შეტანა
    .someone_else = სხვისთვის
    .rights = ჩემი უფლებები
    .removal = საიტიდან წაშლა, ჩემი სია
    .learn = მეტის გაგება
    .settings = პარამეტრები

# english: 2a7339e8
utter_take_your_time = ნუ იჩქარებთ. ახლა არაფრის გადაწყვეტა არ არის აუცილებელი.

# english: 4c6eddeb
utter_ask_after = რისი გაკეთება გსურთ შემდეგ?

# english: 17bd3f3f
after = შემდეგი
    .plan = უსაფრთხოების გეგმა
    .person = ადამიანთან საუბარი
    .numbers = ცხელი ხაზების ნახვა
    .menu = მენიუში დაბრუნება
