// A line that is slow or breaks: the answer stays on the screen and is sent when the line is back.
import { expect, test } from "../fixtures";
import { answer as solve } from "../curriculum";
import { answer, asked, asks, awake, fill, press, quick, verdict } from "../learner";

const kc = "percent-skills";

test("an answer that cannot be sent stays, says so, and is sent later", async ({ page, context, complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.goto(await quick.lesson(page, kc, "numeric"));
  await awake(page);
  const given = solve((await asked(page))!, "right");
  await fill(page, given);
  await context.setOffline(true);
  await asks(page).click();
  await expect(page.getByRole("status")).toHaveText("It could not be sent. Your answer is still here. Try again when the line is back.");
  await expect(page.locator("#number")).toHaveValue(given.number!);
  await expect(page.locator("form[aria-busy=true]")).toHaveCount(0);
  await context.setOffline(false);
  await press(page, asks(page));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
});

test("what could not be sent because the server is away is kept too", async ({ page, complaints }) => {
  complaints.allow(/503/);
  await page.goto(await quick.lesson(page, kc, "numeric"));
  await awake(page);
  const given = solve((await asked(page))!, "right");
  await fill(page, given);
  await page.route("**/attempts/**", (route) => route.fulfill({ status: 503, body: "away" }), { times: 1 });
  await asks(page).click();
  await expect(page.getByRole("status")).toContainText("It could not be sent.");
  await expect(page.locator("#number")).toHaveValue(given.number!);
  await press(page, asks(page));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
});

test("on a slow line a page can be used before its script is there, and two clicks send one answer", async ({ page, context }) => {
  test.slow();
  const base = await quick.lesson(page, kc, "question");
  const cdp = await context.newCDPSession(page);
  // Slow 3G, as the tools of browsers call it.
  await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await page.goto(base, { waitUntil: "domcontentloaded" });
  await answer(page, "wrong");
  await press(page, page.locator(".actions .button--primary"));
  await awake(page);
  await fill(page, solve((await asked(page))!, "right"));
  await asks(page).click();
  await expect(page.getByRole("status")).toHaveText("Sending your answer.");
  await asks(page).click({ force: true }).catch(() => {});
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
  expect((await (await page.request.get("/settings/export")).json()).interactions).toHaveLength(2);
});
