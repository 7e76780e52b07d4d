// The line between a phone and the server: it keeps what went over it, and it can be cut.
import http from 'node:http';

/**
 * A proxy in front of `upstream`. What a browser hides (bodies of blobs) is seen here. Answers lose
 * the header `without`.
 */
export async function line(upstream, without) {
  const to = new URL(upstream);
  const seen = [];
  const state = { down: false, cut: null };
  const server = http.createServer((request, response) => {
    if (state.down) return request.socket.destroy();
    const chunks = [];
    let length = 0;
    const told = { method: request.method, path: request.url, headers: request.rawHeaders.join('\n') };
    request.on('data', (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (state.cut !== null && request.url.endsWith(state.cut.path)) {
        state.cut.bytes -= chunk.length;
        if (state.cut.bytes <= 0) {
          state.cut = null;
          state.down = true;
          seen.push({ ...told, body: Buffer.concat(chunks), whole: false });
          request.socket.destroy();
        }
      }
    });
    request.on('end', () => {
      const body = Buffer.concat(chunks, length);
      const kept = { ...told, body, whole: true, status: 0 };
      seen.push(kept);
      const on = http.request({
        host: to.hostname, port: to.port, method: request.method, path: request.url,
        headers: request.headers,
      }, (answer) => {
        kept.status = answer.statusCode;
        const { [without]: _, ...headers } = answer.headers;
        response.writeHead(answer.statusCode, headers);
        answer.pipe(response);
      });
      on.on('error', () => request.socket.destroy());
      on.end(body);
    });
    request.on('error', () => {});
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Every request: method, path, headers, body, and whether it came whole. */
    seen,
    /** Cuts everything once so many bytes of bodies to `path` have passed. */
    cutAfter(path, bytes) { state.cut = { path, bytes }; },
    restore() { state.down = false; },
    isDown: () => state.down,
    close() {
      server.closeAllConnections();
      return new Promise((done) => { server.close(done); });
    },
    /** Which of `words` went over the line in the open, anywhere in a request and in any of the
     *  ways in which a browser might write them. */
    find(words) {
      return words.filter((word) => disguises(word).some((it) => seen.some(({ path, headers, body }) =>
        `${path}\n${headers}`.includes(it) || body.includes(it))));
    },
  };
}

/** How a text may be written: as it is, in addresses and forms, in hexadecimal, in base64 wherever
 *  it begins, in two bytes a character. */
function disguises(word) {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((at) => {
    const after = Buffer.concat([Buffer.alloc(at), bytes]).toString('base64').replace(/=+$/, '');
    // What the bytes before and after it change is left out.
    return after.slice(at === 0 ? 0 : at + 1, (at + bytes.length) % 3 === 0 ? undefined : -1);
  });
  const all = [
    word, encodeURIComponent(word), new URLSearchParams({ word }).toString().slice(5), JSON.stringify(word).slice(1, -1),
    bytes.toString('hex'), Buffer.from(word, 'utf16le'), ...base64,
  ];
  return all.filter((it) => it.length > 3);
}
