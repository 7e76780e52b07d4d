// A server to take pictures of: the demonstration's, in all nine languages, with a reply that waits
// for one reporter, and with the form that works without the internet.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const REPLY = 'Thank you for telling us. You are not alone in this: others were turned away at the '
  + 'same place.\n\nIf you want to, write to us whether they gave a reason. You need not.';

/** What a network says of itself, in the language of a code. */
const SAID = {
  en: ['Riverside Health Union', 'Somebody to talk to, day and night', 'Riverside Health Union', 'For two years, then it is deleted.', 'With your receipt you can read, add to and take back what you sent.'],
  fr: ['Union santé du fleuve', 'Quelqu’un à qui parler, jour et nuit', 'Union santé du fleuve', 'Deux ans, puis c’est effacé.', 'Avec votre reçu, vous pouvez lire, compléter et retirer ce que vous avez envoyé.'],
  ru: ['Союз здоровья «Берег»', 'С кем поговорить, днём и ночью', 'Союз здоровья «Берег»', 'Два года, затем удаляется.', 'С квитанцией вы можете прочесть, дополнить и отозвать то, что отправили.'],
  sw: ['Muungano wa Afya wa Mto', 'Mtu wa kuzungumza naye, mchana na usiku', 'Muungano wa Afya wa Mto', 'Miaka miwili, kisha hufutwa.', 'Kwa risiti yako unaweza kusoma, kuongeza na kuondoa ulichotuma.'],
  uk: ['Спілка здоров’я «Берег»', 'З ким поговорити, вдень і вночі', 'Спілка здоров’я «Берег»', 'Два роки, потім видаляється.', 'З квитанцією ви можете прочитати, доповнити й відкликати надіслане.'],
  ro: ['Uniunea de sănătate Malul Râului', 'Cineva cu care să vorbiți, zi și noapte', 'Uniunea de sănătate Malul Râului', 'Doi ani, apoi se șterge.', 'Cu recipisa puteți citi, completa și retrage ce ați trimis.'],
  ky: ['«Жээк» ден соолук биримдиги', 'Күнү-түнү сүйлөшө турган киши', '«Жээк» ден соолук биримдиги', 'Эки жыл, андан кийин өчүрүлөт.', 'Дүмүрчөгүңүз менен жибергениңизди окуп, толуктап, кайтарып ала аласыз.'],
  kk: ['«Жағалау» денсаулық одағы', 'Күндіз-түні сөйлесетін адам', '«Жағалау» денсаулық одағы', 'Екі жыл, содан кейін жойылады.', 'Түбіртегіңізбен жібергеніңізді оқып, толықтырып, қайтарып ала аласыз.'],
  ar: ['اتحاد صحة ضفة النهر', 'من يمكن التحدث إليه، ليلًا ونهارًا', 'اتحاد صحة ضفة النهر', 'سنتان، ثم يُمحى.', 'بإيصالك يمكنك أن تقرأ ما أرسلته وتضيف إليه وتسحبه.'],
};
const PAUSED = {
  en: 'We have moved. Please come back on Monday.', ar: 'لقد انتقلنا. يُرجى العودة يوم الاثنين.',
};

/** Runs `work` with a stage, and takes everything away after it. */
export async function withStage(program, work) {
  const folder = mkdtempSync(`${tmpdir()}/corncrake-pictures-`);
  let serving = null;
  const stop = async () => {
    if (serving === null || serving.exitCode !== null) return;
    const ended = new Promise((done) => serving.once('exit', done));
    serving.kill('SIGINT');
    await ended;
  };
  try {
    const { form } = await perform(program, `${folder}/demo`);
    const { origin } = new URL(form);
    const config = `${folder}/demo/server/pictures.toml`;
    const stage = {
      origin,
      form,
      folder,
      languages: Object.keys(SAID),
      /** Serves in this way from here on. */
      async serve(how = {}) {
        await stop();
        writeFileSync(config, configuration(origin, how));
        serving = spawn(program, ['serve', '--config', config], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, RUST_LOG: 'error' } });
        await answers(form);
      },
      /** Writes to whoever sent the newest report. */
      reply: () => reply(program, `${folder}/demo`),
      /** Makes the form that works without the internet, and the poster. */
      async papers() {
        const secret = ['--passphrase-file', `${folder}/demo/keys/passphrase.txt`];
        const of = ['--config', config, '--network', 'demo'];
        await run(program, ['keys', 'offline-form', ...of, ...secret, '--notices', `${folder}/demo/documents`,
          '--identity', `${folder}/demo/keys/amina.identity`, '--out', `${folder}/demo/server/offline.html`, '--force']);
        await run(program, ['keys', 'poster', ...of, '--address', 'https://reports.example/demo/',
          '--out', `${folder}/poster.html`, '--force']);
        return { offline: `file://${folder}/demo/server/offline.html`, poster: `file://${folder}/poster.html` };
      },
    };
    await stage.serve();
    return await work(stage);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets the demonstration run through its two quarters, and keeps what it leaves. */
async function perform(program, folder) {
  // So many that two questions are shown together too.
  const also = Object.keys(SAID).flatMap((code) => ['--also', code]);
  const demo = spawn(program, ['demo', '--json', '--reports', '900', ...also, '--keep', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((done) => demo.once('exit', done));
  try {
    for await (const line of createInterface({ input: demo.stdout })) return JSON.parse(line);
    throw new Error('the demonstration ended before it was ready');
  } finally {
    demo.kill('SIGINT');
    await ended;
  }
}

function configuration(origin, { paused = false, offline = false }) {
  const codes = Object.keys(SAID);
  const quoted = (text) => JSON.stringify(text);
  const table = (of) => codes.map((code) => `${code} = ${quoted(of(code))}`).join('\n');
  const privacy = ([, , responsible, kept, rights]) => `responsible = ${quoted(responsible)}
kept = ${quoted(kept)}
rights = ${quoted(rights)}`;
  return `listen = "${origin.replace('http://', '')}"
origin = "${origin}"
database = "sqlite:corncrake.db"
[[network]]
name = "demo"
root = "root.note"
${offline ? 'offline_form = "offline.html"' : ''}
languages = ${JSON.stringify(codes)}
unreviewed_languages = ${JSON.stringify(codes.slice(3))}
[network.title]
${table((code) => SAID[code][0])}
${paused ? `[network.pause]\n${table((code) => PAUSED[code] ?? PAUSED.en)}` : ''}
[[network.help]]
contact = "+000 800 123 456"
label = { ${codes.map((code) => `${code} = ${quoted(SAID[code][1])}`).join(', ')} }
${codes.map((code) => `[network.privacy.${code}]\n${privacy(SAID[code])}`).join('\n')}
`;
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer !== null) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the server does not answer');
}

/** The newest report is the last that the desk lists. */
async function reply(program, folder) {
  const desk = async (...what) => (await run(program, ['desk', ...what, '--folder', `${folder}/desk-amina`,
    '--passphrase-file', `${folder}/keys/passphrase.txt`])).stdout;
  const ids = (listed) => new Set(listed.split('\n').filter((line) => /^[0-9a-f]{8} /.test(line)).map((line) => line.slice(0, 8)));
  const before = ids(await desk('list'));
  await desk('sync');
  const fresh = [...ids(await desk('list'))].filter((id) => !before.has(id));
  const text = `${folder}/reply.txt`;
  writeFileSync(text, REPLY);
  for (const id of fresh) await desk('reply', id, '--text', text, '--yes');
  await desk('sync');
}
