// Cards of a lesson, drawn to another place with the mouse.
import { expect, test } from "../fixtures";
import { alone, instructor } from "../instructor";
import { awake, press } from "../learner";

test.use({ baseURL: process.env.FINLIT_E2E_ALONE });

test("a card is drawn to another place and stays there once it is saved", async ({ page }) => {
  await instructor(page, alone);
  await page.goto("/authoring/lessons/open-account");
  await awake(page);
  const order = () => page.locator(".drag-rows > li").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slug!));
  const before = await order();
  const row = (n: number) => page.locator(".drag-rows > li").nth(n);
  await expect(row(0)).toHaveAttribute("draggable", "true");
  const target = (await row(2).boundingBox())!;
  await row(0).dragTo(row(2), { targetPosition: { x: 20, y: target.height - 4 } });
  const after = [before[1], before[2], before[0], ...before.slice(3)];
  expect(await order()).toEqual(after);
  await expect(page.locator("[role=status]", { hasText: "Moved. Save" })).toBeVisible();
  await press(page, page.locator("button[name=do][value=save]"));
  expect(await order()).toEqual(after);
  await page.reload();
  expect(await order()).toEqual(after);
});
