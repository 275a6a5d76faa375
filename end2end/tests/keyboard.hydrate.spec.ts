import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import type { Answer } from "../curriculum";
import { awake, quick } from "../learner";
import { story, type Hands } from "../story";

/** Tab, or Shift+Tab where it lies behind, until it has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  const way = () =>
    wanted.evaluate((element) => {
      const focus = document.activeElement!;
      if (focus === element) return null;
      return focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
    });
  for (let n = 0; n < 90; n++) {
    const key = await way();
    if (!key) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${wanted}`);
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

/** A key that leads to another page. */
async function leave(page: Page, key: string) {
  const seen = await page.evaluate(() => (document.documentElement.dataset.seen = `${Math.random()}`));
  await page.keyboard.press(key);
  const now = () => page.evaluate(() => document.documentElement.dataset.seen).catch(() => seen);
  await expect.poll(now, { message: `another page after ${key}`, intervals: [20, 50, 100] }).not.toBe(seen);
  await page.waitForLoadState();
  await awake(page);
}

/** Tab, the arrows, Space, Enter and digits: nothing is clicked, and no value is put anywhere but by typing it. */
const keys = (page: Page): Hands => ({
  async press(button) {
    await tabTo(page, button.first());
    await uncovered(page);
    await leave(page, "Enter");
  },
  async tick(box) {
    await tabTo(page, box);
    await uncovered(page);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  },
  async type(field, text) {
    await tabTo(page, field);
    await page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  },
  // Wherever the focus is after an outcome or on a card, Enter goes on.
  goOn: () => leave(page, "Enter"),
  async check(given: Answer) {
    if (given.choice) {
      const inputs = page.locator(".choices input");
      const values = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
      for (const key of given.choice) await page.keyboard.press(`${values.indexOf(key) + 1}`);
      await expect(page.locator(".choices input:checked")).toHaveCount(given.choice.length);
      for (const key of given.choice) await expect(page.locator(`.choices input[value="${key}"]`)).toBeChecked();
    }
    for (const [part, { choice }] of Object.entries(given.parts ?? {})) {
      for (const key of choice ?? []) {
        const all = page.locator(".choices input");
        const names = await all.evaluateAll((inputs) => inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`));
        const own = names.filter((name) => name.startsWith(`${part}.`));
        const [first, at] = [names.indexOf(own[0]), own.findIndex((name) => name.endsWith(`=${key}`))];
        // There are nine digits; beyond them Tab and the arrows choose.
        if (first + at < 9) await page.keyboard.press(`${first + at + 1}`);
        else {
          await tabTo(page, all.nth(first));
          await page.keyboard.press("Space");
          for (let n = 0; n < at; n++) await page.keyboard.press("ArrowDown");
        }
        await expect(all.nth(first + at)).toBeChecked();
      }
    }
    if (given.number) await keys(page).type(page.locator("#number"), given.number);
    for (const [key, value] of Object.entries(given.rows ?? {})) {
      const list = page.locator(`select[name="response[${key}]"]`);
      await tabTo(page, list);
      await uncovered(page);
      const values = await list.locator("option").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      const steps = values.indexOf(value) - values.indexOf(await list.inputValue());
      for (let n = 0; n < Math.abs(steps); n++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      await expect(list).toHaveValue(value);
    }
    // What was given first is still there, whatever was walked past after it.
    for (const [key, value] of Object.entries(given.rows ?? {})) await expect(page.locator(`select[name="response[${key}]"]`)).toHaveValue(value);
    await uncovered(page);
    // Enter in a list opens the list: go on to the button. Anywhere else it checks.
    if (given.rows) await tabTo(page, page.locator(".actions .button--primary"));
    await leave(page, "Enter");
    await uncovered(page);
  },
});

test("a newcomer learns, misses, is put right, earns a badge and keeps it in an account, by keys alone", async ({ page, isMobile }) => {
  test.skip(isMobile, "who has keys has a desk");
  test.setTimeout(240_000);
  await story(page, keys(page));
});

test("arrows walk past a place that is taken, and it stays where it was", async ({ page }) => {
  await quick.lesson(page, "financial-system");
  await page.goto(await quick.quiz(page, "financial-system", "ordering"));
  await awake(page);
  const places = page.locator(".row--place select");
  const values = () => places.evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value));
  await tabTo(page, places.nth(0));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, places.nth(1));
  for (const _ of [1, 2]) await page.keyboard.press("ArrowDown");
  expect((await values()).slice(0, 2)).toEqual(["1", "2"]);
  // A place that is stayed on is exchanged.
  await page.keyboard.press("ArrowUp");
  expect((await values()).slice(0, 2)).toEqual(["2", "1"]);
});

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
