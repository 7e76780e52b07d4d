// The offline form: everything of the phone's part in one script, without a server.

export {};
