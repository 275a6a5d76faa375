// Translations: the English changes, the translation is stale with both texts beside it, it is translated, and gone from the
// queue. Each project has a text of its own: all of them share one database.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "../fixtures";
import { instructor } from "../instructor";
import { press } from "../learner";

const terms: Record<string, string> = { "phone-js": "trade-off", "desktop-nojs": "sales-tax" };
const finlit = (...args: string[]) => execFileSync(process.env.FINLIT_BIN!, args, { cwd: "/", encoding: "utf8" });

/** Changes an English text by way of the files, as the curriculum's authors do. One at a time: a load takes all files. */
async function reword(id: string, more: string) {
  const lock = path.join(os.tmpdir(), `finlit-e2e-load-${process.env.FINLIT_SERVER_PID}`);
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (tries > 600) throw error;
      await new Promise((on) => setTimeout(on, 100));
    }
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "finlit-e2e-"));
  try {
    finlit("content", "export", folder);
    const file = path.join(folder, "texts/en/glossary.ftl");
    const text = readFileSync(file, "utf8");
    const changed = text.replace(new RegExp(`^(${id} = .*)$`, "m"), `$1 ${more}`);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    finlit("content", "load", folder);
  } finally {
    rmSync(folder, { recursive: true });
    rmdirSync(lock);
  }
}

test("a text whose English changed is stale, is translated, and is gone from the queue", async ({ page, complaints, axe, fits, keep }, info) => {
  test.slow();
  complaints.allow(/422/);
  await instructor(page);
  const term = terms[info.project.name];
  const id = `term-${term}-meaning`;
  await reword(id, "This is new.");

  await page.goto("/authoring/translations");
  await axe();
  await fits();
  await keep("coverage");
  // Every number leads to its texts.
  await page.locator("table").first().locator('a[href*="lang=es"][href*="state=stale"]').click();
  await expect(page.locator("#f-state")).toHaveValue("stale");
  const here = page.locator(`input[name=text][value="term/${term}:${id}"]`);
  for (let skipped = 0; skipped < 20 && !(await here.count()); skipped++) await page.locator("form.stale a.tap").click();
  await expect(here).toHaveCount(1);
  await expect(page.locator(".versions ins")).toContainText("This is new.");
  await axe();
  await fits();
  await keep("stale");

  const words = page.locator("#words");
  const spanish = await words.inputValue();
  await words.fill(`${spanish} { MONEY($nothing) }`);
  await press(page, page.locator("button[value=next]"));
  await expect(page.locator("#words-error")).toBeFocused();
  await expect(page.locator("#words-error mark").first()).toHaveText("$nothing");
  await expect(words).toHaveValue(`${spanish} { MONEY($nothing) }`);
  await axe();
  await fits();
  await keep("translation-refused");

  await words.fill(`${spanish} Esto es nuevo.`);
  await press(page, page.locator("button[value=next]"));
  await expect(page.locator("[role=status]")).toBeVisible();
  await expect(here).toHaveCount(0);
  await page.goto(`/authoring/translations/queue?lang=es&state=stale&text=term/${term}:${id}`);
  await expect(page.locator("form.stale .tag").first()).toHaveText("Reviewed by a person");
  await expect(page.locator("#words")).toHaveValue(`${spanish} Esto es nuevo.`);
  await expect(page.locator(".versions ins")).toHaveCount(0);
});

test("a language is taken along as a file and brought back, and the receipt says what would change", async ({ page, axe, fits, keep }) => {
  await instructor(page);
  await page.goto("/authoring/translations?lang=ar");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[download]").click()]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("## term/percent");
  const changed = text.replace(/^term-percent-name = .*$/m, "term-percent-name = نسبة من مئة");
  await page.locator("#u-lang").selectOption("ar");
  await page.locator("#file").setInputFiles({ name: "ar.ftl", mimeType: "text/plain", buffer: Buffer.from(`${changed}\nnobodys-text = x\n`) });
  await press(page, page.locator("form[enctype] .button"));
  await expect(page.locator(".ledger tr").nth(1)).toContainText("1");
  await expect(page.getByText("nobodys-text", { exact: true })).toBeVisible();
  await axe();
  await fits();
  await keep("translation-receipt");
});
