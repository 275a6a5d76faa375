// A class from both sides: an instructor invites, a guest joins by the code and answers, the instructor sees it and looks at
// the answer again, the guest leaves, and nothing is there any more.
import { expect, test } from "../fixtures";
import { instructor } from "../instructor";
import { answer, goOn, nextQuestion, press, primary, quick, start, words } from "../learner";

test("an instructor invites, a guest joins, answers and leaves", async ({ page, browser, baseURL, javaScriptEnabled, viewport, complaints, axe, fits, keep }) => {
  // Two people and eleven pages, each looked at by axe.
  test.slow();
  complaints.allow(/404|422/);
  await instructor(page);
  await page.goto("/authoring/classes");
  await expect(page.getByText("You have no class yet.")).toBeVisible();
  await axe();
  await fits();
  // Refused, and nothing typed is lost.
  await page.locator("#name").fill("Tuesday evening");
  await press(page, primary(page));
  await expect(page.locator("#led_by-error")).toBeFocused();
  await expect(page.locator("#name")).toHaveValue("Tuesday evening");
  await page.locator("#led_by").fill("Ines Ruiz");
  await press(page, primary(page));
  await expect(page.locator("h1")).toHaveText("Tuesday evening");
  await expect(page.locator("#empty")).toBeVisible();
  await axe();
  await fits();
  await keep("class-empty");
  const place = page.url();
  const code = (await page.locator(".join code").innerText()).trim();
  await page.goto(`${place}/invitation`);
  await expect(page.locator(".invitation-address")).toContainText(`/join/${code}`);
  await axe();
  await fits();
  await keep("class-invitation");

  // The guest's own phone.
  const phone = await browser.newContext({ baseURL, javaScriptEnabled, viewport });
  const guest = await phone.newPage();
  await guest.goto("/join");
  await guest.locator("#class").fill("bcd-fgh");
  await press(guest, primary(guest));
  await expect(guest.locator("#join-error")).toContainText("bcd-fgh");
  await expect(guest.locator("#class")).toHaveValue("bcd-fgh");
  await axe(guest);
  await fits(guest);
  await guest.locator("#class").fill(code.toLowerCase().replace("-", " "));
  await press(guest, primary(guest));
  await expect(guest.locator("h1")).toContainText("Tuesday evening");
  await expect(guest.getByText("Your countries, your languages, where you are, and your immigration status.")).toBeVisible();
  await guest.locator("#name").fill("Night owl");
  await press(guest, primary(guest));
  await expect(guest.locator("#agree-error")).toBeFocused();
  await expect(guest.locator("#name")).toHaveValue("Night owl");
  await axe(guest);
  await fits(guest);
  await keep("class-join", guest);
  await guest.getByRole("checkbox").check();
  await press(guest, primary(guest));
  await expect(guest.getByText("You are in the class.")).toBeVisible();
  await start(guest, "percent-skills");
  await nextQuestion(guest);
  const told = await answer(guest, "wrong");
  await goOn(guest);
  await guest.goto("/settings");
  await axe(guest);
  await fits(guest);
  await guest.getByRole("link", { name: "What is seen of me" }).click();
  await expect(guest.locator("tbody")).toContainText("Learning");
  await axe(guest);
  await fits(guest);
  await keep("class-mine", guest);

  // The instructor sees it in the grid, by keyboard, and opens the answer.
  await page.goto(place);
  await expect(page.locator("thead")).toContainText("Night owl");
  await axe();
  await fits();
  await keep("class-grid");
  const cell = page.locator(".cell--counted").first();
  await expect(cell).toContainText(words("Learning, 0 of 1 right"));
  // The first column stays where it is while the others go by.
  const frame = page.locator(".table-frame");
  const first = page.locator("tbody th").first();
  const before = (await first.boundingBox())!.x;
  await frame.evaluate((frame) => frame.scrollTo({ left: 200, behavior: "instant" }));
  expect(Math.abs((await first.boundingBox())!.x - before)).toBeLessThan(2);
  await cell.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("Night owl");
  await axe();
  await fits();
  await keep("class-learner");
  await page.locator("tbody th a").first().click();
  await expect(page.locator(".verdict")).toHaveAttribute("data-verdict", told.item.kind === "single" || told.item.kind === "numeric" ? "wrong" : /wrong|partly/);
  await expect(page.locator(".asked")).toBeVisible();
  await axe();
  await fits();
  await keep("class-replay");

  await guest.goto("/settings");
  await press(guest, guest.getByRole("button", { name: "Leave" }));
  await expect(guest.getByText("You are in no class.")).toBeVisible();
  expect((await page.reload())!.status()).toBe(404);
  await page.goto(place);
  await expect(page.locator("main")).not.toContainText("Night owl");
  await phone.close();

  await page.getByText("Delete the class", { exact: true }).first().click();
  await press(page, page.locator("button[value=delete]"));
  await expect(page.getByText("You have no class yet.")).toBeVisible();
});

test("a class from right to left", async ({ page, axe, fits, keep }) => {
  await instructor(page);
  await quick.post(page, "/language", { language: "ar", back: "/" });
  await quick.post(page, "/authoring/classes", { name: "مساء الثلاثاء", led_by: "إيناس" });
  await page.goto("/authoring/classes");
  await axe();
  await fits();
  await page.locator("tbody th a").click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  // An instructor can look at the class from inside too.
  const code = (await page.locator(".join code").innerText()).trim();
  await page.goto(`/join/${code}`);
  await axe();
  await fits();
  await keep("class-join-rtl");
  await page.locator("#name").fill("بومة");
  await page.getByRole("checkbox").check();
  await press(page, primary(page));
  await quick.lesson(page, "percent-skills", "outcome");
  await page.goto("/authoring/classes");
  await page.locator("tbody th a").click();
  await axe();
  await fits();
  await keep("class-grid-rtl");
  await page.locator("thead a").click();
  await page.locator("tbody th a").first().click();
  await expect(page.locator(".verdict")).toBeVisible();
  await axe();
  await fits();
  await keep("class-replay-rtl");
});
