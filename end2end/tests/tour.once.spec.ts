// A picture of every page, in two languages, two sizes, by day and by night: end2end/artefacts.
import { expect, test } from "../fixtures";
import { furnish, rooms } from "../rooms";

for (const language of ["en", "ar"]) {
  test(`every page fits, seen in ${language}`, async ({ page, complaints, fits }) => {
    test.setTimeout(240_000);
    complaints.allow(/404/);
    await furnish(page, language);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const [name, path] of rooms) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await fits();
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: `artefacts/${name}-${language}-${width}-${colorScheme}.jpg`, type: "jpeg", quality: 70, fullPage: true, animations: "disabled" });
        }
      }
    }
  });
}
