import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { passphrase, press, primary, quick, someone, words } from "../learner";

/** The figures of the progress page. */
async function sums(page: Page) {
  await page.goto("/progress");
  return page.locator(".sums dd bdi").allInnerTexts();
}

async function signIn(page: Page, name: string, secret = passphrase) {
  await page.goto("/sign-in");
  await page.locator("#name").fill(name);
  await page.locator("#passphrase").fill(secret);
  await press(page, primary(page));
}

async function signOut(page: Page) {
  await page.goto("/settings");
  await press(page, page.locator('form[action="/sign-out"] button'));
}

test("a guest's progress is still there after signing up, out and in", async ({ page, axe, fits }) => {
  const name = someone();
  await page.goto(await quick.lesson(page, "percent-skills"));
  await expect(page.locator(".notice")).toContainText("You are learning as a guest");
  const before = await sums(page);
  await page.goto("/settings");
  await press(page, page.locator('a[href="/sign-in#new"]'));

  // Too short a passphrase: the browser would stop it, and the server says why to those who get past it.
  await page.locator("#new-name").fill(name);
  await page.locator("#new-passphrase").fill(passphrase);
  await press(page, page.locator('form[action="/sign-up"] button'));
  await expect(page.locator("h1")).toHaveText("Your recovery code");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.getByText(words(`You are signed in as ${name}`))).toBeVisible();
  await expect(page.locator(".paper-code")).toHaveText(/^\S{4,}([-\s]\S+)+$/);
  await axe();
  await fits();
  await press(page, primary(page));
  await expect(page).toHaveURL(/\/path$/);
  expect(await sums(page)).toEqual(before);

  await signOut(page);
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('form[action="/start"]')).toBeVisible();
  await signIn(page, name.toUpperCase());
  await expect(page).toHaveURL(/\/path$/);
  await expect(page.locator("#percent-skills")).toHaveAttribute("data-state", "mastered");
  expect(await sums(page)).toEqual(before);
});

test("a passphrase that does not fit is refused in words, and the name stays", async ({ page, complaints, axe }) => {
  complaints.allow(/422/);
  const name = someone();
  await quick.account(page, name, passphrase);
  await quick.post(page, "/sign-out");
  await signIn(page, name, "not these four words");
  await expect(page.locator("#error-in")).toContainText("The name and the passphrase do not fit together.");
  await expect(page.locator("#error-in")).toBeFocused();
  await expect(page.locator("#name")).toHaveValue(name);
  await expect(page.locator("#passphrase")).toHaveValue("");
  await axe();
  const known = await page.locator("#error-in").innerText();
  await signIn(page, someone(), "not these four words");
  expect(await page.locator("#error-in").innerText()).toBe(known);

  // A name that is taken is not had twice, however it is written.
  await page.locator("#new-name").fill(name.toUpperCase());
  await page.locator("#new-passphrase").fill(passphrase);
  await press(page, page.locator('form[action="/sign-up"] button'));
  await expect(page.locator("#error-up")).toContainText("This name cannot be used.");
});

test("a recovery code opens the door once and is replaced", async ({ page, complaints }) => {
  complaints.allow(/422/);
  const name = someone();
  const code = await quick.account(page, name, passphrase);
  await quick.post(page, "/sign-out");
  const recover = async (typed: string, secret: string) => {
    await page.goto("/sign-in");
    await page.locator("summary", { hasText: "I forgot" }).click();
    await page.locator("#recover-name").fill(name);
    await page.locator("#code").fill(typed);
    await page.locator("#recover-passphrase").fill(secret);
    await press(page, page.locator('form[action="/recover"] button'));
  };
  await recover(code.toLowerCase().replaceAll("-", " "), "another four words here");
  await expect(page.locator("h1")).toHaveText("Your recovery code");
  expect(await page.locator(".paper-code").innerText()).not.toBe(code);
  await signOut(page);
  await recover(code, "yet another four words");
  await expect(page.locator("#error-code")).toContainText("The name and the code do not fit together.");
  await expect(page.locator("#error-code")).toBeVisible();
  await signIn(page, name);
  await expect(page.locator("#error-in")).toBeVisible();
  await signIn(page, name, "another four words here");
  await expect(page).toHaveURL(/\/path$/);
});

test.describe("someone who signs in where a guest has learned is asked", () => {
  let name: string;
  let before: string[];

  // An account with one lesson, and on the same browser a guest with another.
  test.beforeEach(async ({ page }) => {
    name = someone();
    await quick.lesson(page, "percent-skills");
    await quick.account(page, name, passphrase);
    before = await sums(page);
    await quick.post(page, "/sign-out");
    await quick.lesson(page, "financial-system");
    await signIn(page, name);
    await expect(page).toHaveURL(/\/claim$/);
    await expect(page.locator("h1")).toHaveText(words("Add the 2 answers made on this phone?"));
    await expect(page.locator("h1")).toBeFocused();
  });

  const decide = async (page: Page, value: string) => {
    await page.locator("label.choice", { has: page.locator(`input[value=${value}]`) }).click();
    await press(page, primary(page));
    await expect(page).toHaveURL(/\/path$/);
  };

  test("and can add the answers", async ({ page, axe, fits }) => {
    await axe();
    await fits();
    const together = await page.locator("table.ledger--sum tbody tr:first-child td:last-of-type").innerText();
    expect(together).toBe("4");
    await decide(page, "yes");
    for (const kc of ["percent-skills", "financial-system"]) await expect(page.locator(`#${kc}`)).toHaveAttribute("data-state", "mastered");
    const [lessons, answers] = await sums(page);
    expect([lessons, answers]).toEqual(["2", "4"]);
    await signOut(page);
    await signIn(page, name);
    await expect(page).toHaveURL(/\/path$/);
  });

  test("and can have them forgotten", async ({ page }) => {
    await decide(page, "no");
    expect(await sums(page)).toEqual(before);
    await signOut(page);
    await expect(page.locator('form[action="/start"]')).toBeVisible();
  });

  test("and can leave it for later", async ({ page }) => {
    await decide(page, "later");
    expect(await sums(page)).toEqual(before);
    await signOut(page);
    await page.goto("/path");
    await expect(page.locator("#financial-system")).toHaveAttribute("data-state", "mastered");
    await signIn(page, name);
    await expect(page).toHaveURL(/\/claim$/);
  });
});

test("someone else uses this phone: the guest is forgotten", async ({ page }) => {
  await quick.lesson(page, "percent-skills");
  await page.goto("/sign-in");
  await expect(page.getByText(words("2 answers were made on it"))).toBeVisible();
  await press(page, page.getByRole("button", { name: "Someone else uses this phone" }));
  await expect(page).toHaveURL(/\/$/);
  await press(page, primary(page));
  await page.goto("/progress");
  await expect(page.getByText("No answers yet.")).toBeVisible();
});
