// Someone who writes what others learn.
import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { passphrase, quick, someone } from "./learner";

/** The database behind FINLIT_E2E_ALONE. */
export const alone = process.env.FINLIT_E2E_ALONE_DATABASE;

/** A new account with a grant, signed in; gives its name. */
export async function instructor(page: Page, database = process.env.DATABASE_URL) {
  const name = someone();
  await quick.guest(page);
  await quick.account(page, name, passphrase);
  execFileSync(process.env.FINLIT_BIN!, ["account", "grant", name, "instructor"], { cwd: "/", env: { ...process.env, DATABASE_URL: database } });
  return name;
}
