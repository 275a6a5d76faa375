import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { answer as solve } from "../curriculum";
import { asked, asks, awake, passphrase, quick, someone, verdict } from "../learner";

/** Tab until an element that fits has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** No part of what has the focus is under the bar at the bottom. */
async function uncovered(page: Page) {
  const covered = await page.evaluate(() => {
    const bar = document.querySelector(".actions");
    const focus = document.activeElement!;
    if (!bar || focus === document.body || bar.contains(focus)) return null;
    const shown = focus.matches(".choice input") ? focus.parentElement! : focus;
    const [a, b] = [shown.getBoundingClientRect(), bar.getBoundingClientRect()];
    const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return over > 1 && b.bottom > b.top && Math.min(a.right, b.right) > Math.max(a.left, b.left) ? `${focus.outerHTML.slice(0, 80)} by ${over} px` : null;
  });
  expect(covered, "what the bar covers").toBeNull();
}

async function enter(page: Page) {
  // The key is heard once the island is awake.
  await awake(page);
  const seen = await page.evaluate(() => (document.documentElement.dataset.seen = `${Math.random()}`));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.seen).catch(() => seen)).not.toBe(seen);
  await page.waitForLoadState();
  await awake(page);
}

/** Answers with keys alone, as the kind wants it, right or not. */
async function byKeys(page: Page, right: boolean) {
  const question = (await asked(page))!;
  const given = solve(question, right ? "right" : "wrong");
  if (given.choice) {
    const values = await page.locator(".choices input").evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    for (const key of given.choice) await page.keyboard.press(`${values.indexOf(key) + 1}`);
    await expect(page.locator(".choices input:checked")).toHaveCount(given.choice.length);
  }
  if (given.number) {
    await tabTo(page, "#number");
    await page.keyboard.type(given.number);
  }
  for (const [key, value] of Object.entries(given.rows ?? {})) {
    await tabTo(page, `select[name="response[${key}]"]`);
    await uncovered(page);
    const options = await page.locator(`select[name="response[${key}]"] option`).evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
    for (let n = options.indexOf(value); n > 0; n--) await page.keyboard.press("ArrowDown");
    await expect(page.locator(`select[name="response[${key}]"]`)).toHaveValue(value);
  }
  await uncovered(page);
  // Enter in a list opens the list: go on to the button.
  if (given.rows) await tabTo(page, ".actions .button--primary");
  await enter(page);
  await expect(verdict(page)).toHaveAttribute("data-verdict", right ? "right" : "wrong");
  await expect(verdict(page).locator("h1")).toBeFocused();
  await uncovered(page);
  return question;
}

test("every stop of Tab can be seen, and none is under the bar", async ({ page }) => {
  for (const place of ["card", "matching", "outcome"] as const) {
    await page.goto(await quick.lesson(page, "financial-system", place));
    await awake(page);
    const stops = await page.locator("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']").count();
    for (let n = 0; n < stops; n++) {
      await page.keyboard.press("Tab");
      await uncovered(page);
      const seen = await page.evaluate(() => {
        const focus = document.activeElement!;
        const frame = focus.matches(".choice input") ? focus.nextElementSibling! : focus;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(frame);
        return focus === document.body || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      });
      expect(seen, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120))).toBe(true);
    }
  }
});

test("keys can be turned off", async ({ page }) => {
  await quick.guest(page);
  await quick.post(page, "/settings", { language: "en" });
  await page.goto(await quick.lesson(page, "percent-skills", "question"));
  await awake(page);
  await page.keyboard.press("1");
  await page.waitForTimeout(300);
  await expect(page.locator(".choices input:checked")).toHaveCount(0);
});
