// A mail server (smtp-server) on a port of its own, which keeps each message as a file in a folder:
// node mail.mjs NODE_MODULES FOLDER HOW. HOW is `tls` (from the first byte), `starttls`, or `open`
// (offers no encryption). Key and certificate are server.key and server.pem in the folder. Says its
// port, and ends when its input does.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, folder, how] = process.argv.slice(2);
const { SMTPServer } = createRequire(`${modules}/`)("smtp-server");

let count = 0;
const keep = (what) => writeFileSync(`${folder}/${count++}.json`, JSON.stringify(what));
const server = new SMTPServer({
  secure: how === "tls",
  hideSTARTTLS: how === "open",
  key: readFileSync(`${folder}/server.key`),
  cert: readFileSync(`${folder}/server.pem`),
  // A client that would log in unencrypted could; it is seen.
  allowInsecureAuth: true,
  disableReverseLookup: true,
  onAuth(auth, session, done) {
    const right = auth.username === "office" && auth.password === "long secret";
    if (!session.secure) keep({ unencrypted: auth.username });
    if (right) return done(null, { user: auth.username });
    done(Object.assign(new Error(`no ${auth.username}`), { responseCode: 535 }));
  },
  onRcptTo(address, session, done) {
    if (!address.address.startsWith("gone@")) return done();
    done(Object.assign(new Error(`no mailbox ${address.address}`), { responseCode: 550 }));
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      keep({
        secure: session.secure,
        hello: session.hostNameAppearsAs,
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map((to) => to.address),
        raw: Buffer.concat(parts).toString(),
      });
      done();
    });
  },
});
// A client that goes away because of the certificate is what some tests are about.
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => console.log(server.server.address().port));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
