### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Пока не сохранено: сейчас приходит очень много сообщений сразу.
flood-what-now = Вы не виноваты. Всё, что вы написали, осталось на этой странице. Нажмите «Отправить сообщение» ещё раз через час или позже сегодня.
