// The browser tests. `make e2e` builds, starts a server with a database of its own and sets BASE_URL; by hand:
//   BASE_URL=http://127.0.0.1:3000 npx playwright test
// A spec named *.hydrate.spec.ts is about what script adds: it runs only where script does. One named *.rtl.spec.ts runs only
// in the right-to-left project, one named *.once.spec.ts only in desktop-js (what has nothing to do with a browser's size).
// One named *.cross.spec.ts runs on a phone with script and on a desk without: each size and each way is seen once.
import { existsSync } from "node:fs";
import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";

const chromium = process.env.CHROMIUM || ["/usr/bin/chromium"].find((path) => existsSync(path));

// Quiet: without these Chromium looks up hosts of its own at every start. Root may not have a sandbox.
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const hydrate = /\.hydrate\./;
const rtl = /\.rtl\./;
const once = /\.once\./;
const cross = /\.cross\./;

const reporter: PlaywrightTestConfig["reporter"] = [["list"]];
if (process.env.FINLIT_E2E_REPORT) reporter.push(["json", { outputFile: process.env.FINLIT_E2E_REPORT }]);

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  fullyParallel: true,
  // Two cores, shared with the server and Postgres.
  workers: 2,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    baseURL: process.env.BASE_URL || "http://127.0.0.1:3000",
    locale: "en-US",
    timezoneId: "America/New_York",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromium, args },
  },
  projects: [
    { name: "desktop-js", use: desktop, testIgnore: [rtl, cross] },
    { name: "desktop-nojs", use: { ...desktop, javaScriptEnabled: false }, testIgnore: [rtl, hydrate, once] },
    { name: "phone-js", use: phone, testIgnore: [rtl, once] },
    { name: "phone-nojs", use: { ...phone, javaScriptEnabled: false }, testIgnore: [rtl, hydrate, once, cross] },
    { name: "rtl", use: { ...phone, locale: "ar" }, testMatch: rtl },
  ],
});
