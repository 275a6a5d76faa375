// What holds on every page, for whoever reads it: on a desk by day and on a phone by night.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { answer, asks, awake, press, quick } from "../learner";
import { furnish, rooms } from "../rooms";

test.beforeEach(({ complaints }) => complaints.allow(/404 GET .*\/nowhere|status of 404 .*\/nowhere/));

const night = (info: { project: { name: string } }) => (info.project.name.startsWith("phone") ? "dark" : "light");

test("axe finds nothing on any page", async ({ page, axe }, info) => {
  test.slow();
  await page.emulateMedia({ colorScheme: night(info), reducedMotion: "reduce" });
  await furnish(page);
  for (const [, path] of rooms) {
    await page.goto(path);
    await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    await axe();
  }
});

test("axe finds nothing in Arabic", async ({ page, axe }, info) => {
  test.slow();
  await page.emulateMedia({ colorScheme: night(info), reducedMotion: "reduce" });
  await furnish(page, "ar");
  for (const [name, path] of rooms) {
    if (!["landing", "path", "settings", "card-home", "matching", "numeric-asks-back", "outcome-wrong", "lesson-end", "quiz-result"].includes(name)) continue;
    await page.goto(path);
    await axe();
  }
});

/** The node that has the focus, as assistive technology meets it, and what live regions say. */
async function heard(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const named = (node: (typeof nodes)[number]) => ({ role: node.role?.value, name: node.name?.value ?? "" });
  const is = (node: (typeof nodes)[number], property: string) => node.properties?.find((p) => p.name === property)?.value.value;
  const focus = nodes.filter((node) => is(node, "focused") && node.role?.value !== "RootWebArea").map(named);
  const text = await page.locator("[role=status], [role=alert], [aria-live]").allInnerTexts();
  return { focus, said: text.map((t) => t.trim()).filter(Boolean) };
}

test("an outcome is told once: by the focus, not by a live region too", async ({ page }) => {
  await page.goto(await quick.lesson(page, "percent-skills", "question"));
  await awake(page);
  await press(page, asks(page));
  await expect(page.locator("#question-error")).toBeFocused();
  // The tree follows the page a moment later.
  await expect.poll(async () => (await heard(page)).focus).toHaveLength(1);
  expect((await heard(page)).said).toEqual([]);

  await answer(page, "wrong");
  await expect.poll(async () => (await heard(page)).focus).toEqual([{ role: "heading", name: "Not this one. Here is why." }]);
  expect((await heard(page)).said).toEqual([]);

  await page.goto(await quick.lesson(page, "percent-skills", "end"));
  await expect.poll(async () => (await heard(page)).focus).toEqual([{ role: "heading", name: expect.stringContaining("You finished") }]);
  expect((await heard(page)).said).toEqual([]);
});

test("pages read well at 320 pixels, at 400 percent and with wider spaces", async ({ page, fits }) => {
  test.slow();
  await furnish(page);
  for (const [, path] of rooms) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await fits();
    // 1280 by 1024 at 400 percent. What sticks to an edge must leave room to read.
    await page.setViewportSize({ width: 320, height: 256 });
    await fits();
    const stuck = await page.evaluate(() => {
      const edges = [...document.querySelectorAll(".masthead, .player-head, .actions")].filter((e) => ["fixed", "sticky"].includes(getComputedStyle(e).position));
      return edges.reduce((sum, e) => sum + e.getBoundingClientRect().height, 0);
    });
    expect(stuck, `what sticks on ${path}`).toBeLessThan(128);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await fits();
  }
});

test("in forced colours what is chosen, right or wrong can still be told", async ({ page, fits }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(await quick.lesson(page, "percent-skills", "single"));
  const frame = (n: number) => page.locator(".choice-card").nth(n).evaluate((e) => { const s = getComputedStyle(e); return [s.borderTopWidth, s.borderTopColor, s.backgroundColor, s.outlineStyle, s.color].join(); });
  expect(await page.locator(".choice-card").first().evaluate((e) => getComputedStyle(e).borderTopStyle)).not.toBe("none");
  const open = await frame(0);
  await page.locator(".choice").first().click();
  await page.locator(".where").first().hover();
  expect(await frame(0)).not.toBe(open);
  await press(page, asks(page));
  await expect(page.locator(".verdict .icon")).toBeVisible();
  const icon = await page.locator(".verdict .icon").evaluate((e) => getComputedStyle(e).stroke);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(icon).not.toBe(ground);
  await fits();
});

test("nothing moves for those who asked for that", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(await quick.lesson(page, "percent-skills", "question"));
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].filter((e) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(e);
      const long = (time: string) => time.split(",").some((t) => parseFloat(t) > 0.01);
      return long(transitionDuration) || (animationName !== "none" && long(animationDuration));
    }).map((e) => `${e.localName}.${e.getAttribute("class")}`),
  );
  expect(moving).toEqual([]);
});
