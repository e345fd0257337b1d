import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Three projects: the extensions are Preact in jsdom, the app runs on the server, browser walks start real processes.
export default defineConfig({
  test: {
    // Most files wait for a database or a server of their own; Vitest's own choice would leave one core of two idle.
    maxWorkers: Math.max(2, availableParallelism()),
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
          name: "app",
          environment: "node",
          include: ["app/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["test/e2e/**", "**/node_modules/**"],
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
          fileParallelism: false,
        },
      },
    ],
  },
});
