import { expect } from "vitest";
import type { Frame, FrameLocator, Page } from "playwright-core";

/** App pages come by data request after a click; a first one brings its script as well. */
export const SOON = { timeout: 20_000 };

/** Opens a page of the app and waits until it is alive: before that, a link in it is only a link. */
export async function openAlive(page: Page, url: string, heading: string): Promise<void> {
  const app: FrameLocator = page.frameLocator("#app-frame");
  await page.goto(url);
  await app.getByRole("heading", { name: heading, exact: true }).first().waitFor(SOON);
  const isAlive = () =>
    app
      .locator("body")
      .evaluate((body) =>
        [...body.querySelectorAll("button, a")].some((one) =>
          Object.keys(one).some((key) => key.startsWith("__react")),
        ),
      );
  await expect.poll(isAlive, SOON).toBe(true);
}

/** The app's own frame, for what only runs inside it. */
export function appFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.name() === "app-iframe");
  if (!frame) throw new Error("the page shows no app");
  return frame;
}
