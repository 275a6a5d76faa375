import { expect, test } from "../fixtures";
import { answer, named, nextQuestion, press, quick } from "../learner";

test("the language is chosen on any page and the reader stays where they were", async ({ page }) => {
  await page.goto("/");
  await press(page, page.locator("#languages button[value=es]"));
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.locator("#languages button[value=es]")).toHaveAttribute("aria-current", "true");

  await quick.guest(page);
  await page.goto("/path");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await press(page, page.locator(".foot-languages button[value=ar]"));
  await expect(page).toHaveURL(/\/path$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await press(page, page.locator(".foot-languages button[value=en]"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a lesson is learned in Spanish, to the name of the mix-up", async ({ page }) => {
  await quick.guest(page, "es");
  await page.goto(await quick.lesson(page, "percent-skills", "question"));
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator(".fallback-note")).toHaveCount(0);
  const told = await answer(page, "wrong", "es");
  await named(page, told.mixups, "es");
  await expect(page.locator("main [lang=en]:not(bdi)")).toHaveCount(0);
  await nextQuestion(page);
  await answer(page, "right", "es");
});

test("content that is not in Arabic yet says so and keeps its own language and direction", async ({ page }) => {
  await quick.guest(page, "ar");
  for (const place of ["card", "question", "outcome"] as const) {
    await page.goto(await quick.lesson(page, "percent-skills", place));
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("main .fallback-note").first(), place).toBeVisible();
    const foreign = page.locator('main [lang=en][dir=ltr]:not(bdi)');
    await expect(foreign.first(), place).toBeVisible();
    expect(await foreign.first().evaluate((e) => getComputedStyle(e).direction), place).toBe("ltr");

    // Latin words stand nowhere in Arabic text without saying so.
    const stray = await page.locator("main").evaluate((main) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (!/[a-z]{3}/i.test(node.textContent!) || parent.closest("[aria-hidden=true]") || !parent.checkVisibility()) continue;
        if (parent.closest("[lang]")?.getAttribute("lang") === "ar") found.push(node.textContent!.trim().slice(0, 60));
      }
      return found;
    });
    expect(stray, place).toEqual([]);
  }
});
