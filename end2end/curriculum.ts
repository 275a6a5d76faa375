// What the questions are and how to answer them, read from curriculum/: a test says "right" or "wrong", never a number.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "smol-toml";

const root = path.resolve(import.meta.dirname, "../curriculum");

export type Kind = "single" | "several" | "numeric" | "ordering" | "matching" | "scenario" | "video" | "interactive";
/** `partly` is wrong where the kind has no partial credit. */
export type How = "right" | "wrong" | "partly" | "unknown";

type Variable = { name: string; kind: string; values?: number[]; min?: number; max?: number; step?: number };
type Wrong = { key: string; value: string; misconception: string };
type Slip = { first?: string; second?: string; row?: string; partner?: string; misconception: string };

export type Item = {
  slug: string;
  kc: string;
  kind: Kind;
  hints: number;
  decimals?: number;
  answer?: string;
  values?: Record<string, number>;
  derived?: Record<string, string>;
  /** Of a drawn item: what its numbers are drawn from. */
  variables?: Variable[];
  options?: { key: string; right?: boolean; misconception?: string }[];
  rows?: { key: string; partner?: string }[];
  partners?: { key: string }[];
  wrong?: Wrong[];
  slips?: Slip[];
  /** Of a scenario or a video: its questions; `key` is what their fields begin with. */
  part?: (Item & { key: string })[];
  /** Of an interactive. */
  input?: Input[];
};
type Input = { name: string; options?: number; decimals?: number; min?: number; max?: number; right: string };

/** A question met on a page: the item, and the numbers its text shows. */
export type Asked = { item: Item; shown: Record<string, number> };
/** What to put in the form, and the mix-ups it shows. */
export type Answer = {
  choice?: string[];
  number?: string;
  rows?: Record<string, string>;
  /** By the part's key. */
  parts?: Record<string, Answer>;
  /** By the input's name. */
  inputs?: Record<string, string>;
  mixups: string[];
};

const toml = (file: string) => parse(readFileSync(path.join(root, file), "utf8")) as any;
export const lessons = Object.fromEntries(
  readdirSync(path.join(root, "lessons")).map((file) => [path.basename(file, ".toml"), toml(`lessons/${file}`)]),
);
export const points = toml("xp.toml") as { lesson: number; first_right: number };
export const firstBadge: number = toml("achievements.toml").achievement.find((a: any) => a.id === "first-step").xp;

/** The lessons that open when one is done, for whoever has done no other. */
export function opens(kc: string): string[] {
  const required = toml("prerequisites.toml").edge.filter((edge: any) => edge.kind === "required");
  const needs = (slug: string) => required.filter((edge: any) => edge.kc === slug).map((edge: any) => edge.prerequisite);
  return Object.keys(lessons).filter((slug) => needs(slug).length === 1 && needs(slug)[0] === kc);
}

function itemsOf(kc: string): Item[] {
  const own: Item[] = lessons[kc].item.map((item: Item) => ({ ...item, kc }));
  const drawn: Item[] = toml("templates.toml")
    .template.filter((template: any) => template.kc === kc)
    .map((template: any) => ({
      slug: template.id,
      kc,
      kind: "numeric",
      hints: 2,
      decimals: template.decimals,
      answer: template.key,
      variables: template.variable,
      derived: Object.fromEntries((template.derived ?? []).map((d: any) => [d.name, d.expr])),
      wrong: template.distractor.map((d: any) => ({ key: d.id, value: d.expr, misconception: d.misconception })),
    }));
  return [...own, ...drawn];
}

/** Messages of the Fluent files: lines that begin with blanks go on with the message before. */
function texts(locale: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const file of readdirSync(path.join(root, "texts", locale))) {
    let id = "";
    for (const line of readFileSync(path.join(root, "texts", locale, file), "utf8").split("\n")) {
      const [, name, text] = /^([\w-]+) = ?(.*)$/.exec(line) ?? [];
      if (name) all.set((id = name), text);
      else if (/^\s+\S/.test(line) && id) all.set(id, `${all.get(id)} ${line.trim()}`);
      else if (line.trim()) id = "";
    }
  }
  return all;
}
const spoken = new Map<string, Map<string, string>>();
const text = (id: string, locale: string) => {
  if (!spoken.has(locale)) spoken.set(locale, texts(locale));
  return spoken.get(locale)!.get(id);
};

/** Marks of direction and the width of blanks do not count. */
export const bare = (shown: string) => shown.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();
const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** A pattern for what a page shows of a message; numbers printed in it are caught by their names. */
export function printed(id: string, locale = "en"): RegExp {
  const message = text(id, locale);
  if (message === undefined) throw new Error(`no text ${id} in ${locale}`);
  const caught = new Set<string>();
  let pattern = "";
  let at = 0;
  while (at < message.length) {
    if (message[at] !== "{") {
      const end = message.indexOf("{", at) < 0 ? message.length : message.indexOf("{", at);
      pattern += literal(message.slice(at, end).replace(/\*\*|(?<!\w)_|_(?!\w)/g, ""));
      at = end;
      continue;
    }
    let end = at;
    for (let depth = 0; ; end++) {
      depth += Number(message[end] === "{") - Number(message[end] === "}");
      if (depth === 0) break;
    }
    const [, name] = /^\{\s*(?:MONEY|PERCENT|NUMBER)\(\$(\w+)[^)]*\)\s*\}$/.exec(message.slice(at, end + 1)) ?? [];
    pattern += name && !caught.has(name) ? `(?<${name}>\\S+?)` : ".*?";
    if (name) caught.add(name);
    at = end + 1;
  }
  return new RegExp(pattern);
}

/** What a misconception is called, and what is right instead. */
export const mixup = (slug: string, locale = "en") => ({
  name: printed(`mixup-${slug}-name`, locale),
  correction: printed(`mixup-${slug}-correction`, locale),
});

/** What is known from a country that speaks against these mix-ups. */
export const warningsAgainst = (slugs: string[], country: string): string[] =>
  toml("contexts.toml")
    .context.filter((context: any) => context.country === country && slugs.some((slug) => context.misconceptions.includes(slug)))
    .map((context: any) => context.id);

/** The item a stem belongs to: one of a component's, or of any; of several that fit, the one that leaves least open. */
export function identify(kc: string | undefined, stem: string, locale = "en"): Asked {
  const literal = (pattern: RegExp) => pattern.source.replace(/\(\?<\w+>\\S\+\?\)|\.\*\?/g, "").length;
  const fitting = (kc ? itemsOf(kc) : Object.keys(lessons).flatMap(itemsOf))
    .map((item) => ({ item, pattern: new RegExp(`^${printed(`${item.slug}-stem`, locale).source}$`) }))
    .filter(({ pattern }) => pattern.test(bare(stem)))
    .sort((a, b) => literal(b.pattern) - literal(a.pattern));
  if (!fitting.length) throw new Error(`no item of ${kc ?? "any lesson"} asks: ${stem}`);
  const { item, pattern } = fitting[0];
  const shown = Object.entries(pattern.exec(bare(stem))!.groups ?? {}).map(([name, number]) => {
    const value = Number(number.replace(/[^\d.-]/g, ""));
    return [name, number.includes("%") ? value / 100 : value];
  });
  return { item, shown: Object.fromEntries(shown) };
}

/** Every value a drawn number can have. */
function drawable({ kind, values, min, max, step }: Variable): number[] {
  if (kind === "choice") return values!;
  return Array.from({ length: Math.floor((max! - min!) / (step ?? 1)) + 1 }, (_, n) => min! + n * (step ?? 1));
}

const parameters: Record<string, any> = Object.fromEntries(toml("parameters.toml").parameter.map((p: any) => [p.key, p.value]));
const rounded = (x: number, decimals = 0) => (Math.sign(x) * Math.round(Math.abs(x) * 10 ** decimals + 1e-9)) / 10 ** decimals;
/** The slices of an income: from where, up to where, at what rate. The last one holds its last dollar. */
const slices = (x: number) =>
  (parameters.us_tax_brackets_single as [number, number][])
    .map(([floor, rate], n, all) => ({ floor, rate, end: Math.min(x, all[n + 1]?.[0] ?? x) }))
    .filter(({ floor }, n) => n === 0 || floor < x);
/** What formulas call; src/tutor/expr/functions.rs says what each gives. */
const functions = {
  abs: Math.abs,
  ceil: (x: number) => Math.ceil(x - 1e-9),
  floor: (x: number) => Math.floor(x + 1e-9),
  round: rounded,
  min: (...numbers: (number | number[])[]) => Math.min(...numbers.flat()),
  max: (...numbers: (number | number[])[]) => Math.max(...numbers.flat()),
  pmt: (rate: number, n: number, present: number) => (rate === 0 ? present / n : (present * rate) / (1 - (1 + rate) ** -n)),
  // The balance after so many payments, and how many it takes.
  fv: (rate: number, n: number, paid: number, present = 0) => present * (1 + rate) ** n + (rate === 0 ? paid * n : (paid * ((1 + rate) ** n - 1)) / rate),
  nper: (rate: number, paid: number, present: number) => Math.log(paid / (paid - rate * present)) / Math.log(1 + rate),
  bracket_tax: (x: number) => slices(x).reduce((tax, { floor, rate, end }) => tax + (end - floor) * rate, 0),
  top_rate: (x: number) => slices(x).at(-1)!.rate,
  top_floor: (x: number) => slices(x).at(-1)!.floor,
};

const words: Record<string, string> = { and: "&&", or: "||", not: "!" };

/** A formula of the curriculum: its operations and brackets are JavaScript's, but for the power. */
function evaluate(formula: string, item: Item, known: Record<string, number>): number {
  const look = (name: string): number => {
    if (name in known) return known[name];
    if (item.derived?.[name] !== undefined) return evaluate(item.derived[name], item, known);
    if (name in parameters) return parameters[name];
    throw new Error(`${item.slug}: nothing says what ${name} is`);
  };
  const script = formula
    .replaceAll("^", "**")
    .replace(/[a-z_]\w*(\()?/gi, (name, call) => words[name] ?? (call ? `functions.${name}` : `look("${name}")`));
  return new Function("look", "functions", `return (${script})`)(look, functions);
}

/** The numbers behind a question. What the stem does not print of a drawn one is found by trying. */
function numbers({ item, shown }: Asked): Record<string, number> {
  const close = (a: number, b: number) => Math.abs(a - b) < 0.0051 * Math.max(1, Math.abs(a) / 100);
  let found: Record<string, number>[] = [{ ...item.values }];
  for (const variable of item.variables ?? []) {
    const values = variable.name in shown ? [shown[variable.name]] : drawable(variable);
    found = found.flatMap((known) => values.map((value) => ({ ...known, [variable.name]: value })));
  }
  const fits = (known: Record<string, number>) => Object.entries(shown).every(([name, value]) => close(evaluate(name, item, known), value));
  const right = item.variables ? found.find(fits) : found[0];
  if (!right) throw new Error(`${item.slug}: no draw shows ${JSON.stringify(shown)}`);
  return right;
}

const typed = (number: number, decimals: number) => rounded(number, decimals).toFixed(decimals);

export function answer(asked: Asked, how: Exclude<How, "unknown">): Answer {
  const { item } = asked;
  const mixupsOf = (keys: (string | undefined)[]) => [...new Set(keys.filter((key): key is string => !!key))];
  switch (item.kind) {
    case "single": {
      const chosen = item.options!.find((option) => !!option.right === (how === "right"))!;
      return { choice: [chosen.key], mixups: mixupsOf([chosen.misconception]) };
    }
    case "several": {
      const right = item.options!.filter((option) => option.right);
      const others = item.options!.filter((option) => !option.right);
      const chosen = how === "right" ? right : how === "partly" ? right.slice(1) : others;
      const faults = item.options!.filter((option) => !!option.right !== chosen.includes(option));
      return { choice: chosen.map((option) => option.key), mixups: mixupsOf(faults.map((option) => option.misconception)) };
    }
    case "numeric": {
      const decimals = item.decimals ?? 0;
      const known = numbers(asked);
      const right = typed(evaluate(item.answer!, item, known), decimals);
      if (how === "right") return { number: right, mixups: [] };
      const slip = item.wrong!.find((wrong) => typed(evaluate(wrong.value, item, known), decimals) !== right)!;
      return { number: typed(evaluate(slip.value, item, known), decimals), mixups: [slip.misconception] };
    }
    case "ordering": {
      const order = item.rows!.map((row) => row.key);
      if (how === "wrong") order.reverse();
      if (how === "partly") order.push(...order.splice(-2).reverse());
      const before = (slip: Slip) => order.indexOf(slip.second!) < order.indexOf(slip.first!);
      return {
        rows: Object.fromEntries(order.map((key, place) => [key, `${place + 1}`])),
        mixups: mixupsOf(item.slips!.filter(before).map((slip) => slip.misconception)),
      };
    }
    case "matching": {
      const slipped = (key: string) => item.slips!.find((slip) => slip.row === key)?.partner;
      const given = item.rows!.map((row, n) => {
        if (how === "right" || (how === "partly" && n > 0)) return [row.key, row.partner!];
        return [row.key, slipped(row.key) ?? item.rows![(n + 1) % item.rows!.length].partner!];
      });
      const rows: Record<string, string> = Object.fromEntries(given);
      const shows = (s: Slip) => rows[s.row!] === s.partner;
      return { rows, mixups: mixupsOf(item.slips!.filter(shows).map((s) => s.misconception)) };
    }
    case "scenario":
    case "video": {
      // Partly right: the first part as it should be, the others not.
      const known = numbers(asked);
      const parts = item.part!.map((part, n) => {
        const whole = { ...part, slug: item.slug, values: known, derived: item.derived };
        return [part.key, answer({ item: whole, shown: {} }, how === "partly" ? (n ? "wrong" : "right") : how)] as const;
      });
      return { parts: Object.fromEntries(parts), mixups: mixupsOf(parts.flatMap(([, given]) => given.mixups)) };
    }
    case "interactive": {
      const known = numbers(asked);
      const right = Object.fromEntries(item.input!.map((input) => [input.name, evaluate(input.right, item, known)]));
      const holds = (formula: string, set: Record<string, number>) => !!evaluate(formula, item, { ...known, ...set });
      const shows = (set: Record<string, number>) => item.wrong!.filter((wrong) => !holds(item.answer!, set) && holds(wrong.value, set));
      const set = how === "right" ? right : settings(item.input!, right).find((set) => shows(set).length)!;
      const inputs = item.input!.map((input) => [input.name, typed(set[input.name], input.decimals ?? 0)]);
      return { inputs: Object.fromEntries(inputs), mixups: mixupsOf(how === "right" ? [] : shows(set).map((wrong) => wrong.misconception)) };
    }
  }
}

/** Each input set to what it can be, the others right. */
function settings(inputs: Input[], right: Record<string, number>): Record<string, number>[] {
  return inputs.flatMap((input) => {
    const options = Array.from({ length: input.options ?? 0 }, (_, n) => n + 1);
    const values = options.length ? options : Array.from({ length: 21 }, (_, n) => input.min! + ((input.max! - input.min!) * n) / 20);
    return values.map((value) => ({ ...right, [input.name]: rounded(value, input.decimals) }));
  });
}
