import { expect, test } from "../fixtures";
import { furnish, rooms } from "../rooms";

// Each interface text in en-XA is written with other letters: á é í ö û ñ š ţ. A text without one of them never went
// through a language file; one that has both kinds was put together from pieces.
test("no word of the interface is outside the language files", async ({ page, complaints }) => {
  test.slow();
  complaints.allow(/404/);
  await furnish(page, "en-XA");
  const plain: string[] = [];
  for (const [name, path] of rooms) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      // What is content: written in curriculum/, not in locales/; and names that are the same in each language.
      const content =
        ".prose > :not(.where), .context, .stem, .choice-text, .row label, .row option, .asked, .answer, .mixup-name, .mixup p, .hint span, .domain h2, .skill-name, .skill-why a, .domains, .index-list, .badge h2, .badge h3, .badge p, .compare, .terms, dl.hint, " +
        ".wordmark, [lang], bdi, code, select#native option, select#zone option, .source, .listed, .licence-parts, .ledger th, .asked-list li > span:first-child, .missed p, .letters, #opened + ul, .next-up h2, .kept p, " +
        // Names of components and domains, a lesson's title and promise, the name of the month.
        ".where, h2.letter, .estimate-head h3, .estimates summary > .visually-hidden, .map, .plain-list a, #lets + ul, [data-kc] > h1, td[data-requires], h1 + .lead, .page-body > .flow:first-child:has(+ section #read) > h1, .notice li a, #days";
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        const text = node.textContent!.replace(/[\u2066-\u2069]/g, "").trim();
        if (!/[a-z]{2}/i.test(text) || /[áéíöûñšţÅÉŠŢ]/.test(text)) continue;
        if (parent.closest("script, style, [aria-hidden=true]") || !parent.checkVisibility()) continue;
        const inside = parent.closest(content);
        if (inside && inside !== document.documentElement) continue;
        found.push(`${parent.localName}.${parent.className}: ${text.slice(0, 60)}`);
      }
      for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
        for (const attribute of ["aria-label", "placeholder", "title", "alt"]) {
          const text = element.getAttribute(attribute) ?? "";
          if (/[a-z]{2}/i.test(text) && !/[áéíöûñšţÅÉŠŢ]/.test(text) && !element.closest(".prose, .mixup")) found.push(`${element.localName}[${attribute}]: ${text}`);
        }
      }
      return found;
    });
    plain.push(...found.map((text) => `${name}: ${text}`));
    expect(/[áéíöûñšţ]/.test(await page.title()) || ["landing", "lesson", "lesson-locked", "skill", "skill-locked"].includes(name), `the title of ${name}: ${await page.title()}`).toBe(true);
  }
  expect(plain).toEqual([]);
});
