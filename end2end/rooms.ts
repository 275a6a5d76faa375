// Every kind of page there is, and a learner for whom each of them is there to be looked at.
import { expect, type Page } from "@playwright/test";
import { quick } from "./learner";

/** What it is called, and where it is for a learner who was furnished. */
export const rooms: [name: string, path: string][] = [
  ["landing", "/"],
  ["about", "/about"],
  ["privacy", "/privacy"],
  ["licences", "/licences"],
  ["sign-in", "/sign-in"],
  ["welcome-language", "/welcome/1"],
  ["welcome-countries", "/welcome/3"],
  ["welcome-goal", "/welcome/5"],
  ["path", "/path"],
  ["progress", "/progress"],
  ["practice", "/practice/review?e=nothing"],
  ["practice-question", "/practice"],
  ["placement", "/practice/placement"],
  ["skill", "/progress/percent-skills"],
  ["skill-locked", "/progress/tax-brackets"],
  ["settings", "/settings"],
  ["countries", "/countries"],
  ["country", "/countries/MX"],
  ["glossary", "/glossary"],
  ["lesson", "/lessons/inflation"],
  ["lesson-locked", "/lessons/tax-brackets"],
  ["card", "/lessons/compound-interest"],
  ["card-home", "/lessons/cost-of-borrowing"],
  ["single", "/lessons/compare-shopping"],
  ["numeric", "/lessons/percent-skills/quiz"],
  ["numeric-asks-back", "/lessons/percent-skills/quiz?e=ambiguous"],
  ["several", "/lessons/money-goals/quiz"],
  ["ordering", "/lessons/scam-red-flags/quiz"],
  ["matching", "/lessons/financial-system"],
  ["matching-refused", "/lessons/financial-system?e=empty"],
  ["outcome-wrong", "/lessons/ssn-itin"],
  ["lesson-end", "/lessons/percent-skills/end"],
  ["quiz-result", "/lessons/money-goals/quiz/result"],
  ["not-found", "/nowhere"],
];

export async function furnish(page: Page, language = "en") {
  await quick.guest(page, language);
  await quick.post(page, "/welcome/3", { "origin[]": "MX" });
  for (const kc of ["percent-skills", "money-goals", "scam-red-flags"]) await quick.lesson(page, kc);
  await quick.quiz(page, "money-goals");
  await quick.quiz(page, "money-goals", "several");
  await quick.quiz(page, "scam-red-flags", "ordering");
  await quick.quiz(page, "percent-skills", "numeric");
  await quick.lesson(page, "financial-system", "matching");
  await quick.lesson(page, "compare-shopping", "single");
  await quick.lesson(page, "compound-interest", "card");
  await home(page, "/lessons/cost-of-borrowing");
  await wrong(page, "/lessons/ssn-itin");
  await quick.post(page, "/practice/start");
  await quick.post(page, "/practice/placement/start");
  const form = async (base: string) => /action="(\/attempts\/[^"]+)"/.exec(await (await page.request.get(base)).text())![1];
  await quick.post(page, await form("/lessons/percent-skills/quiz"), { number: "3.150" });
}

/** On to the card that tells what is known from home. */
async function home(page: Page, base: string) {
  await quick.post(page, `${base}/start`);
  for (let step = 0; !(await (await page.request.get(base)).text()).includes('class="context"'); step++) await quick.post(page, `${base}/next`, { step: `${step}` });
}

/** On to a question, answered by each of its options until one is wrong. */
async function wrong(page: Page, base: string) {
  await quick.lesson(page, base.split("/")[2], "single");
  const html = await (await page.request.get(base)).text();
  await quick.post(page, /action="(\/attempts\/[^"]+)"/.exec(html)![1], { choice: "k1" });
  const told = await (await page.request.get(base)).text();
  expect(told).toContain('data-verdict="wrong"');
}
