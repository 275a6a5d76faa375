// A learner reports a question; an instructor finds it in the analysis and closes it. What the numbers say is held against
// the database in tests/app/analysis.rs.
import { expect, test } from "../fixtures";
import { instructor } from "../instructor";
import { answer, goOn, nextQuestion, press, quick, start } from "../learner";

test("a question is reported after the answer, and the report is closed with a note", async ({ page, browser, axe, fits, keep }) => {
  await quick.guest(page);
  await start(page, "percent-skills");
  await nextQuestion(page);
  const told = await answer(page, "wrong");
  const report = page.locator("#report");
  await report.locator("summary").click();
  await axe();
  await fits();
  await press(page, report.locator("button"));
  await expect(report.locator(".field-error")).toContainText("Choose what is wrong");
  await axe();
  await keep("report-empty");
  await report.getByLabel("A fact is out of date").check();
  const words = `Seen on paper ${Math.random()}`;
  await report.locator("textarea").fill(words);
  await press(page, report.locator("button"));
  await expect(report).toContainText("Thank you");
  await axe();
  await keep("report-thanks");
  await goOn(page);

  const desk = await browser.newContext();
  const other = await desk.newPage();
  await instructor(other);
  await other.goto("/authoring/analysis?look=yes&sort=reports");
  await axe(other);
  await fits(other);
  await keep("analysis", other);
  await other.goto(`/authoring/analysis/${told.item.slug}`);
  const open = other.locator(".reports > li", { hasText: words });
  await expect(open).toContainText("A fact is out of date");
  for (const fold of await other.locator("main summary").all()) await fold.click();
  await axe(other);
  await fits(other);
  await keep("analysis-item", other);
  await open.getByLabel("Note, to close the report").fill("Looked up, still true");
  await press(other, open.locator("button"));
  await expect(other.locator(".reports")).toContainText("Looked up, still true");
  await expect(other.locator(".reports")).not.toContainText(words);
  await other.goto("/authoring/log");
  await expect(other.locator("tbody tr").first()).toContainText("Closed a learner’s report");
  await desk.close();
});
