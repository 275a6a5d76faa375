import { expect, test } from "../fixtures";
import { bare, firstBadge, opens, points } from "../curriculum";
import { answer, asked, asks, begin, goOn, named, nextQuestion, press, primary, start, through, verdict, words } from "../learner";

const kc = "percent-skills";

test("a newcomer learns a lesson, takes its quiz and sees what it brought", async ({ page, axe, fits }) => {
  test.slow();
  await begin(page);
  await expect(page.locator(`#${kc}`)).toHaveAttribute("data-state", "open");
  await start(page, kc);

  // Cards, then the first question: a mix-up is named and put right, and the warning that goes with it is there.
  await expect(page.locator(".step-count")).toContainText(words("1 of"));
  await expect(page.locator("h1")).toBeVisible();
  await nextQuestion(page);
  const first = (await asked(page))!;
  expect(first.item.kind).toBe("single");
  const told = await answer(page, "wrong");
  await named(page, told.mixups);
  await expect(page.locator(".answer[data-answer=yours]")).toHaveCount(1);
  await expect(page.locator(".answer[data-answer=right]")).toHaveCount(1);
  await axe();
  await fits();

  // The second is answered right, and that is explained too.
  await goOn(page);
  await answer(page, "right");
  await expect(page.locator("#why")).toHaveText("Why it is right");
  await expect(verdict(page)).toContainText(words(`First time right: ${points.first_right} points.`));
  await goOn(page);

  // The end: points, the day, the badge, what opened.
  await expect(page).toHaveURL(/\/end\?run=/);
  const sum = points.lesson + points.first_right + firstBadge;
  expect(bare(await page.locator(".ledger tfoot").innerText())).toContain(`${sum}`);
  await expect(page.locator(".badge").first()).toContainText("First step");
  await expect(page.getByText(words("Today is kept."))).toBeVisible();
  for (const slug of opens(kc)) await expect(page.locator(`a[href="/path#${slug}"]`)).toBeVisible();

  // The quiz: the first two are missed, and come again at the end.
  await press(page, primary(page));
  await expect(page).toHaveURL(/\/quiz$/);
  const firstQuiz: string[] = [];
  const again: string[] = [];
  await through(page, ({ item }) => {
    if (firstQuiz.includes(item.slug)) again.push(item.slug);
    else firstQuiz.push(item.slug);
    return firstQuiz.length <= 2 && !again.includes(item.slug) ? "wrong" : "right";
  });
  expect(again).toEqual(firstQuiz.slice(0, 2));
  await expect(page.locator(".score")).toContainText(words("3 of 5"));
  await expect(page.locator(".asked-list .told[data-answer=wrong]")).toHaveCount(2);
  await expect(page.locator(".missed .mixup-name")).toHaveCount(2);
  await expect(page.locator(".missed")).toContainText("Right the second time");
  await axe();
  await fits();

  // Taken again, it asks what was asked least.
  await press(page, page.locator('form[action$="/quiz/start"] button'));
  const secondQuiz: string[] = [];
  while (await nextQuestion(page)) {
    const question = (await asked(page))!;
    if (!secondQuiz.includes(question.item.slug)) secondQuiz.push(question.item.slug);
    await answer(page, "right");
  }
  expect(secondQuiz.filter((slug) => firstQuiz.includes(slug))).toEqual([]);
  await expect(page.locator(".score")).toContainText(words("5 of 5"));
  await expect(page.getByText(words("Best so far: 5. Last time: 3."))).toBeVisible();

  // The path knows.
  await press(page, primary(page));
  await expect(page.locator(`#${kc}`)).toHaveAttribute("data-state", "mastered");
  for (const slug of opens(kc)) await expect(page.locator(`#${slug}`)).toHaveAttribute("data-state", "open");
  await expect(page.locator("#budget-plan")).toContainText("Opens after");
  await expect(page.locator(".masthead .earned")).not.toHaveClass(/waiting/);
  await page.goto("/progress");
  await expect(page.locator(".badges")).toContainText("First step");
});

test("a hint is shown where it was asked for, and the next one after it", async ({ page }) => {
  await page.goto("/");
  await start(page, kc);
  await nextQuestion(page);
  const { item } = (await asked(page))!;
  for (let n = 1; n <= item.hints; n++) {
    await page.locator("button[value=hint]").click();
    await expect(page.locator(".helpers > .hint")).toHaveCount(n);
    await expect(page.locator(".helpers > .hint").last()).toContainText(words(`Hint ${n} of ${item.hints}`));
    await expect(page.locator(".helpers > .hint").last()).toBeFocused();
  }
  await expect(page.locator("button[value=hint]")).toHaveCount(0);
  await expect(asks(page)).toBeEnabled();
  await answer(page, "right");
});

test("a lesson that is not open says which one opens it", async ({ page }) => {
  await begin(page);
  await page.goto("/lessons/tax-brackets");
  await expect(page.locator(".notice").first()).toContainText("This lesson opens after");
  await expect(page.locator('.notice a[href="/lessons/gross-net-pay"]')).toBeVisible();
  await expect(page.locator('form[action$="/start"]')).toHaveCount(0);
});

test("the place in a lesson is kept", async ({ page }) => {
  await page.goto("/");
  await start(page, kc);
  await goOn(page);
  await goOn(page);
  await press(page, page.locator("a.leave"));
  await expect(page.locator(".next-up")).toContainText(words("step 3 of"));
  await press(page, page.locator(".next-up .button--primary"));
  await expect(page.locator(".step-count")).toContainText(words("3 of"));
});
