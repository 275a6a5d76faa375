// Turns the stylesheet and the browser library into files whose names hold a hash of their content, so that a browser may
// keep them for ever, with compressed copies beside:
//   node scripts/assets.mjs [--library FOLDER] [--style FOLDER] [--out FOLDER]
// FOLDER holds finlit.js and finlit_bg.wasm (or finlit.wasm) as wasm-bindgen and wasm-opt left them. Without --library only the
// stylesheet is made, and the library that is there stays. Fails when the WebAssembly, gzipped, is over its budget.

import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { fileURLToPath } from "node:url";

const SHEETS = ["tokens", "base", "layout", "components", "learner", "question", "chart", "map"];
// What only the instructor's pages need: learners on a slow line do not load it.
const DESK_SHEETS = ["authoring"];
const WASM_BUDGET = 120 * 1024;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const options = { library: null, style: path.join(root, "style"), out: path.join(root, "target/site/pkg") };
for (let i = 2; i < process.argv.length; i += 2) {
  const name = process.argv[i].replace(/^--/, "");
  if (!(name in options) || process.argv[i + 1] === undefined) fail(`${process.argv[i]} is not known or lacks its folder`);
  options[name] = process.argv[i + 1];
}

function fail(why) {
  console.error(`assets: ${why}`);
  process.exit(1);
}

// Comments go, runs of white space become one space, and none is left beside braces and semicolons. Strings stay as they are;
// spaces around `:`, `+` and the like can mean something, so they stay too.
export function squeeze(css) {
  let out = "";
  const token = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\/|\s+|[{};]|[^"'/\s{};]+|\//g;
  let space = false;
  for (const [text, quoted] of css.matchAll(token)) {
    if (text.startsWith("/*") || /^\s/.test(text)) {
      space = true;
    } else if (!quoted && "{};".includes(text)) {
      if (text === "}" && out.endsWith(";")) out = out.slice(0, -1);
      out += text;
      space = false;
    } else {
      if (space && out && !"{};".includes(out.at(-1))) out += " ";
      out += text;
      space = false;
    }
  }
  return out + "\n";
}

const hash = (...parts) => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex").slice(0, 16);
};

// A file whose content did not change keeps its time, so that cargo does not build the server again for it.
function put(name, content) {
  const file = path.join(options.out, name);
  const bytes = Buffer.from(content);
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
  fs.writeFileSync(file + ".new", bytes);
  fs.renameSync(file + ".new", file);
}

function putCompressed(name, content) {
  const bytes = Buffer.from(content);
  const there = (n) => fs.existsSync(path.join(options.out, n));
  // The name tells the content: what is there is right.
  if (!(there(name) && there(`${name}.br`) && there(`${name}.gz`))) {
    put(`${name}.gz`, zlib.gzipSync(bytes, { level: 9 }));
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    put(`${name}.br`, zlib.brotliCompressSync(bytes, { params }));
    put(name, bytes);
  }
  const size = (n) => fs.statSync(path.join(options.out, n)).size;
  const line = { file: name, plain: bytes.length, gzip: size(`${name}.gz`), brotli: size(`${name}.br`) };
  const kb = (n) => `${(n / 1024).toFixed(1)} KB`.padStart(9);
  console.log(`assets: ${name.padEnd(32)}${kb(line.plain)}, gzip ${kb(line.gzip)}, brotli ${kb(line.brotli)}`);
  return line;
}

fs.mkdirSync(options.out, { recursive: true });
const hashFile = path.join(options.out, "hash.txt");
const hashes = new Map();
if (fs.existsSync(hashFile)) {
  for (const line of fs.readFileSync(hashFile, "utf8").split("\n")) {
    const [kind, value] = line.split(":");
    if (value) hashes.set(kind.trim(), value.trim());
  }
}

for (const [kind, names] of [["css", SHEETS], ["desk", DESK_SHEETS]]) {
  const sheets = names.map((name) => path.join(options.style, `${name}.css`));
  for (const sheet of sheets) if (!fs.existsSync(sheet)) fail(`${sheet} is missing`);
  // Each file on a line of its own: a rule is found again, and it costs seven bytes.
  const css = sheets.map((sheet) => squeeze(fs.readFileSync(sheet, "utf8"))).join("");
  hashes.set(kind, hash(css));
  putCompressed(`finlit.${hashes.get(kind)}.css`, css);
}

let over = null;
if (options.library) {
  const from = (name) => path.join(options.library, name);
  const wasmName = ["finlit_bg.wasm", "finlit.wasm"].find((name) => fs.existsSync(from(name)));
  if (!wasmName || !fs.existsSync(from("finlit.js"))) fail(`finlit.js and finlit_bg.wasm are not in ${options.library}`);
  if (fs.existsSync(from("snippets")) && fs.readdirSync(from("snippets")).length) {
    fail(`${from("snippets")}: a crate brings JavaScript of its own, and the server serves no such files; do without it`);
  }
  const js = fs.readFileSync(from("finlit.js"));
  const wasm = fs.readFileSync(from(wasmName));
  // One hash for the pair: each works only with the other.
  const pair = hash(js, wasm);
  hashes.set("js", pair);
  hashes.set("wasm", pair);
  putCompressed(`finlit.${pair}.js`, js);
  const { gzip } = putCompressed(`finlit.${pair}.wasm`, wasm);
  if (gzip > WASM_BUDGET) over = gzip;
}

const kept = ["js", "wasm", "css", "desk"].filter((kind) => hashes.has(kind));
put("hash.txt", kept.map((kind) => `${kind}: ${hashes.get(kind)}\n`).join(""));
const names = new Set(["hash.txt"]);
for (const kind of kept) for (const ending of ["", ".br", ".gz"]) names.add(`finlit.${hashes.get(kind)}.${kind === "desk" ? "css" : kind}${ending}`);
for (const name of fs.readdirSync(options.out)) {
  if (!names.has(name)) fs.rmSync(path.join(options.out, name), { recursive: true });
}

if (over) fail(`the WebAssembly is ${over} bytes gzipped and may be ${WASM_BUDGET}: move code to the server or drop a dependency`);
