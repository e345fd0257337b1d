import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROUTES = "app/routes";
const screens = fs
  .readdirSync(ROUTES)
  .map((name) => ({ name, text: fs.readFileSync(path.join(ROUTES, name), "utf8") }))
  .filter(({ text }) => text.includes("export default function") && text.includes("= shopLoader("));

describe("every screen", () => {
  it("is found by this test", () => {
    expect(screens.length).toBeGreaterThanOrEqual(6);
  });

  it.each(screens)("hands on the headers by which App Bridge renews a token: $name", ({ text }) => {
    expect(text).toContain("export const headers = shopHeaders;");
  });

  it.each(screens.filter(({ text }) => text.includes("= shopAction(")))(
    "is read anew after a refusal, and says so when no answer came: $name",
    ({ text }) => {
      expect(text).toContain("export const shouldRevalidate = readAnew;");
      expect(text).toContain("export const clientAction = postOrSay;");
    },
  );

  it("is replaced by words that try again, where even signing in failed", () => {
    const frame = fs.readFileSync(path.join(ROUTES, "app.tsx"), "utf8");
    expect(frame.slice(frame.indexOf("function ErrorBoundary"))).toContain("<ScreenError />");
  });
});
