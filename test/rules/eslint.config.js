import tseslint from "typescript-eslint";

const wayOut =
  "Outside calls go through app/adapters/http/outgoing.server.ts, which knows where they may lead.";
const impure = "The core takes time, chance and the outside world as arguments.";

export default tseslint.config(
  { ignores: ["build/**", "node_modules/**", "**/dist/**", ".data/**", "extensions/*/shopify.d.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // Ports are async by contract, even where one adapter has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // Remix throws Responses.
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Response"] }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true, IIFEs: true }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of literals." },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only config.server.ts reads the environment.",
        },
      ],
    },
  },
  {
    // In the browser `fetch` is App Bridge's, which signs what it sends to our own server.
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/ui/**", "app/entry.client.tsx", "app/ops/**", "**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["fetch", "WebSocket", "EventSource", "XMLHttpRequest"].map((name) => ({ name, message: wayOut })),
      ],
      "no-restricted-properties": [
        "error",
        ...["globalThis", "global", "window", "self"].map((object) => ({
          object,
          property: "fetch",
          message: wayOut,
        })),
      ],
    },
  },
  {
    files: ["app/ops/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["fetch", "process", "setTimeout", "setInterval", "performance", "document", "window"].map(
          (name) => ({
            name,
            message: impure,
          }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: impure },
        { object: "Math", property: "random", message: impure },
        { object: "crypto", property: "randomUUID", message: impure },
        { object: "crypto", property: "getRandomValues", message: impure },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: impure },
        { selector: "TSEnumDeclaration", message: "Use a union of literals." },
        { selector: "ExportDefaultDeclaration", message: "Exports are named." },
      ],
    },
  },
  {
    files: ["app/ui/**/*.tsx", "app/routes/**/*.tsx", "app/root.tsx", "app/entry.server.tsx"],
    // A view is one tree; splitting it by line count hides its shape.
    rules: { "max-lines-per-function": ["error", { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["app/config.server.ts", "prisma.config.ts", "remix.config.js", "test/**/*.{ts,mjs}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of literals." },
      ],
    },
  },
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["**/*.{js,mjs,cjs,jsx}"], ...tseslint.configs.disableTypeChecked },
);
