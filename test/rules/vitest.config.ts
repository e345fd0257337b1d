import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./longest-first.ts";

/**
 * What these files share is nothing but memory of pure results. Those that open the app are not among them: its
 * modules keep their configuration.
 */
const SHARED = ["app/**/*.test.{ts,tsx}", "test/sandbox/**/*.test.ts", "test/contracts/store-*.test.ts"];

// Hundreds of processes load the same packages: what the first one compiled serves the others.
process.env["NODE_COMPILE_CACHE"] ??= path.resolve(".data/compile-cache");

/** Lets Node itself load these: Vite would turn each of a thousand modules, and run it anew, for each file that asks. */
function nativeIn(...places: readonly string[]) {
  const root = process
    .cwd()
    .replaceAll("\\", "/")
    .replaceAll(/[.*+?^${}()|[\]]/g, String.raw`\$&`);
  const modules = String.raw`(?!.*/node_modules/)(?!.*\.test\.tsx?$).*\.tsx?$`;
  return {
    execArgv: ["--import", new URL("load-views.ts", import.meta.url).href],
    server: { deps: { external: [new RegExp(`${root}/(?:${places.join("|")})${modules}`)] } },
  };
}

// The extensions are Preact in jsdom, the app runs on the server, browser walks start real processes.
export default defineConfig({
  test: {
    // Most files wait for a database or a server of their own; Vitest's own choice would leave one core of two idle.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: {
          name: "extensions",
          environment: "jsdom",
          include: ["extensions/**/*.test.ts"],
          // Without this: 'Unknown file extension ".jsx"'.
          server: { deps: { inline: [/@shopify\/ui-extensions-tester/] } },
        },
      },
      {
        esbuild: { jsx: "automatic" },
        test: {
          name: "parts",
          environment: "node",
          include: SHARED,
          ...nativeIn("app/", "test/"),
          // A process and its modules serve many files: loading them anew took longer than the tests.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        esbuild: { jsx: "automatic" },
        test: {
          name: "app",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: [...SHARED, "test/e2e/**", "**/node_modules/**"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          globalSetup: path.resolve(import.meta.dirname, "../e2e/before-all.ts"),
        },
      },
    ],
  },
});
