// Cards of a lesson, drawn to another place with the mouse.
import { execFileSync } from "node:child_process";
import { expect, test } from "../fixtures";
import { awake, passphrase, press, quick, someone } from "../learner";

test.use({ baseURL: process.env.FINLIT_E2E_ALONE });

test("a card is drawn to another place and stays there once it is saved", async ({ page }) => {
  const name = someone();
  await quick.guest(page);
  await quick.account(page, name, passphrase);
  const env = { ...process.env, DATABASE_URL: process.env.FINLIT_E2E_ALONE_DATABASE };
  execFileSync(process.env.FINLIT_BIN!, ["account", "grant", name, "instructor"], { cwd: "/", env });
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
