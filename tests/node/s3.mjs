// An S3-compatible store (s3rver) on a port of its own, with its objects in
// a folder: node s3.mjs NODE_MODULES FOLDER [KEY CERTIFICATE]. Says its port, and ends when its input does.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, folder, key, cert] = process.argv.slice(2);
const S3rver = createRequire(`${modules}/`)("s3rver");

const server = new S3rver({
  address: "127.0.0.1",
  port: 0,
  silent: true,
  directory: folder,
  // Its keys are "S3RVER" and "S3RVER".
  configureBuckets: [{ name: "sealed" }],
  ...(key && { key: readFileSync(key), cert: readFileSync(cert) }),
});
const address = await server.run();
console.log(address.port);
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
