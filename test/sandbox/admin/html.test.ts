import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { html } from "./html.ts";
import { browserScript } from "./scripts.ts";

describe("markup of the mini Admin", () => {
  it("escapes whatever it is given, in lists too, and once only", () => {
    const title = `<img src=x onerror="alert('1')">`;
    expect(html`<p title="${title}">${[html`<b>${title}</b>`, null, false, 3]}</p>`.text).toBe(
      `<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;"><b>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;</b>3</p>`,
    );
  });
});

describe("scripts of the mini Admin", () => {
  it.each(["app-bridge.js", "frame.js", "shell.js"])("makes one plain script of %s", async (name) => {
    const script = await browserScript(name);
    expect(() => new Script(script ?? "")).not.toThrow();
    expect(script).not.toMatch(/^(import|export)\b/m);
    // A frame may be denied both.
    expect(script).not.toMatch(/localStorage|sessionStorage|document\.cookie/);
  });

  it("has no other", async () => {
    expect(await browserScript("toString")).toBeNull();
  });
});
