// The whole way of a newcomer, told once: from the first page through a lesson and its quizzes, with every kind of question
// wrong and right, to an account that is left and found again. Told by the hands of whoever does it: a pointer, or keys.
import { expect, type Locator, type Page } from "@playwright/test";
import { answer as solve, bare, printed, warningsAgainst, type Answer, type Kind } from "./curriculum";
import { asked, asks, fill, named, passphrase, press, primary, someone, verdict, words } from "./learner";

/** How a page is handled. `press`, `goOn` and `check` resolve on the next page. */
export type Hands = {
  press(button: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  goOn(): Promise<void>;
  check(given: Answer): Promise<void>;
};

export const pointer = (page: Page): Hands => ({
  press: (button) => press(page, button),
  tick: (box) => page.locator("label", { has: box }).click(),
  type: (field, text) => field.fill(text),
  goOn: () => press(page, page.locator(".actions .button--primary")),
  async check(given) {
    await fill(page, given);
    await press(page, asks(page));
  },
});

// A newcomer from China: what is known there about calls from "the police" is a warning here.
const origin = "CN";
const kc = "scam-red-flags";
const kinds: Kind[] = ["matching", "numeric", "ordering", "scenario", "several", "single"];

export async function story(page: Page, hands: Hands) {
  const met = new Set<string>();
  const right = new Set<Kind>();
  const wrong = new Set<Kind>();
  let warned = 0;

  /** To the end of the lesson or quiz. Each kind is missed once and right ever after; what was missed comes again in a quiz. */
  async function through() {
    for (;;) {
      const question = await asked(page);
      if (!question) {
        if (!(await page.locator('.actions form[action$="/next"]').count())) return;
        await hands.goOn();
        continue;
      }
      const { slug, kind } = question.item;
      const how = met.has(slug) || wrong.has(kind) ? "right" : "wrong";
      const given = solve(question, how);
      await hands.check(given);
      await expect(verdict(page)).toHaveAttribute("data-verdict", how);
      await expect(verdict(page).locator("h1")).toBeFocused();
      (how === "right" ? right : wrong).add(kind);
      met.add(slug);
      if (how === "right") continue;

      expect(given.mixups.length, slug).toBeGreaterThan(0);
      await named(page, given.mixups);
      for (const id of warningsAgainst(given.mixups, origin)) {
        await expect(page.locator(".context", { hasText: "China" }).first()).toBeVisible();
        expect(bare(await page.locator("main").innerText())).toMatch(printed(`${id}-warning`));
        warned++;
      }
    }
  }

  async function sums() {
    await hands.press(page.locator('.nav a[href="/progress"]'));
    await expect(page.locator(".badges")).toContainText("First step");
    return page.locator(".sums dd bdi").allInnerTexts();
  }

  // The first questions: where from, and the rest is skipped.
  await page.goto("/");
  await hands.press(primary(page));
  while (page.url().includes("/welcome/")) {
    const countries = page.url().endsWith("/3");
    if (countries) await hands.tick(page.locator(`input[value=${origin}]`));
    await hands.press(page.locator(countries ? ".actions .button--primary" : "button[name=skip]"));
  }

  // The lesson, to its badge.
  await hands.press(page.locator(`#${kc} a`));
  await hands.press(page.locator(`form[action="/lessons/${kc}/start"] button`));
  await through();
  await expect(page).toHaveURL(/\/end\?run=/);
  await expect(page.locator(".badge").first()).toContainText("First step");
  await expect(page.locator(".ledger tfoot")).toBeVisible();

  // As many quizzes as it takes for every kind.
  for (let taken = 0; taken < 4 && (right.size < kinds.length || wrong.size < kinds.length); taken++) {
    await hands.press(page.locator('form[action$="/quiz/start"] button'));
    await through();
    await expect(page).toHaveURL(/\/quiz\/result/);
    await expect(page.locator(".score")).toBeVisible();
  }
  expect([...wrong].sort()).toEqual(kinds);
  expect([...right].sort()).toEqual(kinds);
  expect(warned).toBeGreaterThan(0);

  // An account for what was learned as a guest.
  const name = someone();
  await hands.press(primary(page));
  const before = await sums();
  await hands.press(page.locator('.masthead a[href="/settings"]'));
  await hands.press(page.locator('a[href="/sign-in#new"]'));
  await hands.type(page.locator("#new-name"), name);
  await hands.type(page.locator("#new-passphrase"), passphrase);
  await hands.press(page.locator('form[action="/sign-up"] button'));
  await expect(page.locator("h1")).toHaveText("Your recovery code");
  await hands.press(primary(page));
  expect(await sums()).toEqual(before);

  // Out: nothing of it is left on this browser. In again: everything is there.
  await hands.press(page.locator('.masthead a[href="/settings"]'));
  await hands.press(page.locator('form[action="/sign-out"] button'));
  await expect(page.locator('form[action="/start"]')).toBeVisible();
  await hands.press(page.locator('.masthead a[href="/sign-in"]'));
  await hands.type(page.locator("#name"), name);
  await hands.type(page.locator("#passphrase"), passphrase);
  await hands.press(page.locator('form[action="/sign-in"] button'));
  await expect(page).toHaveURL(/\/path$/);
  await expect(page.locator(`#${kc}`)).toHaveAttribute("data-state", "mastered");
  expect(await sums()).toEqual(before);
  await hands.press(page.locator('.masthead a[href="/settings"]'));
  await expect(page.locator("main")).toContainText(words(name));
}
