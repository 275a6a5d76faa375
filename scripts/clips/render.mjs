// Turns a drawing in scripts/clips/ into a film in public/media/: frames by Chromium, WebM and poster by ffmpeg. Only whoever
// changes a clip runs it; the films are checked in, and no build needs ffmpeg.
//   node scripts/clips/render.mjs minimum-payment 36 9.5
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const [name, seconds, poster] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 0)];
const root = path.resolve(import.meta.dirname, "../..");
const { chromium } = createRequire(`${root}/end2end/package.json`)("playwright");
const rate = 12;

const frames = mkdtempSync(path.join(tmpdir(), "clip-"));
const browser = await chromium.launch({ executablePath: process.env.FINLIT_CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
await page.goto(`file://${root}/scripts/clips/${name}.html`);
const shot = async (t, to) => {
  const png = await page.evaluate((t) => (draw(t), document.getElementById("film").toDataURL("image/png")), t);
  writeFileSync(to, Buffer.from(png.split(",")[1], "base64"));
};
for (let n = 0; n < seconds * rate; n++) await shot(n / rate, path.join(frames, `${String(n).padStart(4, "0")}.png`));
await shot(poster, path.join(frames, "poster.png"));
await browser.close();

const film = path.join(root, `public/media/${name}.webm`);
const ffmpeg = (...args) => execFileSync("ffmpeg", ["-hide_banner", "-loglevel", "error", "-y", ...args]);
ffmpeg("-framerate", `${rate}`, "-i", path.join(frames, "%04d.png"), "-c:v", "libvpx-vp9", "-pix_fmt", "yuv420p", "-crf", "36", "-b:v", "0", "-g", "60", "-row-mt", "1", film);
ffmpeg("-i", path.join(frames, "poster.png"), "-c:v", "libwebp", "-quality", "80", path.join(root, `public/media/${name}.webp`));
rmSync(frames, { recursive: true });
console.log(`${film}: ${statSync(film).size} bytes`);
