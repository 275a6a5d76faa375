// Questions with a case: a scenario, a clip, a calculator, a document to look at.
import { expect, test } from "../fixtures";
import { answer, asked, asks, awake, fill, named, press, quick, verdict, words } from "../learner";
import { answer as solve } from "../curriculum";

test("a case stays in sight, and each of its questions is told by itself", async ({ page, axe, fits, isMobile }) => {
  await quick.lesson(page, "scam-red-flags");
  await page.goto(await quick.quiz(page, "scam-red-flags", "scenario"));
  await expect(page.locator(".case")).toContainText("safe account");
  await expect(page.locator("fieldset.part > legend")).toHaveText([1, 2, 3].map((n) => words(`Part ${n} of 3`)));
  await axe();
  await fits();
  await page.locator(".part").last().scrollIntoViewIfNeeded();
  if (!isMobile) await expect(page.locator(".case-body")).toBeInViewport();
  const told = await answer(page, "partly");
  await expect(verdict(page).locator("h1")).toHaveText(words("Partly right. 1 of 3 parts."));
  await expect(page.locator(".told-part .told")).toHaveText([/Right/, /Not yet/, /Not yet/]);
  await named(page, told.mixups);
  await axe();
  await fits();
});

test("a part that was left out is asked for where it stands, and the others are kept", async ({ page }) => {
  await quick.lesson(page, "scam-red-flags");
  await page.goto(await quick.quiz(page, "scam-red-flags", "scenario"));
  const right = solve((await asked(page))!, "right");
  await fill(page, { parts: { q1: right.parts!.q1 }, mixups: [] });
  await press(page, asks(page));
  const parts = page.locator(".part");
  await expect(parts.nth(1).locator("#question-error")).toContainText("Nothing is chosen yet.");
  await expect(page.locator("#question-error")).toBeFocused();
  await expect(parts.nth(0).locator("input:checked")).toHaveCount(right.parts!.q1.choice!.length);
  await fill(page, { parts: { q2: right.parts!.q2, q3: right.parts!.q3 }, mixups: [] });
  await press(page, asks(page));
  await expect(verdict(page)).toHaveAttribute("data-verdict", "right");
});

test("a calculator shows what it gives as often as one likes, and then the goal is checked", async ({ page, axe, fits, script }) => {
  for (const kc of ["percent-skills", "cost-of-borrowing", "card-mechanics"]) await quick.lesson(page, kc);
  await page.goto(await quick.quiz(page, "card-mechanics", "interactive"));
  const calculate = page.locator(".results button[value=set]");
  const pay = page.locator('input[name="response[pay]"]');
  await press(page, calculate);
  await expect(page.locator("#question-error")).toContainText("No number is typed yet.");
  await pay.fill("60");
  await press(page, calculate);
  await expect(page.locator("#results")).toBeFocused();
  await expect(pay).toHaveValue("60");
  await expect(page.locator(".results table")).toContainText("26");
  await expect(verdict(page)).toHaveCount(0);
  await axe();
  await fits();
  // Enter in the field calculates too: nobody answers by it. A payment that never ends the debt gives no number.
  await pay.fill("24");
  if (script) await awake(page);
  await pay.press("Enter");
  await expect(page.locator(".results td").first()).toHaveText("–");
  await expect(page.locator("main")).not.toContainText("A common mix-up");
  await pay.fill("9000");
  await press(page, asks(page));
  await expect(page.locator("#question-error")).toContainText(words("Only a number from $0 to $600 fits here."));
  const told = await answer(page, "wrong");
  await named(page, told.mixups);
  await expect(page.locator(".answer[data-answer=right]")).toContainText("One that fits");
  await axe();
  await fits();
});

test("the wrong line of a pay stub is found, and three transfer offers are weighed", async ({ page, axe }) => {
  await quick.lesson(page, "percent-skills");
  for (const kc of ["gross-net-pay", "compare-shopping"]) {
    await quick.lesson(page, kc);
    await page.goto(await quick.quiz(page, kc, "interactive"));
    await expect(page.locator(".case table")).toBeVisible();
    await axe();
    await answer(page, "right");
    await expect(page.locator(".answer[data-answer=yours]")).toHaveCount(0);
  }
});

test("a clip loads when it is started, plays with captions, and its words stand below it", async ({ page, axe, fits, script }) => {
  const fetched: string[] = [];
  page.on("request", (request) => request.url().includes("/media/") && fetched.push(new URL(request.url()).pathname));
  for (const kc of ["percent-skills", "cost-of-borrowing", "card-mechanics"]) await quick.lesson(page, kc);
  await page.goto(await quick.quiz(page, "card-mechanics", "video"));
  const video = page.locator("video");
  await expect(video).toHaveAttribute("controls", "");
  expect(fetched.filter((path) => path.endsWith(".webm"))).toEqual([]);
  const transcript = page.locator(".case .fold");
  await transcript.locator("summary").click();
  await expect(transcript).toContainText(words("after 43 months"));
  await axe();
  await fits();
  if (script) {
    const played = await video.evaluate(async (film: HTMLVideoElement) => {
      film.muted = true;
      await film.play();
      await new Promise((done) => film.addEventListener("timeupdate", done, { once: true }));
      film.currentTime = 30;
      await new Promise((done) => film.addEventListener("seeked", done, { once: true }));
      const track = film.textTracks[0];
      return { at: film.currentTime, length: film.duration, track: track.language, cues: track.cues?.length, wide: film.videoWidth };
    });
    expect(played).toMatchObject({ track: "en", cues: 6, wide: 640 });
    expect(played.at).toBeCloseTo(30, 0);
    expect(played.length).toBeCloseTo(36, 0);
  }
  const film = await page.request.get("/media/minimum-payment.webm", { headers: { range: "bytes=0-99" } });
  expect([film.status(), film.headers()["content-range"], film.headers()["content-type"]]).toEqual([206, expect.stringMatching(/^bytes 0-99\/\d+$/), "video/webm"]);
  await answer(page, "right");
});
