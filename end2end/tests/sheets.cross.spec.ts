// Contexts, lessons, templates and the graph, written by an instructor; on the server of its own, since learners in the tests
// beside would meet what is changed here.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { alone, instructor } from "../instructor";
import { awake, press, quick, someone } from "../learner";

test.use({ baseURL: process.env.FINLIT_E2E_ALONE });

/** Each project has a component, a country and a lesson of its own. */
const places: Record<string, { kc: string; country: string; lesson: string }> = {
  "phone-js": { kc: "inflation", country: "BR", lesson: "inflation" },
  "desktop-nojs": { kc: "compare-shopping", country: "NG", lesson: "compare-shopping" },
};

const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const save = (page: Page) => press(page, page.locator("button[name=do][value=save]"));

test("a context is written, met by learners and withdrawn", async ({ page, complaints, axe, fits, keep }, info) => {
  test.slow();
  complaints.allow(/422/);
  const { kc, country } = places[info.project.name];
  await instructor(page, alone);
  await page.goto("/authoring/contexts");
  await axe();
  await fits();
  await keep("contexts");
  await press(page, page.locator("a.button--primary"));
  const name = `e2e-${country.toLowerCase()}-${kc}`;
  const title = `The price ${someone()}`;
  const typed: Record<string, string> = { slug: name, country, sources: "A paper", as_of: "soon" };
  const texts: Record<string, [string, string]> = {
    title: [title, `El precio ${title}`],
    home: ["At home you ask for the price.", "En casa usted pregunta el precio."],
    "host-counterpart": ["Here it is on the shelf.", "Aquí está en el estante."],
    comparison: ["One asks, one reads.", "Uno pregunta, uno lee."],
    warning: ["Read the small line too.", "Lea también la línea pequeña."],
  };
  for (const [ending, [en, es]] of Object.entries(texts)) Object.assign(typed, { [`en.${ending}`]: en, [`es.${ending}`]: es });
  await field(page, "kc").selectOption(kc);
  for (const [what, value] of Object.entries(typed)) await field(page, what).fill(value);
  await save(page);
  await expect(page.locator(".notice[role=status]")).toBeFocused();
  await expect(page.locator("#f-as_of-said")).toContainText("is no date");
  await expect(field(page, "en.warning")).toHaveValue("Read the small line too.");
  await axe();
  await fits();
  await keep("context-refused");
  await field(page, "as_of").fill("2026-11-20");
  await save(page);
  await expect(page.locator(".notice[role=status]")).toContainText("Saved");
  await axe();
  await fits();
  await keep("context");
  const met = async () => {
    await page.goto(`/countries/${country}`);
    return page.getByText(title).count();
  };
  await expect.poll(met).toBeGreaterThan(0);
  await page.goto(`/authoring/contexts/${name}`);
  await press(page, page.locator("button[value=withdraw]"));
  await expect(page.locator("h1 + p .tag")).toHaveText("Withdrawn");
  await expect.poll(met).toBe(0);
  await page.goto(`/authoring/contexts/${name}`);
  await press(page, page.locator("button[value=restore]"));
  await expect.poll(met).toBeGreaterThan(0);
});

test("cards are put in order by buttons, and the lesson's words are changed", async ({ page, axe, fits, keep }, info) => {
  test.slow();
  const { lesson } = places[info.project.name];
  await instructor(page, alone);
  await page.goto("/authoring/lessons");
  await axe();
  await fits();
  await keep("lessons");
  await press(page, page.locator(`tr[id="${lesson}"] a`));
  const order = () => page.locator(".drag-rows > li").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slug!));
  const before = await order();
  expect(before.length).toBeGreaterThan(2);
  await axe();
  await fits();
  await keep("lesson");
  await press(page, page.locator("button[value='down:1']"));
  expect(await order()).toEqual([before[1], before[0], ...before.slice(2)]);
  await press(page, page.locator("button[value='up:2']"));
  expect(await order()).toEqual(before);
  await press(page, page.locator(".drag-rows a").first());
  const words = `A title ${someone()}`;
  await field(page, "en.title").fill(words);
  await save(page);
  await expect(page.locator("h1")).toHaveText(words);
  await axe();
  await fits();
  await keep("lesson-card");
  await expect
    .poll(async () => {
      await page.goto(`/lessons/${lesson}`);
      return page.getByText(words).count();
    })
    .toBeGreaterThan(0);
});

test("a template shows its variants and the very characters that are wrong", async ({ page, complaints, axe, fits, keep }) => {
  test.slow();
  complaints.allow(/422/);
  await instructor(page, alone);
  await page.goto("/authoring/templates");
  await axe();
  await fits();
  await press(page, page.locator("table a").first());
  await expect(page.locator("#variants")).toHaveText("Solved beforehand");
  await expect(page.locator("table.bank--short tbody tr")).toHaveCount(5);
  await axe();
  await fits();
  await keep("template");
  const key = await field(page, "key").inputValue();
  await field(page, "key").fill(`${key} + yy`);
  await press(page, page.locator("button[value=check]:not(.visually-hidden)"));
  await expect(page.locator(".formula-check mark").first()).toHaveText("yy");
  await expect(field(page, "key")).toHaveValue(`${key} + yy`);
  await axe();
  await fits();
  await keep("template-refused");
});

test("the graph refuses a circle and names it", async ({ page, complaints, axe, fits, keep }) => {
  test.slow();
  complaints.allow(/422/);
  await instructor(page, alone);
  await page.goto("/authoring/graph");
  await axe();
  await fits();
  await keep("graph");
  const edge = (await page.locator("tr[data-edge]").first().getAttribute("data-edge"))!.split(">");
  const put = async (kc: string, prerequisite: string) => {
    await page.locator("#component").selectOption(kc);
    await page.locator("#prerequisite").selectOption(prerequisite);
    await page.locator("#kind").selectOption("optional");
    await press(page, page.locator("form.panel button[value=put]"));
  };
  await put(edge[0], edge[1]);
  await expect(page.locator("[role=alert]")).toBeFocused();
  await expect(page.locator("[role=alert]")).toContainText("in a circle");
  await expect(page.locator("#component")).toHaveValue(edge[0]);
  await axe();
  await fits();
  await keep("graph-refused");
});

test("the same pages stand from right to left", async ({ page, script, axe, fits, keep }, info) => {
  test.slow();
  const { lesson } = places[info.project.name];
  await instructor(page, alone);
  await quick.post(page, "/language", { language: "ar", back: "/" });
  for (const at of [`/authoring/lessons/${lesson}`, "/authoring/contexts", "/authoring/graph", "/authoring/templates/new"]) {
    await page.goto(at);
    if (script) await awake(page);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await axe();
    await fits();
    await keep(`ar-${at.split("/")[2]}`);
  }
});
