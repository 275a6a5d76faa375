import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { answer as solve } from "../curriculum";
import { answer, asked, asks, fill, goOn, press, primary, quick, through, verdict, words } from "../learner";

/** Answers a question of a placement, which says nothing of it: rightly, or that it was not learned. */
async function place(page: Page, knows: boolean) {
  if (!knows) return press(page, page.locator("button[value=skip]"));
  await fill(page, solve((await asked(page))!, "right"));
  await press(page, asks(page));
}

test("a placement marks nothing, ends by itself and opens what it shows", async ({ page, axe, fits }) => {
  test.slow();
  await quick.guest(page);
  await page.goto("/practice");
  await press(page, page.locator('a[href="/practice/placement"]'));
  await expect(page.locator("h1")).toHaveText("Where can you begin?");
  await axe();
  await press(page, primary(page));
  let questions = 0;
  while (await asks(page).count()) {
    await expect(page.locator("h1.where")).toContainText(words(`Question ${questions + 1}`));
    await expect(page.locator("button[value=hint]")).toHaveCount(0);
    await expect(page.locator("button[value=skip]")).toHaveText("I have not learned this yet");
    if (questions === 0) {
      await axe();
      await fits();
    }
    await place(page, questions % 4 !== 3);
    await expect(verdict(page)).toHaveCount(0);
    questions++;
  }
  expect(questions).toBeGreaterThanOrEqual(5);
  expect(questions).toBeLessThanOrEqual(20);
  await expect(page).toHaveURL(/\/practice\/placement\/result\?run=/);
  await expect(page.locator("h1")).toContainText("You can begin with");
  await expect(page.locator("[data-answer], .told")).toHaveCount(0);
  await expect(page.locator(".estimates .estimate-head").first()).toContainText("of 10");
  await axe();
  await fits();
  await press(page, primary(page));
  await expect(page).toHaveURL(/\/path$/);
});

test("a placement can be left, taken up again and stopped", async ({ page }) => {
  await quick.guest(page);
  await page.goto("/practice/placement");
  await press(page, primary(page));
  await place(page, true);
  const stem = await page.locator(".stem").first().innerText();
  await page.goto("/path");
  await page.goto("/practice/placement");
  expect(await page.locator(".stem").first().innerText()).toBe(stem);
  await press(page, page.locator("button[form=stop]"));
  await expect(page.locator(".where")).toContainText(words("1 question"));
});

test("ten questions of practice, each with its reason, move what is known", async ({ page, axe, fits }) => {
  test.slow();
  await quick.guest(page);
  await quick.lesson(page, "percent-skills");
  await quick.lesson(page, "financial-system");
  await page.goto("/practice");
  await press(page, primary(page));
  const stems: string[] = [];
  const titles: string[] = [];
  while (await asks(page).count()) {
    stems.push(await page.locator(".stem").first().innerText());
    titles.push(await page.locator("h1.where").innerText());
    await page.locator(".report summary").click();
    await expect(page.locator(".report .hint")).toContainText(/skill|know/);
    await answer(page, stems.length % 3 === 0 ? "wrong" : "right");
    if (stems.length === 1) {
      await expect(page.getByRole("button", { name: "Too hard" })).toBeVisible();
      await axe();
      await fits();
    }
    if (stems.length === 2) await press(page, page.getByRole("button", { name: "Too easy" }));
    else await goOn(page);
  }
  expect(stems.length).toBe(10);
  expect(new Set(stems).size).toBe(10);
  // Not more than the first three of a new skill in a row.
  for (let n = 3; n < titles.length; n++) expect(new Set(titles.slice(n - 3, n + 1)).size, titles.join(" | ")).toBeGreaterThan(1);
  await expect(page.locator(".score")).toContainText(words("7 of 10 right"));
  await axe();
  await fits();

  // What is known of a skill rests on these very answers.
  await press(page, page.locator(".ledger a").first());
  const counted = Number(await page.locator("[data-kc]").getAttribute("data-evidence"));
  expect(counted).toBeGreaterThan(0);
  await expect(page.locator("tr[data-evidence=right], tr[data-evidence=wrong]")).toHaveCount(counted);
  await axe();
  await fits();
  await page.goto("/progress");
  await expect(page.locator(".estimates > li").first()).toBeVisible();
  await axe();
  await fits();
});

test("what was answered yesterday and is nearly forgotten comes back for review", async ({ page, axe, fits }) => {
  await quick.post(page, "/start", { zone: "Pacific/Niue" });
  await quick.post(page, "/welcome/5", { skip: "1" });
  await page.goto("/practice/review");
  await expect(page.locator("main")).toContainText("Nothing to review yet");
  await axe();
  // Every question is answered by “I don’t know”: it is due the next day.
  await quick.lesson(page, "percent-skills");
  await quick.lesson(page, "financial-system");
  await page.goto("/practice/review");
  await expect(page.locator("main")).toContainText("Nothing is due today");
  // Twenty-five hours further west to east it is the next day already.
  await quick.post(page, "/settings", { zone: "Pacific/Kiritimati", shortcuts: "on", show_streak: "on" });
  await page.goto("/practice/review");
  await expect(page.locator("h1")).toContainText("due");
  await expect(page.locator(".ledger tbody tr")).not.toHaveCount(0);
  await axe();
  await fits();
  await press(page, primary(page));
  await page.locator(".report summary").click();
  await expect(page.locator(".report .hint")).toContainText("It is time to look at this skill again.");
  await through(page, () => "right");
  await expect(page).toHaveURL(/\/practice\/review\/result\?run=/);
  await expect(page.locator(".ledger")).toContainText(["Percents", "review"]);
  await page.goto("/practice/review");
  await expect(page.locator("main")).toContainText("Nothing is due today");
});

test("how well to remember is the learner's choice", async ({ page }) => {
  await quick.guest(page);
  await page.goto("/practice/review");
  await page.locator("summary", { hasText: "How well to remember" }).click();
  await page.locator('input[name=retention][value="0.95"]').check();
  await press(page, page.locator('form[action$="/retention"] button'));
  await page.locator("summary", { hasText: "How well to remember" }).click();
  await expect(page.locator('input[name=retention][value="0.95"]')).toBeChecked();
});
