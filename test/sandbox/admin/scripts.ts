import fs from "node:fs";
import path from "node:path";

const FOLDER = path.join(import.meta.dirname, "browser");

/** Which modules make a script, each after those that it imports. */
const SCRIPTS = {
  "app-bridge.js": ["app-calls", "app-fetch", "app-elements", "app-navigation", "app-vitals", "app-bridge"],
  "frame.js": ["frame-dialog", "frame-scopes", "frame-toast", "frame-picker", "frame"],
  "shell.js": ["shell"],
} as const;

const made = new Map<string, string>();

/**
 * The text of one browser script, or null when there is none of that name.
 * The modules become one plain script: App Bridge has to run before the page's own, and modules wait.
 */
export async function browserScript(name: string): Promise<string | null> {
  if (!Object.hasOwn(SCRIPTS, name)) return null;
  const known = made.get(name);
  if (known !== undefined) return known;
  const { default: typescript } = await import("typescript");
  const bodies = SCRIPTS[name as keyof typeof SCRIPTS].map((module) => {
    const source = fs.readFileSync(path.join(FOLDER, `${module}.ts`), "utf8");
    const { outputText } = typescript.transpileModule(source, {
      compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ESNext },
    });
    return outputText.replaceAll(/^import .*;$/gm, "").replaceAll(/^export (\{.*\};?$)?/gm, "");
  });
  const script = `(() => {\n"use strict";\n${bodies.join("\n")}})();\n`;
  made.set(name, script);
  return script;
}
