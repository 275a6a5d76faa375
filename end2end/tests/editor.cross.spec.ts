// Items from nothing to learners and back. On a server of its own: what is published here would be asked of the learners in
// the tests beside, and what is withdrawn taken from them.
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { alone, instructor } from "../instructor";
import { awake, press, quick, verdict, words } from "../learner";

test.use({ baseURL: process.env.FINLIT_E2E_ALONE });
test.describe.configure({ mode: "serial" });

/** Each project has a lesson of its own here, and misconceptions of its component. */
const places: Record<string, [kc: string, mixup: string]> = {
  "phone-js": ["percent-skills", "percent-as-amount"],
  "desktop-nojs": ["money-goals", "gap-is-one-payment"],
};

const kinds = ["single", "several", "numeric", "ordering", "matching"] as const;
type Kind = (typeof kinds)[number];

/** What an instructor types, field by field. */
function typed(kind: Kind, mixup: string, mark: string): Record<string, string> {
  const both = (ending: string, en: string, es: string) => ({ [`en.${ending}`]: en, [`es.${ending}`]: es });
  const fields: Record<string, string> = {
    ...both("stem", `Item ${mark}: a bag costs four coins. Then it costs a bit more.`, `Pregunta ${mark}: una bolsa cuesta cuatro monedas. Luego cuesta un poco más.`),
    ...both("hint-1", "Think of the bag.", "Piense en la bolsa."),
    ...both("hint-2", "It costs more now.", "Ahora cuesta más."),
    ...both("why", `The reason of ${mark} is plain.`, `La razón de ${mark} es sencilla.`),
    b: "0.25",
    b_why: "One step.",
  };
  const colors = [["Blue", "Azul"], ["Green", "Verde"], ["Red", "Rojo"], ["White", "Blanco"]];
  if (kind === "numeric") return { ...fields, answer: "4", unit: "USD", decimals: "0", tolerance: "0", "wrong.1.value": "5", "wrong.1.misconception": mixup, ...both("w1-feedback", "That is one too many.", "Es una de más.") };
  colors.slice(0, 3).forEach(([en, es], n) => Object.assign(fields, both(`k${n + 1}`, en, es)));
  if (kind === "ordering") {
    for (const n of [1, 2]) Object.assign(fields, { [`slip.${n}.misconception`]: mixup }, both(`s${n}-feedback`, "The other way round.", "Al revés."));
  } else if (kind === "matching") {
    colors.forEach(([en, es], n) => Object.assign(fields, both(`p${n + 1}`, `${en} bag`, `Bolsa ${es.toLowerCase()}`)));
    Object.assign(fields, { "slip.1.row": "k1", "slip.1.partner": "p2", "slip.1.misconception": mixup });
    for (const n of [1, 2, 3]) Object.assign(fields, { [`row.${n}.partner`]: `p${n}` }, both(`k${n}-feedback`, "Look at the color.", "Mire el color."));
  } else {
    for (const n of kind === "several" ? [1, 2, 3] : [2, 3]) Object.assign(fields, { [`option.${n}.misconception`]: mixup }, both(`k${n}-feedback`, "Look again.", "Mire otra vez."));
  }
  return fields;
}

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.first().evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

const button = (page: Page, what: string) => page.locator(`.actions button[value="${what}"]`);

/** A learner in a browser of their own, in the quiz of a lesson, before the item with this mark. */
async function before(browser: Browser, script: boolean, kc: string, mark: string, language = "en") {
  const context = await browser.newContext({ baseURL: process.env.FINLIT_E2E_ALONE, javaScriptEnabled: script });
  const page = await context.newPage();
  await quick.guest(page, language);
  await quick.lesson(page, kc);
  for (let taken = 0; taken < 8; taken++) {
    await quick.post(page, `/lessons/${kc}/quiz/start`);
    for (;;) {
      const html = await (await page.request.get(`/lessons/${kc}/quiz`)).text();
      if (html.includes(` ${mark}:`)) {
        await page.goto(`/lessons/${kc}/quiz`);
        return page;
      }
      const attempt = /action="(\/attempts\/[^"]+)"/.exec(html)?.[1];
      const to = attempt ? await quick.post(page, attempt, { do: "skip" }) : await quick.post(page, `/lessons/${kc}/quiz/next`, { step: /name="step" value="(\d+)"/.exec(html)![1] });
      if (/result\?/.test(to)) break;
    }
  }
  throw new Error(`no quiz of ${kc} holds ${mark}`);
}

test("an item of each kind is written in two languages, looked at from right to left, published and met by a learner", async ({ page, browser, script, axe, fits, keep }, info) => {
  test.setTimeout(360_000);
  const [kc, mixup] = places[info.project.name];
  await instructor(page, alone);
  // The lesson's other items are withdrawn here, so that its quiz asks the new ones.
  await page.goto(`/authoring/items?component=${kc}&status=published`);
  for (const slug of await page.locator("tbody tr[id]").evaluateAll((rows) => rows.map((row) => row.id))) await quick.post(page, `/authoring/items/${slug}`, { do: "withdraw" });
  const items: Record<string, string> = {};
  for (const kind of kinds) {
    const mark = `${kind}${Math.random().toString(36).slice(2, 7)}`;
    await page.goto("/authoring/items/new");
    if (kind === "single") await axe();
    await page.locator(`label.choice`, { has: page.locator(`input[value="${kind}"]`) }).click();
    await page.locator("#component").selectOption(kc);
    await press(page, page.locator("form.page-body .button--primary"));
    await expect(page.locator("#problems")).toContainText("stand in the way");
    if (kind === "single") await page.locator('input[name="right"][value="1"]').check();
    if (kind === "several") await page.locator('input[type=checkbox][name="option.1.right"]').check();
    if (kind === "matching") await press(page, page.locator('button[value="add.slip"]'));
    await fill(page, typed(kind, mixup, mark));
    // Nothing is lost where something is missing.
    await page.locator('[name="en.hint-2"]').fill("");
    await press(page, button(page, "publish"));
    await expect(page.locator(".notice[role=status]")).toContainText("Your draft is kept");
    await expect(page.locator("#f-en-hint-2-said")).toContainText("missing");
    await page.locator('[name="en.hint-2"]').fill("It costs more now.");
    await press(page, button(page, "keep"));
    await expect(page.locator("#problems")).not.toContainText("in the way of");
    await axe();
    await fits();
    await keep(`editor-${kind}`);
    if (kind === "single") {
      const edit = page.url();
      await page.goto(edit.replace("/edit", "/try").replace(/\?.*/, "") + "?lang=ar&draft=true");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.locator(".stem").first()).toContainText(mark);
      await page.goto(edit);
    }
    await press(page, button(page, "publish"));
    await expect(page.locator(".tag").first()).toHaveText("Published");
    items[kind] = page.url().split("/").pop()!;
    const learner = await before(browser, script, kc, mark, kind === "numeric" ? "es" : "en");
    await expect(learner.locator(".stem").first()).toContainText(kind === "numeric" ? `Pregunta ${mark}` : `Item ${mark}`);
    await learner.context().close();
  }
  expect(new Set(Object.values(items)).size).toBe(kinds.length);
});

test("an edit is a new version, the open attempt keeps its own, and a withdrawal voids it with a sentence", async ({ page, browser, script, keep }, info) => {
  test.setTimeout(120_000);
  const [kc] = places[info.project.name];
  await instructor(page, alone);
  await page.goto(`/authoring/items?component=${kc}&status=published&kind=numeric&sort=changed`);
  await page.locator("tbody th a").first().click();
  const item = page.url();
  const mark = /(numeric\w+)/.exec(await page.locator("h1").innerText())![1];
  const early = await before(browser, script, kc, mark);
  await page.goto(`${item}/edit`);
  await page.locator('[name="en.why"]').fill("The reason is another one now.");
  await page.locator('[name="es.why"]').fill("Ahora la razón es otra.");
  await press(page, button(page, "publish"));
  await expect(page.locator("main")).toContainText(words("version 3"));
  const counted = async (version: number) => {
    await page.goto(`${item.replace("/items/", "/analysis/")}?v=${version}`);
    return Number((await page.locator("h1 + p > span").nth(1).innerText()).replace(/\D/g, ""));
  };
  const already = await counted(2);
  await early.locator("#number").fill("4");
  await press(early, early.locator("button[value=check]").last());
  await expect(verdict(early)).toHaveAttribute("data-verdict", "right");
  await expect(early.locator("main")).toContainText(`The reason of ${mark} is plain.`);
  const late = await before(browser, script, kc, mark);
  // Each version is counted by itself: the answer is the old one's.
  expect(await counted(2)).toBe(already + 1);
  expect(await counted(3)).toBe(0);
  // What changed, and the way back.
  await page.goto(`${item}/versions/3`);
  await expect(page.locator("ins").first()).toContainText("another one now");
  await keep("versions");
  await page.goto(`${item}/versions/2`);
  await press(page, page.locator("button[value=restore]"));
  await expect(page.locator('[name="en.why"]')).toHaveValue(`The reason of ${mark} is plain.`);
  await press(page, button(page, "publish"));
  await expect(page.locator("main")).toContainText(words("version 4"));
  // Withdrawn at once for everybody: what is open costs nothing and says so.
  await press(page, page.locator("button[value=withdraw]"));
  await expect
    .poll(async () => {
      await late.reload();
      return late.locator("main").innerText();
    })
    .toContain("This question was taken back");
  await keep("withdrawn", late);
  await press(page, page.locator("button[value=restore]"));
  await early.context().close();
  await late.context().close();
});

test("two editors at once are shown both texts, and nothing is overwritten", async ({ page, browser, script, complaints, axe, fits, keep }, info) => {
  complaints.allow(/409/);
  const [kc] = places[info.project.name];
  await instructor(page, alone);
  const context = await browser.newContext({ baseURL: process.env.FINLIT_E2E_ALONE, javaScriptEnabled: script });
  const other = await context.newPage();
  const name = await instructor(other, alone);
  await page.goto(`/authoring/items?component=${kc}&status=published&kind=single&sort=changed`);
  const item = (await page.locator("tbody th a").first().getAttribute("href"))!;
  await page.goto(`${item}/edit`);
  await other.goto(`${item}/edit`);
  await other.locator('[name="en.why"]').fill("What the other one wrote.");
  await press(other, button(other, "publish"));
  await page.locator('[name="en.why"]').fill("What this one wrote.");
  await page.locator('[name="b"]').fill("0.75");
  await press(page, button(page, "publish"));
  await expect(page).toHaveURL(/conflict/);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator(".stale")).toContainText("What the other one wrote.");
  await expect(page.locator(".stale")).toContainText("What this one wrote.");
  await expect(page.locator(".stale")).toContainText(name);
  await axe();
  await fits();
  await keep("conflict");
  await page.locator("label.choice", { has: page.locator('input[value="theirs"]') }).click();
  await press(page, page.locator("button[value=merge]"));
  await expect(page.locator('[name="en.why"]')).toHaveValue("What the other one wrote.");
  await expect(page.locator('[name="b"]')).toHaveValue("0.75");
  await press(page, button(page, "publish"));
  await expect(page.locator(".tag").first()).toHaveText("Published");
  await context.close();
});

test("with script a draft keeps itself and the preview follows", async ({ page, script }, info) => {
  test.skip(!script, "without script there is the button beside");
  const [kc] = places[info.project.name];
  await instructor(page, alone);
  await page.goto(`/authoring/items?component=${kc}&status=published&kind=single&sort=changed`);
  await page.goto(`${await page.locator("tbody th a").first().getAttribute("href")}/edit`);
  const typedIn = `Typed at ${Math.random()} and not sent.`;
  await awake(page);
  await page.locator('[name="en.stem"]').fill(typedIn);
  await expect(page.locator(".actions [role=status]")).toContainText("Kept by itself");
  await expect(page.frameLocator("iframe").first().locator(".stem").first()).toContainText(typedIn);
  await page.reload();
  await expect(page.locator('[name="en.stem"]')).toHaveValue(typedIn);
});
