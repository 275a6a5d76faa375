// Many items at once: tagged, withdrawn, changed in a spreadsheet, and each time put back. On a server of its own, as what is
// withdrawn here would be missed by the learners in the tests beside.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { alone, instructor } from "../instructor";
import { press, quick, words } from "../learner";

test.use({ baseURL: process.env.FINLIT_E2E_ALONE });
// The second test changes items that the first one puts back.
test.describe.configure({ mode: "serial" });

/** Each project has a component of its own here. */
const places: Record<string, string> = { "phone-js": "inflation", "desktop-nojs": "compare-shopping" };

const look = (page: Page) => press(page, page.locator(".bulk .button"));
const act = (page: Page, what: string) => press(page, page.locator(`.actions button[value="${what}"]`));
const state = (page: Page) => page.locator(".tag").first();

test("items are tagged and withdrawn together, and put back", async ({ page, complaints, axe, fits, keep }, info) => {
  test.setTimeout(120_000);
  complaints.allow(/422/);
  await instructor(page, alone);
  // What is made from a template, as some numeric ones are, is not tagged here.
  const bank = `/authoring/items?component=${places[info.project.name]}&status=published&kind=single`;
  await page.goto(bank);
  await axe();
  await fits();
  await keep("bulk-bank");
  // What is missing is said, and what was chosen stays chosen.
  const tag = `mark ${Math.random().toString(36).slice(2, 7)}`;
  const boxes = page.locator('input[name="pick"]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator("#bulk-do").selectOption("tag");
  await look(page);
  await expect(page.locator("#bulk-error")).toBeFocused();
  await expect(page.locator("#bulk-error")).toContainText("The tag is missing");
  await expect(boxes.nth(1)).toBeChecked();
  await axe();
  await page.locator("#bulk-with").fill(tag);
  await look(page);
  await expect(page.locator("main")).toContainText(words("Will change: 2"));
  await axe();
  await fits();
  await keep("bulk-look");
  await act(page, "apply");
  await expect(state(page)).toHaveText(words("2 items changed"));
  await axe();
  await keep("bulk-changed");
  const tagged = page.url();

  // By their tag they are found, and all that is found is withdrawn.
  await page.goto("/authoring/items");
  await page.locator("#f-tag").fill(tag);
  await press(page, page.locator(".filters .button"));
  await expect(page.locator("tbody tr")).toHaveCount(2);
  await expect(page.locator("tbody th").first()).toContainText(tag);
  await page.locator("#bulk-all").check();
  await page.locator("#bulk-do").selectOption("withdraw");
  await look(page);
  await act(page, "apply");
  const withdrawn = page.url();
  await page.locator("#steps ~ ul a").first().click();
  await expect(state(page)).toHaveText("Withdrawn");
  const item = page.url();
  await page.goto(withdrawn);
  await act(page, "undo");
  await expect(state(page)).toHaveText("Taken back");
  await page.goto(item);
  await expect(state(page)).toHaveText("Published");
  await page.goto(tagged);
  await act(page, "undo");
  await expect(page.locator("main")).toContainText(words("Put back: 2"));
  await page.goto(`/authoring/items?tag=${encodeURIComponent(tag)}`);
  await expect(page.locator("main")).toContainText("Nothing fits this search");

  // From right to left.
  await quick.post(page, "/language", { language: "ar", back: "/" });
  for (const [name, path] of [["bank", bank], ["changes", "/authoring/bulk"], ["change", tagged]]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await axe();
    await fits();
    await keep(`bulk-${name}-ar`);
  }
});

test("items go out as a table, come back changed, and are put back", async ({ page, complaints, axe, fits, keep }, info) => {
  complaints.allow(/422/);
  await instructor(page, alone);
  await page.goto(`/authoring/items?component=${places[info.project.name]}&status=published&kind=single`);
  const out = await page.request.get((await page.locator('.bulk a[href*="bulk.csv"]').getAttribute("href"))!);
  const [slug, version] = (await out.text()).split("\r\n")[1].split(",");
  const upload = async (text: string, name = "items.csv") => {
    await page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await press(page, page.locator("form .button--primary"));
  };
  await page.goto("/authoring/bulk");
  await axe();
  await fits();
  await keep("bulk-table");
  await upload("id,text\n1,x\n");
  await expect(page.locator("#file-error")).toBeFocused();
  await expect(page.locator("#file-error")).toContainText("must name the column slug");
  await upload(await out.text());
  await expect(page.locator(".ledger tbody tr").first()).toContainText("0");
  await act(page, "forget");
  await page.goto("/authoring/bulk");
  await upload(`slug;version;en.why;es.why\n${slug};${version};"Why: a first line,\na second line.";Por qué.\nno-such-item;1;x;y\n`);
  await expect(page.locator("#not ~ ul")).toContainText("There is no item of this name");
  await expect(page.locator("ins").first()).toContainText("a second line.");
  await axe();
  await fits();
  await keep("bulk-receipt");
  await act(page, "apply");
  await expect(state(page)).toHaveText(words("1 item changed"));
  const change = page.url();
  await page.goto(`/authoring/items/${slug}`);
  await expect(page.locator("main")).toContainText(words(`version ${Number(version) + 1}`));
  await expect(page.locator("main")).toContainText("Why: a first line,");

  // Two instructors speak about it.
  await page.locator("#comment").fill(" ");
  await press(page, page.locator('button[value="comment"]'));
  await expect(page.locator("#comment-error")).toBeFocused();
  await page.locator("#comment").fill("Is this clear?\nI doubt it.");
  await press(page, page.locator('button[value="comment"]'));
  await expect(page.locator(".reports")).toContainText("I doubt it.");
  await axe();
  await fits();
  await keep("bulk-comments");

  await page.goto(change);
  await act(page, "undo");
  await page.goto(`/authoring/items/${slug}`);
  await expect(page.locator("main")).not.toContainText("Why: a first line,");
});
