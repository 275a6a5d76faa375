// Single requests for the benches, to BASE_URL. A request is PATH COOKIE [FORM]; with a form, even an empty one, it is a POST.
//   node benches/requests.mjs guests N                  makes guests one after the other, prints a cookie a line
//   node benches/requests.mjs send <REQUESTS            sends what stands there, a request a line between tabs
//   node benches/requests.mjs named NAME                makes an account, prints its cookie
//   node benches/requests.mjs page REQUEST              prints the page
//   node benches/requests.mjs time N REQUEST            asks N times, prints the median in milliseconds
//   node benches/requests.mjs statements LOG [NAME=VALUE...] REQUEST
//                                                       prints the SQL it runs, read from Postgres's log, a value among them
//                                                       as :NAME, for pgbench
import { open, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { request as http } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const send = (path, cookie = '', form) =>
  new Promise((done, fail) => {
    const headers = { ...(cookie && { cookie }), ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }) };
    const sent = http(process.env.BASE_URL + path, { method: form === undefined ? 'GET' : 'POST', headers }, async answer => {
      let body = '';
      for await (const piece of answer.setEncoding('utf8')) body += piece;
      if (answer.statusCode >= 400) fail(new Error(`${path} was answered with ${answer.statusCode}`));
      else done({ body, cookie: answer.headers['set-cookie']?.[0].split(';')[0] });
    });
    sent.on('error', fail).end(form);
  });

const quoted = text => `'${text.replaceAll("'", "''")}'`;

// An entry of the log begins with `application|`, and its further lines with a tab.
function statements(log, names) {
  const found = [];
  for (const entry of log.split(/\n(?!\t)/).map(entry => entry.replaceAll('\n\t', '\n'))) {
    const [, sql] = entry.match(/^finlit\|LOG: {2}(?:statement|execute [^:]*): (.*)$/s) ?? [];
    if (sql) found.push({ sql, values: [] });
    const [, values] = entry.match(/^finlit\|DETAIL: {2}parameters: (.*)$/is) ?? [];
    if (values) for (const [, n, value] of values.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) found.at(-1).values[n] = names.get(value) ?? value;
  }
  return found.map(({ sql, values }) => sql.replace(/\$(\d+)/g, (_, n) => values[n]));
}

const [verb, ...rest] = process.argv.slice(2);
if (verb === 'guests') {
  for (let n = 0; n < Number(rest[0]); n++) console.log((await send('/start', '', '')).cookie);
} else if (verb === 'send') {
  for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) await send(...line.split('\t'));
} else if (verb === 'named') {
  const { cookie } = await send('/start', '', '');
  const named = await send('/sign-up', cookie, new URLSearchParams({ name: rest[0], new_passphrase: 'four words to bench' }).toString());
  console.log(named.cookie ?? cookie);
} else if (verb === 'time') {
  const took = [];
  for (let n = 0; n < Number(rest[0]); n++) {
    const began = performance.now();
    await send(...rest.slice(1));
    took.push(performance.now() - began);
  }
  console.log(took.sort((a, b) => a - b)[took.length >> 1].toFixed(1));
} else if (verb === 'page') {
  process.stdout.write((await send(...rest)).body);
} else if (verb === 'statements') {
  const path = rest.shift();
  const names = new Map();
  while (/^\w+=/.test(rest[0])) {
    const [, name, value] = rest.shift().match(/^(\w+)=(.*)$/s);
    names.set(quoted(value), `:${name}`);
  }
  const before = (await stat(path)).size;
  await send(...rest);
  await pause(100);
  const log = await open(path);
  const { buffer, bytesRead } = await log.read(Buffer.alloc((await stat(path)).size - before), { position: before });
  const found = statements(buffer.toString('utf8', 0, bytesRead), names);
  // The server's watch looks every five seconds and may have come in between.
  if (found.some(sql => sql.includes('from content_version'))) process.exit(1);
  for (const sql of found) console.log(`${sql};`);
} else {
  throw new Error('guests, send, named, page, time or statements: see the head of this file');
}
process.exit();
