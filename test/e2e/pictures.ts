import fs from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appFrame } from "./app-in-admin.ts";

/** Where walks leave what they saw, for people to look at. */
export const SCREENSHOTS = ".data/screenshots";
/** A phone, a tablet and a desk. */
export const WIDTHS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const TALLEST = 6_000;

/** The whole of the app's page at each width, in the Admin around it; nothing may be wider than the screen. */
export async function pictures(page: Page, name: string): Promise<void> {
  fs.mkdirSync(SCREENSHOTS, { recursive: true });
  for (const { width, height } of WIDTHS) {
    await page.setViewportSize({ width, height });
    const frame = appFrame(page);
    const tall = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(TALLEST, Math.max(height, tall + 120)) });
    await painted(page);
    await page.screenshot({ path: `${SCREENSHOTS}/${name}-${String(width)}.png` });
    const wider = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ name, width, wider }).toEqual({ name, width, wider: 0 });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  // A click that follows must find its button where it stays.
  await painted(page);
}

/** What was out of sight is painted with the next frames. */
async function painted(page: Page): Promise<void> {
  await appFrame(page).evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
