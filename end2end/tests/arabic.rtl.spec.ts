import { expect, test } from "../fixtures";
import { answer, goOn, named, nextQuestion, press, primary, through } from "../learner";
import { opens } from "../curriculum";
import { furnish, rooms } from "../rooms";

const kc = "percent-skills";

test("someone who reads Arabic learns a lesson from right to left", async ({ page, axe, fits, keep }) => {
  test.slow();
  // The browser asks for Arabic: nothing has to be set.
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await axe();
  await fits();
  await press(page, primary(page));
  while (page.url().includes("/welcome/")) {
    await fits();
    await press(page, page.locator("button[name=skip]"));
  }
  await press(page, page.locator(`.next-up .button--primary`));
  await page.goto(`/lessons/${kc}`);
  if (await page.locator(`form[action="/lessons/${kc}/start"]`).count()) await press(page, page.locator(`form[action="/lessons/${kc}/start"] button`));
  await nextQuestion(page);
  await fits();
  const told = await answer(page, "wrong");
  await named(page, told.mixups);
  await axe();
  await fits();
  await keep("arabic-outcome");
  await goOn(page);
  await through(page, () => "right");
  await expect(page).toHaveURL(/\/end\?/);
  for (const slug of opens(kc)) await expect(page.locator(`a[href="/path#${slug}"]`)).toBeVisible();
  await fits();
});

test("what comes first stands on the right, numbers and formulas run from left to right", async ({ page, complaints }) => {
  complaints.allow(/404/);
  await furnish(page, "ar");
  await page.goto("/path");
  const mark = (await page.locator(".wordmark").boundingBox())!;
  expect(mark.x + mark.width).toBeGreaterThan(page.viewportSize()!.width / 2);
  for (const [name, path] of rooms) {
    await page.goto(path);
    const wrong = await page.evaluate(() => {
      const told: string[] = [];
      for (const e of document.querySelectorAll<HTMLElement>("[dir]")) if (getComputedStyle(e).direction !== e.dir && e.dir !== "auto") told.push(`${e.outerHTML.slice(0, 60)} is not ${e.dir}`);
      for (const e of document.querySelectorAll(".formula, #number, .paper-code")) if (getComputedStyle(e).direction !== "ltr") told.push(`${e.className} is not left to right`);
      // Money and percents in Arabic text stand in an island of their own direction.
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const e = node.parentElement!;
        if (!/\$\d|\d%/.test(node.textContent!) || !e.checkVisibility()) continue;
        if (getComputedStyle(e).direction === "rtl" && !/\u2066|\u200e/.test(node.textContent!)) told.push(`number in right-to-left text: ${node.textContent!.trim().slice(0, 60)}`);
      }
      return told;
    });
    expect(wrong, name).toEqual([]);
  }
});

test("every letter that is shown has a shape", async ({ page, complaints }) => {
  complaints.allow(/404/);
  await furnish(page, "ar");
  for (const [name, path] of rooms.filter(([name]) => ["landing", "path", "settings", "matching", "outcome-wrong", "glossary", "country"].includes(name))) {
    await page.goto(path);
    const boxes = await page.evaluate(async () => {
      await document.fonts.ready;
      const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
      pen.canvas.width = pen.canvas.height = 48;
      const drawn = (text: string) => {
        pen.clearRect(0, 0, 48, 48);
        pen.fillText(text, 8, 34);
        return pen.getImageData(0, 0, 48, 48).data.filter((_, n) => n % 4 === 3).join("");
      };
      const missing = new Set<string>();
      const seen = new Map<string, Set<string>>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const e = node.parentElement!;
        if (!e.checkVisibility()) continue;
        const { fontStyle, fontWeight, fontFamily } = getComputedStyle(e);
        const font = `${fontStyle} ${fontWeight} 28px ${fontFamily}`;
        if (!seen.has(font)) seen.set(font, new Set());
        for (const c of node.textContent!) if (/[\p{L}\p{N}\p{S}\p{P}]/u.test(c)) seen.get(font)!.add(c);
      }
      for (const [font, letters] of seen) {
        pen.font = font;
        // Two characters that no font has: what is drawn for them is the box.
        const box = [drawn("\u{10fffd}"), drawn("\u{e0fff}")];
        for (const c of letters) if (box.includes(drawn(c))) missing.add(c);
      }
      return [...missing].map((c) => `${c} U+${c.codePointAt(0)!.toString(16)}`);
    });
    expect(boxes, name).toEqual([]);
  }
});
