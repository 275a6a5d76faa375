// The instructor's room: questions brought in from a file, an item tried. That one is withdrawn at once for everybody is
// shown in tests/app/authoring.rs: here it would take a question from under the tests beside.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { instructor } from "../instructor";
import { press, quick, verdict } from "../learner";

const gift = `$CATEGORY: Bank/percent-skills

::Fee:: A bank keeps 2 of 100 coins. How much is that? {=2 percent#Right. ~20 percent#One place too far. ~0.2 percent}

::Coins:: [html]<p>A <b>fee</b> is a price.<img src="x.png" alt="coins"></p> {TRUE}

$CATEGORY: Elsewhere

::Budget:: Describe your budget. {}

::Sum:: What is 12 plus 3? {#15:0.5}
`;

// Each run has questions of its own: what is in the bank already is not added again.
const file = () => gift.replaceAll("::Fee", `::Fee ${Math.random()}`).replaceAll("coins. How", `coins of ${Math.random()}. How`);
const upload = (page: Page, text: string, name = "money.gift") =>
  page.locator("#file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a learner finds the room shut, an instructor finds how to begin", async ({ page, complaints, axe, fits, keep }) => {
  complaints.allow(/403/);
  await quick.guest(page);
  expect((await page.goto("/authoring"))!.status()).toBe(403);
  await instructor(page);
  await page.goto("/settings");
  await page.getByRole("link", { name: "Authoring" }).click();
  await expect(page.locator("h1")).toHaveText("Authoring");
  await expect(page.locator("#begin")).toBeVisible();
  for (const [name, path] of [["desk", "/authoring"], ["bank", "/authoring/items"], ["imports", "/authoring/imports"], ["changes", "/authoring/log"]]) {
    await page.goto(path);
    await axe();
    await fits();
    await keep(name);
  }
});

test("a file is read, looked at, added as drafts and taken back", async ({ page, complaints, axe, fits, keep }) => {
  complaints.allow(/422/);
  await instructor(page);
  await page.goto("/authoring/imports");
  await upload(page, "<!DOCTYPE quiz [<!ENTITY a 'b'>]><quiz/>", "bomb.xml");
  await press(page, page.locator("form .button--primary"));
  await expect(page.locator("#file-error")).toBeFocused();
  await expect(page.locator("#file-error")).toContainText("Line 1");
  await axe();

  await upload(page, file());
  await press(page, page.locator("form .button--primary"));
  await expect(page.locator("h1")).toContainText("money.gift");
  await expect(page.locator(".ledger tfoot")).toContainText("4");
  await expect(page.getByText("Describe your budget.")).toBeVisible();
  await expect(page.locator("select").first()).toHaveValue("percent-skills");
  await axe();
  await fits();
  await keep("receipt");
  await press(page, page.locator("button[value=apply]"));
  await expect(page.locator(".tag").first()).toHaveText("Added to the bank");
  const receipt = page.url();

  await page.getByRole("link", { name: "Look at the drafts" }).click();
  await page.locator("#q").fill("coins");
  await press(page, page.locator(".filters .button"));
  await page.locator("tbody th a").first().click();
  await expect(page.locator("h1")).toContainText("coins");
  await axe();
  await fits();
  await keep("draft");

  await page.goto(receipt);
  await press(page, page.locator("button[value=undo]"));
  await expect(page.locator(".tag").first()).toHaveText("Taken back");
  await page.goto("/authoring/log");
  await expect(page.locator("tbody tr").first()).toContainText("Took back");
});

test("an item is tried in every language, from right to left too, and nothing is stored", async ({ page, complaints, axe, fits, keep }) => {
  complaints.allow(/422/);
  await instructor(page);
  await page.goto("/authoring/items?kind=single&status=published&component=percent-skills&sort=name");
  await page.locator("tbody th a").first().click();
  await axe();
  const item = page.url();
  for (const [code, name, dir] of [["es", "Español", "ltr"], ["ar", "العربية", "rtl"]]) {
    await page.goto(item);
    await page.locator(`[aria-labelledby=try] a[lang=${code}]`).click();
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await fits();
    await page.locator("button[value=check]").last().click();
    await expect(page.locator("#question-error")).toBeFocused();
    await page.locator("label.choice").first().click();
    await page.locator(".actions button[value=check]").click();
    await expect(verdict(page)).toBeVisible();
    await axe();
    await keep(`trial-${name}`);
  }
});
