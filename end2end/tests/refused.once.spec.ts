import { expect, test } from "../fixtures";
import { passphrase, quick, someone } from "../learner";

const kc = "percent-skills";

test("another's attempt is not found", async ({ page, browser, baseURL }) => {
  await quick.lesson(page, kc, "question");
  const attempt = /action="(\/attempts\/[^"]+)"/.exec(await (await page.request.get(`/lessons/${kc}`)).text())![1];
  const stranger = await browser.newContext({ baseURL });
  await stranger.request.post("/start", { form: {} });
  const response = await stranger.request.post(attempt, { form: { choice: "k1" } });
  expect(response.status()).toBe(404);
  await stranger.close();
  const mine = await (await page.request.get("/settings/export")).json();
  expect(mine.interactions).toHaveLength(0);
});

test("a form from another site is refused", async ({ page }) => {
  const name = someone();
  await quick.account(page, name, passphrase);
  const response = await page.request.post("/settings/delete", { form: { words: "delete everything" }, headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" } });
  expect(response.status()).toBe(403);
  await page.goto("/settings");
  await expect(page.locator('form[action="/sign-out"]')).toBeVisible();
});
