/** Lint lets no code of the server call `fetch` by itself; the import walls (imports.test.ts) do so for Node's modules. */
import { ESLint } from "eslint";
import { expect, it } from "vitest";

const eslint = new ESLint({
  overrideConfigFile: "test/rules/eslint.config.js",
  // Types take a minute, and no type tells who calls.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith("no-restricted-"),
});

async function complaints(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? "parser"}: ${message}`);
}

it.each([
  { because: "a call", text: 'await fetch("https://evil.example");' },
  { because: "a default", text: "export const out = (plain = fetch) => plain;" },
  { because: "by another name", text: "export const ask = globalThis.fetch;" },
  { because: "a socket", text: 'new WebSocket("wss://evil.example");' },
])("a bare fetch is refused in a connector, a job, a route and the model: $because", async ({ text }) => {
  for (const file of [
    "app/connectors/shopify/client.server.ts",
    "app/jobs/read-shop.server.ts",
    "app/routes/app.tsx",
    "app/shopify.server.ts",
    "app/adapters/model/send.server.ts",
  ])
    expect({ file, found: await complaints(text, file) }).toEqual({
      file,
      found: [expect.stringContaining("app/adapters/http/outgoing.server.ts") as string],
    });
});

it("is App Bridge's own in the browser, and a parameter that is called so is no bare one", async () => {
  expect(await complaints('await fetch("/app");', "app/ui/live/fetch-file.ts")).toEqual([]);
  const passed = 'export const ask = ({ fetch }: { fetch: (url: string) => unknown }) => fetch("https://a");';
  expect(await complaints(passed, "app/jobs/read-shop.server.ts")).toEqual([]);
});
