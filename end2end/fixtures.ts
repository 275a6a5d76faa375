// What every browser test starts from: import { test, expect } from "../fixtures".
//
// A test fails by itself on anything the browser complains about: a console error, a page error, a request to our own
// origin that fails or is answered 4xx or 5xx. A test that goes there on purpose says so first: `complaints.allow(/503/)`.
// `axe()` holds the page against WCAG 2.2 AA; `fits()` looks for overflow and clipped text; `keep("name")` leaves a
// screenshot in artefacts/.
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Browser, type Page } from "@playwright/test";

export { expect };

class Complaints {
  readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** What matches does not fail this test. */
  allow(...patterns: RegExp[]) {
    this.allowed.push(...patterns);
  }

  left() {
    return this.seen.filter((said) => !this.allowed.some((pattern) => pattern.test(said)));
  }

  watch(page: Page, origin: string, script: boolean) {
    const ours = (url: string) => url.startsWith(origin);
    page.on("console", (message) => {
      if (message.type() === "error") this.seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => {
      // A cross-fade that a quicker page cuts short is no fault.
      if (!/^Transition was (aborted|skipped)/.test(error.message)) this.seen.push(`page error: ${error.message}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      // A page that is left while it still loads gives its requests up; that is no fault.
      // With JavaScript off the browser itself blocks the scripts a page names, and calls that a policy.
      if (why === "net::ERR_ABORTED" || (!script && why === "csp")) return;
      if (ours(request.url())) this.seen.push(`request: ${request.method()} ${request.url()} failed: ${why}`);
    });
    page.on("response", (response) => {
      if (ours(response.url()) && response.status() >= 400) this.seen.push(`response: ${response.status()} ${response.request().method()} ${response.url()}`);
    });
  }
}

async function scriptable(browser: Browser, page: Page) {
  const body = (await page.content()).replace(/<(\/?)noscript\b/g, "<$1div");
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize(), storageState: await page.context().storageState() });
  const copy = await context.newPage();
  const here = page.url();
  const policy = { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'none'" };
  // For as long as the copy lives: to end a route while styles are under way can leave them hanging.
  await copy.route(here, (route) => route.fulfill({ body, headers: policy }));
  await copy.goto(here);
  return copy;
}

type Fixtures = {
  complaints: Complaints;
  /** Does script run in this project? */
  script: boolean;
  axe: (page?: Page) => Promise<void>;
  fits: (page?: Page) => Promise<void>;
  keep: (name: string, page?: Page) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  script: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  // Watches every page of the test's browser context, the ones it opens later too.
  complaints: [
    async ({ context, baseURL, script }, use) => {
      const complaints = new Complaints();
      const origin = new URL(baseURL!).origin;
      context.on("page", (page) => complaints.watch(page, origin, script));
      for (const page of context.pages()) complaints.watch(page, origin, script);
      await use(complaints);
      expect(complaints.left(), "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],

  // A page's islands wake one after the other, at some time after it was loaded. Nothing on a page says when; what it listens
  // for does, and `awake` looks there.
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      const heard = new Set<string>();
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type: string, ...how: any[]) {
        listen.call(this, type, ...(how as [any]));
        heard.add(type);
      };
      Object.assign(window, { heard });
    });
    await use(context);
  },

  // With JavaScript off no timer fires, and axe waits for its own. So it looks at a copy: the document as it stands, in a
  // browser that runs scripts, under a policy that lets none of the page's own run.
  axe: async ({ page, browser, script }, use) =>
    use(async (which = page) => {
      const copy = script ? null : await scriptable(browser, which);
      const seen = copy ?? which;
      // What sticks to the lower edge covers a part of what is still to be scrolled to, and axe would call that part a target
      // that is too small: it looks through a window as tall as the page.
      const size = which.viewportSize()!;
      const tall = await seen.evaluate(() => document.scrollingElement!.scrollHeight);
      await seen.setViewportSize({ ...size, height: Math.max(size.height, tall) });
      // A page that is shown in a frame is looked at by itself, not as a part of the one around it.
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await new AxeBuilder({ page: seen }).exclude("iframe").withTags(tags).setLegacyMode().analyze();
      await which.setViewportSize(size);
      await copy?.context().close();
      const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}  ${node.html.slice(0, 160)}`).join("\n")}`);
      expect(told, `axe on ${which.url()}`).toEqual([]);
    }),

  fits: async ({ page }, use) =>
    use(async (which = page) => {
      const wrong = await which.evaluate(() => {
        const told: string[] = [];
        const root = document.scrollingElement!;
        if (root.scrollWidth > root.clientWidth) told.push(`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth} px`);
        for (const element of document.querySelectorAll<HTMLElement>("body *")) {
          const style = getComputedStyle(element);
          const hidden = element.closest("[aria-hidden=true], .visually-hidden, details:not([open])") || !element.checkVisibility();
          if (hidden || element instanceof SVGElement || !element.innerText?.trim()) continue;
          const clips = (value: string) => value === "hidden" || value === "clip";
          const across = clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
          const down = clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
          // What is one pixel big is there for screen readers alone.
          if ((across || down) && element.clientWidth > 1) told.push(`clipped: <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 60)}`);
        }
        return told;
      });
      expect(wrong, `what does not fit on ${which.url()}`).toEqual([]);
    }),

  keep: async ({ page }, use, info) =>
    use(async (name, which = page) => {
      await which.screenshot({ path: path.join(import.meta.dirname ?? info.config.rootDir, "artefacts", `${name}-${info.project.name}.png`), fullPage: true });
    }),
});
