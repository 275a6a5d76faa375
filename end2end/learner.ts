// What a learner does, as a learner would say it. Everything is pressed and read on the page, but for `quick`, which puts
// someone where a test begins.
import { expect, type Locator, type Page } from "@playwright/test";
import { answer as solve, bare, identify, mixup, type Answer, type Asked, type How, type Kind } from "./curriculum";

/** Words of the interface, whatever marks of direction stand around the numbers in them. */
export const words = (text: string) =>
  new RegExp([...text].map((c) => (c === " " ? "\\s+" : c.replace(/[.*+?^${}()|[\]\\]/, "\\$&"))).join("[\\u2066-\\u2069]*"));

export const primary = (page: Page) => page.locator(".button--primary").first();
export const verdict = (page: Page) => page.locator(".verdict");
const option = (page: Page, name: string, key: string) =>
  page.locator("label.choice", { has: page.locator(`input[name^="${name}"][value="${key}"]`) });

/** The button that goes on, pressed; resolves on the next page. */
export async function press(page: Page, button: Locator) {
  const before = await stamp(page);
  await button.click();
  await settled(page, before);
}

/** A mark on the document: when it is gone, another page is there. */
async function stamp(page: Page) {
  return page.evaluate(() => ((document.documentElement.dataset.seen ??= Math.random().toString()), document.documentElement.dataset.seen));
}
async function settled(page: Page, before?: string) {
  const gone = () => page.evaluate((seen) => document.readyState !== "loading" && document.documentElement.dataset.seen !== seen, before).catch(() => false);
  await expect.poll(gone, { message: "another page", intervals: [20, 50, 100] }).toBe(true);
  await page.waitForLoadState();
}

/** From the first page to the path, past every question. */
export async function begin(page: Page) {
  await page.goto("/");
  await press(page, primary(page));
  while (page.url().includes("/welcome/")) await press(page, page.locator("button[name=skip]"));
  await expect(page).toHaveURL(/\/path$/);
}

/** Script is at work on this page: each island hears what it is there for. Without script nothing is waited for. */
export async function awake(page: Page) {
  const asleep = () =>
    page.evaluate(() => {
      const heard: Set<string> | undefined = (window as any).heard;
      const island = (name: string) => !!document.querySelector(`leptos-island[data-component^=${name}]`);
      const needs = [island("AnswerForm") && "submit", island("Keys") && "keydown", island("KeepDraft") && "input", island("DragRows") && "dragstart", document.querySelector(".row--place") && "change"];
      return heard ? needs.filter((type) => type && !heard.has(type)) : [];
    });
  await expect.poll(asleep, { message: "islands that sleep", intervals: [20, 50, 100] }).toEqual([]);
}

/** Starts a lesson where its page offers it. */
export async function start(page: Page, kc: string) {
  await page.goto(`/lessons/${kc}`);
  await press(page, page.locator(`form[action="/lessons/${kc}/start"] button`));
}

export const asks = (page: Page) => page.locator('form[action^="/attempts/"] button[value=check]');

/** What the page asks, or nothing where it asks nothing. */
export async function asked(page: Page, locale = "en"): Promise<Asked | null> {
  if (!(await asks(page).count())) return null;
  const kc = /lessons\/([\w-]+)/.exec(page.url())?.[1];
  return identify(kc, await page.locator(".stem").first().innerText(), locale);
}

/** Fills the form of a question, or of a part of one, whose fields begin with its key. */
export async function fill(page: Page, answer: Answer, part = "") {
  const field = part && `${part}.`;
  for (const key of answer.choice ?? []) await option(page, `${field}choice`, key).click();
  if (answer.number) await page.locator(`input[name="${field}number"]`).fill(answer.number);
  for (const [key, value] of Object.entries(answer.rows ?? {})) await page.locator(`select[name="${field}response[${key}]"]`).selectOption(value);
  for (const [key, given] of Object.entries(answer.parts ?? {})) await fill(page, given, key);
  for (const [name, value] of Object.entries(answer.inputs ?? {})) {
    const typed = page.locator(`input[name="response[${name}]"][inputmode]`);
    if (await typed.count()) await typed.fill(value);
    else await option(page, `response[${name}]`, value).click();
  }
}

/** Answers what the page asks and stays on its outcome. */
export async function answer(page: Page, how: How, locale = "en"): Promise<Asked & Answer> {
  const question = (await asked(page, locale))!;
  if (how === "unknown") {
    await press(page, page.locator("button[value=skip]"));
    await expect(verdict(page)).toBeVisible();
    return { ...question, mixups: [] };
  }
  const given = solve(question, how);
  await fill(page, given);
  await press(page, asks(page));
  const partly = how === "partly" && !["single", "numeric", "interactive"].includes(question.item.kind);
  await expect(verdict(page)).toHaveAttribute("data-verdict", how === "right" ? "right" : partly ? "partly" : "wrong");
  return { ...question, ...given };
}

/** Every mix-up an answer shows is on the page, with what is right instead. */
export async function named(page: Page, mixups: string[], locale = "en") {
  const main = bare(await page.locator("main").innerText());
  for (const slug of mixups) {
    const { name, correction } = mixup(slug, locale);
    expect(main, slug).toMatch(name);
    expect(main, slug).toMatch(correction);
  }
}

export const goOn = (page: Page) => press(page, page.locator(".actions .button--primary"));

/** Through cards and outcomes to the next question; false at the end. */
export async function nextQuestion(page: Page): Promise<boolean> {
  while (!(await asks(page).count())) {
    if (!(await page.locator('.actions form[action$="/next"]').count())) return false;
    await goOn(page);
  }
  return true;
}

/** Through the rest of a lesson or a quiz. `how` is asked for each question; `after` looks at each outcome. */
export async function through(page: Page, how: (asked: Asked) => How, after?: (told: Asked & Answer) => Promise<void>) {
  while (await nextQuestion(page)) {
    const question = (await asked(page))!;
    const told = await answer(page, how(question));
    await after?.(told);
  }
}

const marks: Record<Kind, string> = { single: 'type="radio" name="choice"', several: 'name="choice[]"', numeric: 'id="number"', ordering: "row--place", matching: "row--match", scenario: 'class="part"', video: "<video", interactive: 'class="inputs"' };
type Place = "card" | "question" | "outcome" | "end" | Kind;

/** Past the pages: what puts a learner where a test begins. Questions on the way are not known. */
export const quick = {
  async post(page: Page, path: string, form: Record<string, string> = {}) {
    const response = await page.request.post(path, { form, maxRedirects: 0 });
    expect(response.status(), path).toBe(303);
    return response.headers().location;
  },
  /** A guest behind the first questions, in their own language. */
  async guest(page: Page, language?: string) {
    await quick.post(page, "/start", { zone: "America/New_York" });
    await quick.post(page, "/welcome/5", { skip: "1" });
    if (language) await quick.post(page, "/language", { language, back: "/" });
  },
  /** In a lesson, at its first such place. Says where. */
  async lesson(page: Page, kc: string, until: Place = "end") {
    const base = `/lessons/${kc}`;
    await quick.post(page, `${base}/start`);
    return quick.on(page, base, until);
  },
  /** In a quiz, which follows on the lesson; taken again until it holds such a place. */
  async quiz(page: Page, kc: string, until: Place = "end") {
    const base = `/lessons/${kc}/quiz`;
    for (let taken = 0; taken < 5; taken++) {
      await quick.post(page, `${base}/start`);
      const to = await quick.on(page, base, until);
      if (until === "end" || to === base) return to;
    }
    throw new Error(`no quiz of ${kc} holds ${until}`);
  },
  async on(page: Page, base: string, until: Place) {
    for (;;) {
      const html = await (await page.request.get(base)).text();
      const attempt = /action="(\/attempts\/[^"]+)"/.exec(html)?.[1];
      const here = attempt ? "question" : html.includes('class="verdict"') ? "outcome" : "card";
      if (here === until || (attempt && until in marks && html.includes(marks[until as Kind]))) return base;
      const to = attempt ? await quick.post(page, attempt, { do: "skip" }) : await quick.post(page, `${base}/next`, { step: /name="step" value="(\d+)"/.exec(html)![1] });
      if (/\/(end|result)\?/.test(to)) return to;
    }
  },
  /** An account, and this browser signed in to it. Says its recovery code. */
  async account(page: Page, name: string, passphrase: string) {
    const response = await page.request.post("/sign-up", { form: { name, new_passphrase: passphrase } });
    return /<code[^>]*>([^<]+)</.exec(await response.text())![1];
  },
};

/** A name nobody else has. */
export const someone = () => `Lucía ${Math.random().toString(36).slice(2, 10)}`;
export const passphrase = "four words to remember";
