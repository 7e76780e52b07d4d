//! The invented reporters' words. They are plain and short, as such reports are; nobody in them
//! is real, and each begins by saying so.

use crate::text::Lang;

/// How every invented story begins, so that nobody takes one for a person's.
pub(super) fn invented(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "[Invented for a demonstration.]",
        Lang::Fr => "[Récit inventé pour une démonstration.]",
        Lang::Ru => "[Вымышлено для демонстрации.]",
    }
}

/// How a story may end.
pub(super) fn endings(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "I want somebody to know.",
            "I have not told anyone until now.",
            "It was not the first time.",
            "A friend told me about this page.",
            "I just want it to stop for the next person.",
            "",
            "",
        ],
        Lang::Fr => &[
            "Je veux que ça se sache.",
            "Je n’en avais parlé à personne.",
            "Ce n’était pas la première fois.",
            "On m’a parlé de cette page au centre d’accueil.",
            "",
            "",
        ],
        Lang::Ru => &[
            "Хочу, чтобы об этом знали.",
            "До сих пор об этом никто не знал.",
            "Это не первый раз.",
            "Об этой странице мне рассказали друзья.",
            "",
            "",
        ],
    }
}

/// What arrives that tells of nothing.
pub(super) fn junk(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "test",
            "asdf asdf asdf",
            "hello is this thing on",
            "CHEAP PHONES!!! example.com",
        ],
        Lang::Fr => &["test test", "azerty", "juste pour voir"],
        Lang::Ru => &["проверка", "йцукен", "ааааа"],
    }
}

pub(super) fn search(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "Two officers stopped me outside the pharmacy and turned out my bag in front of \
             everyone. They said I could go if I paid, so I gave them my bus money.",
            "They made me empty my pockets and found a clean syringe from the outreach team. They \
             said that was enough to take me in unless I paid.",
        ],
        Lang::Fr => &[
            "Deux policiers m’ont fait vider mon sac devant tout le monde. Il a fallu payer pour \
             repartir.",
            "Contrôle à la sortie du centre d’accueil, comme chaque semaine. Ils ont pris \
             l’argent des courses.",
        ],
        Lang::Ru => &[
            "Остановили возле аптеки, вывернули сумку при всех. Сказали, что отпустят, если \
             заплачу. Пришлось отдать деньги на дорогу.",
            "Нашли чистый шприц от аутрич-работников и сказали, что этого хватит на протокол. \
             Отпустили за деньги.",
        ],
    }
}

pub(super) fn arrest(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "They held me for two nights. I told them I needed my methadone and they laughed. On \
             the second day they said I would get it when I signed.",
            "Nobody told me what I was accused of. I asked for a lawyer three times.",
        ],
        Lang::Fr => &[
            "Deux nuits en cellule sans mon traitement. On m’a dit que je l’aurais après avoir \
             signé.",
        ],
        Lang::Ru => &[
            "Держали двое суток. Просьбы дать метадон не слушали, сказали: подпишешь — получишь.",
            "Никто не объяснил, за что задержали. Адвоката так и не дали.",
        ],
    }
}

pub(super) fn clinic(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "I went in with an abscess. The nurse saw my arms and said there was no bed for people \
             like me. I treated it at home.",
            "The doctor said in the corridor, loudly, what I take and what I have. Everybody in \
             the queue heard it. I have not gone back.",
        ],
        Lang::Fr => &[
            "Aux urgences on m’a fait attendre jusqu’au soir, puis on m’a dit de revenir sans \
             avoir consommé. Mon abcès a été soigné au centre d’accueil.",
            "Le médecin a dit devant la salle d’attente ce que je prends. Je n’y retournerai pas.",
        ],
        Lang::Ru => &[
            "С абсцессом не положили в больницу: сказали, что для таких мест нет. Лечение было \
             дома, своими силами.",
            "Врач при всей очереди громко назвал мой диагноз. Больше туда не пойду.",
        ],
    }
}

pub(super) fn equipment(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "A police car waited in front of the needle exchange all week. Anyone who came out was \
             searched and lost their kit. By Friday nobody came any more.",
            "They took my naloxone and broke it on the pavement.",
        ],
        Lang::Fr => &[
            "Une voiture de police attendait devant le bus d’échange. On nous a confisqué le \
             matériel propre.",
        ],
        Lang::Ru => &[
            "Возле пункта обмена всю неделю стояла полиция и обыскивала всех, кто выходил. Чистые \
             шприцы отбирали.",
            "Отобрали налоксон и разбили об асфальт.",
        ],
    }
}

pub(super) fn agonist(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "I came ten minutes late because the bus broke down. They shut the window and said: \
             tomorrow. I had to go to work in withdrawal.",
            "My dose was cut after I complained about the queue. Nobody asked how I was.",
        ],
        Lang::Fr => &[
            "Dix minutes de retard à cause du bus, et le guichet était fermé : pas de méthadone \
             jusqu’au lendemain.",
            "Ma dose a été baissée sans qu’on m’en parle, après une plainte.",
        ],
        Lang::Ru => &[
            "Автобус сломался, опоздание десять минут. Окно закрыли и сказали приходить завтра. \
             На работу — в ломке.",
            "Дозу снизили без разговора со мной, после жалобы на очередь.",
        ],
    }
}

pub(super) fn work(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "Someone told my manager that I am on methadone. A week later I had no job. In two \
             years I had never been late.",
            "The landlord found my medicine and gave me three days to leave.",
        ],
        Lang::Fr => &[
            "Quelqu’un a dit à mon chef que je prends un traitement. La semaine suivante, plus de \
             travail.",
        ],
        Lang::Ru => &[
            "Начальству рассказали, что я на терапии. Через неделю меня уволили, хотя претензий \
             к работе не было.",
        ],
    }
}

pub(super) fn family(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "They came to check the flat two weeks after the birth. The baby is healthy and fed. \
             They wrote only that I am on the programme.",
        ],
        Lang::Fr => &[
            "Après la naissance, les services sont venus. Le bébé va bien, mais dans le rapport \
             il n’y avait que mon traitement.",
        ],
        Lang::Ru => &[
            "Опека пришла через две недели после родов. Ребёнок здоров, дома чисто, а в бумаге \
             написали только про терапию.",
        ],
    }
}

pub(super) fn treatment(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "I have waited a year for hepatitis C treatment. They tell me to stop using first. \
             The guideline on their own wall says something else.",
        ],
        Lang::Fr => &[
            "On me refuse le traitement de l’hépatite C tant que je consomme. L’affiche dans leur \
             couloir dit le contraire.",
        ],
        Lang::Ru => &[
            "Лечение гепатита откладывают второй год: сначала, говорят, бросайте. В их же \
             протоколе написано другое.",
        ],
    }
}

pub(super) fn violence(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "Three men from the block waited for me at night. They said they are cleaning up the \
             street. I did not go to the police because they drink together.",
            "At home it happens when I come back from the clinic. I have nowhere else to go.",
        ],
        Lang::Fr => &[
            "Des gens du quartier m’attendaient le soir. Ils disent qu’ils nettoient la rue. \
             Aller à la police ? Ils se connaissent tous.",
        ],
        Lang::Ru => &[
            "Вечером во дворе ждали трое: говорят, что наводят порядок. В полицию идти нет смысла, \
             они все знакомы.",
        ],
    }
}

pub(super) fn media(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "A local channel filmed people outside the drop-in centre without asking and put it \
             online with our faces. The comments were about what should be done to us.",
        ],
        Lang::Fr => &[
            "Une page locale a publié des photos prises devant le centre, visages visibles. Les \
             commentaires appelaient à la violence.",
        ],
        Lang::Ru => &[
            "Местный канал снял людей возле центра и выложил с лицами. В комментариях писали, что \
             с нами надо сделать.",
        ],
    }
}

pub(super) fn prison(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "They gave me my HIV medicine for the first week and then it was finished. I asked \
             every day for a month.",
        ],
        Lang::Fr => {
            &["Mes médicaments contre le VIH ont duré une semaine, puis plus rien pendant un mois."]
        }
        Lang::Ru => &[
            "Таблеток от ВИЧ хватило на неделю, потом месяц ничего не давали. Просьбы писались \
             каждый день.",
        ],
    }
}

pub(super) fn forced(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "My family paid a centre to come for me. I was there for four months behind a locked \
             door. The phone was taken on the first day.",
        ],
        Lang::Fr => &[
            "Ma famille a payé un centre qui est venu me chercher. Quatre mois derrière une porte \
             fermée à clé, sans téléphone.",
        ],
        Lang::Ru => &[
            "Семья заплатила центру, и меня увезли. Четыре месяца за закрытой дверью, телефон \
             забрали в первый день.",
        ],
    }
}
