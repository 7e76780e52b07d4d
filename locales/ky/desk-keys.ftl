### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Клавиатура
desk-keys-are-on = Бир баскычтуу буйруктар ар бир баракта иштейт, текст жазып жаткан учурдан башка.
desk-keys-are-off = Бир баскычтуу буйруктар иштебейт. Баарына Tab, Space жана Enter менен жетсе болот.
desk-keys-turn-off = Өчүрүү
desk-keys-turn-on = Күйгүзүү
desk-keys-next = кийинки билдирүү
desk-keys-previous = мурунку билдирүү
desk-keys-open = билдирүүнү ачуу
desk-keys-select = билдирүүнү белгилөө же белгисин алуу
desk-keys-accept = кабыл алуу
desk-keys-reject = четке кагуу
desk-keys-junk = «билдирүү эмес» деп белгилөө
desk-keys-decide = билдирүү менен эмне кылса болорун көрүү
desk-keys-unfold = жашырылган сөздөрдү көрсөтүү
desk-keys-mine = өзүңүз жооптуу болуу
desk-keys-reply = билдирген адамга жазуу
desk-keys-close = жабуу же кайра ачуу
desk-keys-list = тизмеге кайтуу
desk-keys-undo = азыр эле жасалганды артка кайтаруу
desk-keys-search = издөө
desk-keys-page-after = кийинки барак
desk-keys-page-before = мурунку барак
desk-keys-sync = сервер менен синхрондоштуруу
desk-keys-lock = иш ордун кулпулоо
desk-keys-these = ушул барак
desk-keys-nobodys = эч ким жооптуу эмес
desk-keys-undecided = кайра чечимсиз калтыруу
