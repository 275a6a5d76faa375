import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures";
import { passphrase, press, quick, someone, words } from "../learner";

test("what is set in the settings stays set and counts at once", async ({ page }) => {
  await quick.guest(page);
  await page.goto("/settings");
  await page.locator("#language").selectOption("es");
  await page.locator("#native").selectOption("es");
  await page.locator('input[name="origin[]"][value=MX]').check();
  await page.locator('input[name="origin[]"][value=BR]').check();
  await page.locator("#zone").selectOption("America/Chicago");
  await page.locator('input[name=daily_goal][value="5"]').check();
  await page.locator("input[name=shortcuts]").uncheck();
  await press(page, page.locator("button[form=settings]"));

  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator(".notice").first()).toBeFocused();
  await expect(page.locator("#language")).toHaveValue("es");
  await expect(page.locator("#native")).toHaveValue("es");
  await expect(page.locator('input[name="origin[]"]:checked')).toHaveCount(2);
  await expect(page.locator("#zone")).toHaveValue("America/Chicago");
  await expect(page.locator('input[name=daily_goal][value="5"]')).toBeChecked();
  await expect(page.locator("input[name=shortcuts]")).not.toBeChecked();
  await page.goto("/progress");
  await expect(page.locator(".panel progress")).toHaveAttribute("max", "5");
});

test("more countries than can be compared are refused, and none is lost", async ({ page, complaints }) => {
  complaints.allow(/422/);
  await quick.guest(page);
  await page.goto("/settings");
  for (const origin of await page.locator('input[name="origin[]"]').all()) await origin.check();
  await press(page, page.locator("button[form=settings]"));
  await expect(page.locator("#origins-error")).toContainText(words("Choose 5 countries at most."));
  await expect(page.locator("#origins-error")).toBeFocused();
  await expect(page.locator('input[name="origin[]"]:checked')).toHaveCount(12);
});

test("immigration status is set, shown to its owner and deleted alone", async ({ page }) => {
  await quick.guest(page);
  await page.goto("/settings");
  await page.locator("#status").selectOption("workers");
  await press(page, page.locator('form[action="/settings/status"] button').first());
  await expect(page.locator("#status")).toHaveValue("workers");
  const mine = await (await page.request.get("/settings/export")).json();
  expect(mine.learner_status).toBe("workers");
  await press(page, page.locator("button[name=forget]"));
  await expect(page.getByText("The answer is deleted.")).toBeVisible();
  await expect(page.locator("#status")).toHaveValue("");
  await expect(page.locator("button[name=forget]")).toHaveCount(0);
});

test("all that is kept can be saved as a file", async ({ page }) => {
  const name = someone();
  await quick.lesson(page, "percent-skills");
  await quick.account(page, name, passphrase);
  await page.goto("/settings");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator('a[href="/settings/export"]').click()]);
  expect(download.suggestedFilename()).toBe("finlit-my-data.json");
  const mine = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(mine.learners.display_name).toBe(name);
  expect(mine.interactions).toHaveLength(2);
  expect(JSON.stringify(mine)).not.toContain("hash");
});

test("an account is deleted when the words are typed, and then it is nobody's", async ({ page, complaints, fits }) => {
  complaints.allow(/422/);
  const name = someone();
  await quick.lesson(page, "percent-skills");
  await quick.account(page, name, passphrase);
  await page.goto("/settings");
  await page.locator("#delete-words").fill("delete something");
  await press(page, page.locator('form[action="/settings/delete"] button'));
  await expect(page.locator("#delete-error")).toContainText("Nothing was deleted.");
  await expect(page.locator("#delete-error")).toBeFocused();
  await expect(page.locator("#delete-words")).toHaveValue("delete something");
  await fits();
  await page.locator("#delete-words").fill(" Delete  EVERYTHING ");
  await press(page, page.locator('form[action="/settings/delete"] button'));
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('form[action="/start"]')).toBeVisible();
  await page.goto("/sign-in");
  await page.locator("#name").fill(name);
  await page.locator("#passphrase").fill(passphrase);
  await press(page, page.locator(".button--primary").first());
  await expect(page.locator("#error-in")).toBeVisible();
});

test("progress is deleted alone when the words are typed", async ({ page }) => {
  await quick.lesson(page, "percent-skills");
  await page.goto("/settings");
  await page.locator("#restart-words").fill("start again");
  await press(page, page.locator('form[action="/settings/restart"] button'));
  await expect(page.getByText("You start from zero.")).toBeVisible();
  await page.goto("/path");
  await expect(page.locator("#percent-skills")).toHaveAttribute("data-state", "open");
  await expect(page.locator("[data-state=mastered]")).toHaveCount(0);
});
