import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A headless Chromium that npm alone brought; set `CHROMIUM` to use another. The caller closes it. */
export async function openBrowser(options: { args?: string[] } = {}): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = named !== undefined && existsSync(named) ? named : await chromium.executablePath();
  return await playwright.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", ...(options.args ?? [])],
  });
}
