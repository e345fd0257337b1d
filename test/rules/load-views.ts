/**
 * Lets Node itself load the app's modules in tests, as it does in production but for the views: it strips types of its
 * own accord, and this turns their JSX into calls. A file is turned once and kept by its content.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire, registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type * as Typescript from "typescript";

const KEPT = path.resolve(".data/views-cache");
/** Part of every name in the folder: raise it with the compiler or what it is told. */
const HOW = "typescript 5.9.3, react-jsx";

registerHooks({
  load(url, context, next) {
    const { pathname, search } = new URL(url);
    if (search === "?url") return asModule(`export default ${JSON.stringify(pathname)};`);
    if (pathname.endsWith(".tsx")) return asModule(withoutJsx(fileURLToPath(url)));
    return next(url, context);
  },
});

function asModule(source: string) {
  return { format: "module", shortCircuit: true, source };
}

function withoutJsx(file: string): string {
  const source = fs.readFileSync(file, "utf8");
  const name = createHash("sha256").update(HOW).update(file).update(source).digest("hex").slice(0, 32);
  const kept = path.join(KEPT, `${name}.js`);
  if (fs.existsSync(kept)) return fs.readFileSync(kept, "utf8");
  const turned = turn(source, file);
  fs.mkdirSync(KEPT, { recursive: true });
  // Another process may be doing the same: neither sees half a file.
  fs.writeFileSync(`${kept}.${String(process.pid)}`, turned);
  fs.renameSync(`${kept}.${String(process.pid)}`, kept);
  return turned;
}

/** The compiler takes longer to load than it needs for a view; most processes find all views turned. */
function turn(source: string, fileName: string): string {
  const ts = createRequire(import.meta.url)("typescript") as typeof Typescript;
  const { outputText } = ts.transpileModule(source, {
    fileName,
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
    },
  });
  return outputText;
}
