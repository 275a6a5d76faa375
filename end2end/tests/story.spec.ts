import { test } from "../fixtures";
import { pointer, story } from "../story";

test("a newcomer learns, misses, is put right, earns a badge and keeps it in an account", async ({ page }) => {
  test.slow();
  await story(page, pointer(page));
});
