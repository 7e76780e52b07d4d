//! The invented reporters' words. They are plain and short, as such reports are; nobody in them
//! is real, and each begins by saying so.

use crate::text::Lang;

/// A language that invented reporters write in. The interface has more; these three show what
/// there is to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Voice {
    En,
    Fr,
    Ru,
}

impl Voice {
    /// The voice that speaks a language; English where no invented reporter speaks it.
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::Fr,
            Lang::Ru => Self::Ru,
            _ => Self::En,
        }
    }

    pub fn lang(self) -> Lang {
        match self {
            Self::En => Lang::En,
            Self::Fr => Lang::Fr,
            Self::Ru => Lang::Ru,
        }
    }
}

/// How every invented story begins, so that nobody takes one for a person's.
pub(in crate::cli) fn invented(voice: Voice) -> &'static str {
    match voice {
        Voice::En => "[Invented for a demonstration.]",
        Voice::Fr => "[Récit inventé pour une démonstration.]",
        Voice::Ru => "[Вымышлено для демонстрации.]",
    }
}

/// How a story may end.
pub(super) fn endings(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "I want somebody to know.",
            "I have not told anyone until now.",
            "It was not the first time.",
            "A friend told me about this page.",
            "I just want it to stop for the next person.",
            "",
            "",
        ],
        Voice::Fr => &[
            "Je veux que ça se sache.",
            "Je n’en avais parlé à personne.",
            "Ce n’était pas la première fois.",
            "On m’a parlé de cette page au centre d’accueil.",
            "",
            "",
        ],
        Voice::Ru => &[
            "Хочу, чтобы об этом знали.",
            "До сих пор об этом никто не знал.",
            "Это не первый раз.",
            "Об этой странице мне рассказали друзья.",
            "",
            "",
        ],
    }
}

/// What reporters write when they come back.
pub(super) fn letters(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "It has happened again, at the same place. Is there anybody I could talk to?",
            "I forgot to say that a friend saw all of it, and would tell you too.",
            "Has anybody else told you about this place?",
        ],
        Voice::Fr => &[
            "C’est arrivé une nouvelle fois, au même endroit. Y a-t-il quelqu’un à qui parler ?",
            "J’ai oublié de dire qu’une amie a tout vu.",
        ],
        Voice::Ru => &[
            "Это случилось снова, в том же месте. Есть ли кто-то, с кем можно поговорить?",
            "Не было сказано, что всё это видели друзья, и они готовы рассказать.",
        ],
    }
}

/// What the network writes back.
pub(super) fn reply(voice: Voice) -> &'static str {
    match voice {
        Voice::En => {
            "Thank you for coming back. We have read both, and they count. If you want to talk, \
             the number under “Need help now?” is staffed every evening. Do not send your name."
        }
        Voice::Fr => {
            "Merci d’être revenu·e. Nous avons tout lu, et cela compte. Pour parler à quelqu’un, \
             appelez le numéro sous « Besoin d’aide maintenant ? » le soir. N’envoyez pas votre nom."
        }
        Voice::Ru => {
            "Спасибо, что написали снова. Мы всё прочитали, и это учтено. Если хотите поговорить, \
             позвоните вечером по номеру из раздела помощи. Не присылайте своего имени."
        }
    }
}

/// What arrives that tells of nothing.
pub(super) fn junk(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "test",
            "asdf asdf asdf",
            "hello is this thing on",
            "CHEAP PHONES!!! example.com",
        ],
        Voice::Fr => &["test test", "azerty", "juste pour voir"],
        Voice::Ru => &["проверка", "йцукен", "ааааа"],
    }
}

pub(super) fn search(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "Two officers stopped me outside the pharmacy and turned out my bag in front of \
             everyone. They said I could go if I paid, so I gave them my bus money.",
            "They made me empty my pockets and found a clean syringe from the outreach team. They \
             said that was enough to take me in unless I paid.",
        ],
        Voice::Fr => &[
            "Deux policiers m’ont fait vider mon sac devant tout le monde. Il a fallu payer pour \
             repartir.",
            "Contrôle à la sortie du centre d’accueil, comme chaque semaine. Ils ont pris \
             l’argent des courses.",
        ],
        Voice::Ru => &[
            "Остановили возле аптеки, вывернули сумку при всех. Сказали, что отпустят, если \
             заплачу. Пришлось отдать деньги на дорогу.",
            "Нашли чистый шприц от аутрич-работников и сказали, что этого хватит на протокол. \
             Отпустили за деньги.",
        ],
    }
}

pub(super) fn arrest(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "They held me for two nights. I told them I needed my methadone and they laughed. On \
             the second day they said I would get it when I signed.",
            "Nobody told me what I was accused of. I asked for a lawyer three times.",
        ],
        Voice::Fr => &[
            "Deux nuits en cellule sans mon traitement. On m’a dit que je l’aurais après avoir \
             signé.",
        ],
        Voice::Ru => &[
            "Держали двое суток. Просьбы дать метадон не слушали, сказали: подпишешь — получишь.",
            "Никто не объяснил, за что задержали. Адвоката так и не дали.",
        ],
    }
}

pub(super) fn clinic(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "I went in with an abscess. The nurse saw my arms and said there was no bed for people \
             like me. I treated it at home.",
            "The doctor said in the corridor, loudly, what I take and what I have. Everybody in \
             the queue heard it. I have not gone back.",
        ],
        Voice::Fr => &[
            "Aux urgences on m’a fait attendre jusqu’au soir, puis on m’a dit de revenir sans \
             avoir consommé. Mon abcès a été soigné au centre d’accueil.",
            "Le médecin a dit devant la salle d’attente ce que je prends. Je n’y retournerai pas.",
        ],
        Voice::Ru => &[
            "С абсцессом не положили в больницу: сказали, что для таких мест нет. Лечение было \
             дома, своими силами.",
            "Врач при всей очереди громко назвал мой диагноз. Больше туда не пойду.",
        ],
    }
}

pub(super) fn equipment(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "A police car waited in front of the needle exchange all week. Anyone who came out was \
             searched and lost their kit. By Friday nobody came any more.",
            "They took my naloxone and broke it on the pavement.",
        ],
        Voice::Fr => &[
            "Une voiture de police attendait devant le bus d’échange. On nous a confisqué le \
             matériel propre.",
        ],
        Voice::Ru => &[
            "Возле пункта обмена всю неделю стояла полиция и обыскивала всех, кто выходил. Чистые \
             шприцы отбирали.",
            "Отобрали налоксон и разбили об асфальт.",
        ],
    }
}

pub(super) fn agonist(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "I came ten minutes late because the bus broke down. They shut the window and said: \
             tomorrow. I had to go to work in withdrawal.",
            "My dose was cut after I complained about the queue. Nobody asked how I was.",
        ],
        Voice::Fr => &[
            "Dix minutes de retard à cause du bus, et le guichet était fermé : pas de méthadone \
             jusqu’au lendemain.",
            "Ma dose a été baissée sans qu’on m’en parle, après une plainte.",
        ],
        Voice::Ru => &[
            "Автобус сломался, опоздание десять минут. Окно закрыли и сказали приходить завтра. \
             На работу — в ломке.",
            "Дозу снизили без разговора со мной, после жалобы на очередь.",
        ],
    }
}

pub(super) fn work(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "Someone told my manager that I am on methadone. A week later I had no job. In two \
             years I had never been late.",
            "The landlord found my medicine and gave me three days to leave.",
        ],
        Voice::Fr => &[
            "Quelqu’un a dit à mon chef que je prends un traitement. La semaine suivante, plus de \
             travail.",
        ],
        Voice::Ru => &[
            "Начальству рассказали, что я на терапии. Через неделю меня уволили, хотя претензий \
             к работе не было.",
        ],
    }
}

pub(super) fn family(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "They came to check the flat two weeks after the birth. The baby is healthy and fed. \
             They wrote only that I am on the programme.",
        ],
        Voice::Fr => &[
            "Après la naissance, les services sont venus. Le bébé va bien, mais dans le rapport \
             il n’y avait que mon traitement.",
        ],
        Voice::Ru => &[
            "Опека пришла через две недели после родов. Ребёнок здоров, дома чисто, а в бумаге \
             написали только про терапию.",
        ],
    }
}

pub(super) fn treatment(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "I have waited a year for hepatitis C treatment. They tell me to stop using first. \
             The guideline on their own wall says something else.",
        ],
        Voice::Fr => &[
            "On me refuse le traitement de l’hépatite C tant que je consomme. L’affiche dans leur \
             couloir dit le contraire.",
        ],
        Voice::Ru => &[
            "Лечение гепатита откладывают второй год: сначала, говорят, бросайте. В их же \
             протоколе написано другое.",
        ],
    }
}

pub(super) fn violence(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "Three men from the block waited for me at night. They said they are cleaning up the \
             street. I did not go to the police because they drink together.",
            "At home it happens when I come back from the clinic. I have nowhere else to go.",
        ],
        Voice::Fr => &[
            "Des gens du quartier m’attendaient le soir. Ils disent qu’ils nettoient la rue. \
             Aller à la police ? Ils se connaissent tous.",
        ],
        Voice::Ru => &[
            "Вечером во дворе ждали трое: говорят, что наводят порядок. В полицию идти нет смысла, \
             они все знакомы.",
        ],
    }
}

pub(super) fn media(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "A local channel filmed people outside the drop-in centre without asking and put it \
             online with our faces. The comments were about what should be done to us.",
        ],
        Voice::Fr => &[
            "Une page locale a publié des photos prises devant le centre, visages visibles. Les \
             commentaires appelaient à la violence.",
        ],
        Voice::Ru => &[
            "Местный канал снял людей возле центра и выложил с лицами. В комментариях писали, что \
             с нами надо сделать.",
        ],
    }
}

pub(super) fn prison(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "They gave me my HIV medicine for the first week and then it was finished. I asked \
             every day for a month.",
        ],
        Voice::Fr => {
            &["Mes médicaments contre le VIH ont duré une semaine, puis plus rien pendant un mois."]
        }
        Voice::Ru => &[
            "Таблеток от ВИЧ хватило на неделю, потом месяц ничего не давали. Просьбы писались \
             каждый день.",
        ],
    }
}

pub(super) fn forced(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::En => &[
            "My family paid a centre to come for me. I was there for four months behind a locked \
             door. The phone was taken on the first day.",
        ],
        Voice::Fr => &[
            "Ma famille a payé un centre qui est venu me chercher. Quatre mois derrière une porte \
             fermée à clé, sans téléphone.",
        ],
        Voice::Ru => &[
            "Семья заплатила центру, и меня увезли. Четыре месяца за закрытой дверью, телефон \
             забрали в первый день.",
        ],
    }
}
