import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { answer as solve } from "../curriculum";
import { answer, asked, asks, fill, goOn, press, quick, verdict } from "../learner";

const kc = "percent-skills";
const answers = async (page: Page) => (await (await page.request.get("/settings/export")).json()).interactions;

test("Back after an answer shows what was answered, not the question again", async ({ page }) => {
  await page.goto(await quick.lesson(page, kc, "question"));
  await answer(page, "wrong");
  await goOn(page);
  const second = (await asked(page))!.item.slug;
  await page.goBack();
  await page.goForward();
  expect((await asked(page))!.item.slug).toBe(second);
  await answer(page, "right");
  expect(await answers(page)).toHaveLength(2);
});

test("a form that is sent twice counts once", async ({ page, context }) => {
  const base = await quick.lesson(page, kc, "question");
  await page.goto(base);
  const other = await context.newPage();
  await other.goto(base);
  const question = (await asked(page))!;
  await fill(page, solve(question, "right"));
  await fill(other, solve(question, "wrong"));
  await asks(page).dblclick();
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
  // The other tab still shows the question: its answer comes second, and both show the first.
  await press(other, asks(other));
  await expect(verdict(other)).toHaveAttribute("data-verdict", "right");
  expect(await answers(page)).toHaveLength(1);

  // Going on twice goes one step.
  await press(other, other.locator(".actions .button--primary"));
  const next = (await asked(other))!.item.slug;
  await press(page, page.locator(".actions .button--primary"));
  expect((await asked(page))!.item.slug).toBe(next);
});

test("a form without a session is led to the door, and nothing typed is blamed", async ({ page, context, complaints, axe }) => {
  // Script is told 401, and then lets the browser send the form itself.
  complaints.allow(/401/);
  await page.goto(await quick.lesson(page, kc, "question"));
  await fill(page, solve((await asked(page))!, "right"));
  await context.clearCookies();
  await press(page, asks(page));
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.locator("#error-in")).toContainText("This device is no longer signed in.");
  await axe();
  await page.goto("/progress");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("an address that leads nowhere says so and leads home", async ({ page, complaints, axe, fits }) => {
  complaints.allow(/404/);
  const response = await page.goto("/lessons/no-such-lesson");
  expect(response!.status()).toBe(404);
  await expect(page.locator("h1")).toHaveText("There is no page here");
  await axe();
  await fits();
  await press(page, page.locator('main a[href="/"]'));
  await expect(page.locator("h1")).toContainText("You already know money");
});
