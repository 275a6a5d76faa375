import { expect, test } from "../fixtures";
import { asked, answer, asks, fill, nextQuestion, press, quick, verdict, words } from "../learner";
import { answer as solve } from "../curriculum";

const kc = "financial-system";
test("a part that is right is counted and told", async ({ page }) => {
  await page.goto(await quick.lesson(page, kc, "matching"));
  await answer(page, "partly");
  await expect(verdict(page).locator("h1")).toHaveText(words("Partly right. 3 of 4."));
  await expect(page.locator(".answer[data-answer=right]")).toHaveCount(3);

  await quick.lesson(page, kc);
  await page.goto(await quick.quiz(page, kc, "several"));
  await answer(page, "partly");
  await expect(verdict(page).locator("h1")).toHaveText(words("Partly right. 1 of 2."));
  await expect(page.locator(".answer[data-answer=missed]")).toContainText("Right, and you left it out");
  await expect(page.locator(".answer[data-answer=none]").first()).toContainText("You left it out, and it does not fit");

  await page.goto(await quick.quiz(page, kc, "ordering"));
  await answer(page, "partly");
  await expect(verdict(page).locator("h1")).toHaveText(words("Partly right. 2 of 4."));
});

test("an empty answer is refused and is not a wrong answer", async ({ page }) => {
  await page.goto(await quick.lesson(page, kc, "single"));
  await press(page, asks(page));
  await expect(page.locator("#question-error")).toContainText("Nothing is chosen yet.");
  await expect(page.locator("#question-error")).toBeFocused();
  await expect(verdict(page)).toHaveCount(0);
  await answer(page, "right");
});

test("a form that was not taken keeps what is in it", async ({ page, script }) => {
  await page.goto(await quick.lesson(page, kc, "matching"));
  const rows = solve((await asked(page))!, "right").rows!;
  const [[first, partner], ...others] = Object.entries(rows);
  await fill(page, { rows: { [first]: partner }, mixups: [] });
  await press(page, asks(page));
  await expect(page.locator("#question-error")).toContainText(words(`${others.length} rows are still empty.`));
  await expect(page.locator(`select[name="response[${first}]"]`)).toHaveValue(partner);
  await fill(page, { rows: Object.fromEntries(others), mixups: [] });
  await press(page, asks(page));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");

  // Two rows cannot have one place: script exchanges them, without it the form says so.
  await quick.lesson(page, kc);
  await page.goto(await quick.quiz(page, kc, "ordering"));
  const places = page.locator(".row--place select");
  if (script) {
    await expect(async () => {
      await places.nth(0).selectOption("1");
      await places.nth(1).selectOption("2");
      await places.nth(1).selectOption("1");
      expect(await places.nth(0).inputValue()).toBe("2");
    }).toPass();
  } else {
    for (const place of await places.all()) await place.selectOption("1");
    await press(page, asks(page));
    await expect(page.locator("#question-error")).toContainText("Two rows have the same place.");
    await expect(places.nth(1)).toHaveValue("1");
  }
  await answer(page, "right");
});

test("a number that can be read in two ways is asked back and then confirmed", async ({ page, axe }) => {
  await page.goto(await quick.lesson(page, "percent-skills", "numeric"));
  const number = page.locator("#number");
  await number.fill("some");
  await press(page, asks(page));
  await expect(page.locator("#question-error")).toContainText(words("“some” is not a number we can read."));
  await expect(number).toHaveValue("some");

  await number.fill("3.150");
  await press(page, asks(page));
  await expect(page.locator(".asks")).toContainText(words("“3.150” can be read in two ways."));
  await expect(page.locator(".asks")).toContainText("This does not count as a try.");
  await expect(page.locator(".asks p").first()).toBeFocused();
  await expect(number).toHaveValue("3.150");
  await expect(page.locator(".asks label")).toHaveText([/\$3\.15/, /\$3,150/]);
  await axe();

  await press(page, asks(page));
  await expect(page.locator(".asks")).toBeVisible();
  await page.locator(".asks label").last().click();
  await press(page, asks(page));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "wrong");
  await expect(page.locator(".answer[data-answer=yours]")).toContainText("$3,150");
});

test("not knowing is an answer too, and it is explained", async ({ page }) => {
  await page.goto(await quick.lesson(page, "percent-skills", "question"));
  await answer(page, "unknown");
  await expect(verdict(page).locator("h1")).toHaveText("This is an answer too. Here is how it works.");
  await expect(page.locator(".answer[data-answer=right]")).toHaveCount(1);
  await expect(page.locator(".answer[data-answer=yours]")).toHaveCount(0);
  expect(await nextQuestion(page)).toBe(true);
});

test("Enter in a form checks the answer that is in it", async ({ page }) => {
  await page.goto(await quick.lesson(page, "percent-skills", "numeric"));
  const given = solve((await asked(page))!, "right");
  await fill(page, given);
  await page.locator("#number").press("Enter");
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
});
