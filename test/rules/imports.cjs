/** The walls of the house. Each rule is proved by a planted violation in imports.test.ts. */
const STAGES = [
  "money",
  "untrusted",
  "facts",
  "words",
  "memory",
  "detectors",
  "ranking",
  "drafts",
  "approvals",
  "execution",
  "outcomes",
];

/** A stage may import the stages before it, never a later one. */
const stageRules = STAGES.slice(0, -1).map((stage, index) => ({
  name: `stage-${stage}-knows-no-later-stage`,
  severity: "error",
  from: { path: `^app/ops/${stage}/`, pathNot: "\\.test\\.ts$" },
  to: { path: `^app/ops/(${STAGES.slice(index + 1).join("|")})/` },
}));

const PURE_LIBRARIES = [
  "zod",
  "canonicalize",
  "@noble/hashes",
  "pure-rand",
  "intl-messageformat",
  "@formatjs",
  "diff",
];

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: "core-is-pure",
      comment: "app/ops imports itself and a short list of pure libraries.",
      severity: "error",
      from: { path: "^app/ops/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^app/ops/", ...PURE_LIBRARIES.map((name) => `^node_modules/${name}/`)] },
    },
    {
      name: "detectors-are-strangers",
      comment: "A detector imports no other detector; what two need moves to shared, or to facts.",
      severity: "error",
      from: { path: "^app/ops/detectors/(?!index|run|contract)([^/.]+)", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^app/ops/detectors/",
        pathNot: ["^app/ops/detectors/$1", "^app/ops/detectors/(shared/|contract\\.ts$)"],
      },
    },
    {
      name: "only-the-store-imports-prisma",
      severity: "error",
      from: {
        path: "^(app|test)/",
        pathNot: ["^app/adapters/store/", "^app/shopify\\.server\\.ts$", "^test/factories/"],
      },
      to: { path: "^node_modules/(@prisma|\\.prisma|prisma)/" },
    },
    {
      name: "only-the-model-adapter-imports-openai",
      comment: "Whatever is sent to a model passes its budget, its switch and the page that shows it.",
      severity: "error",
      from: {
        path: "^(app|test)/",
        // The stand-in is tried out with the client that it stands in for.
        pathNot: ["^app/adapters/model/", "^test/sandbox/openai/.*\\.test\\.ts$"],
      },
      to: { path: "^node_modules/openai/" },
    },
    {
      name: "one-way-out",
      comment:
        "Only the http adapter opens connections to other machines, and only the server in front of the app listens.",
      severity: "error",
      from: {
        path: "^app/",
        // The embedded Postgres looks for a free port of this machine.
        pathNot: [
          "^app/adapters/http/",
          "^app/web/serve\\.server\\.ts$",
          "^app/adapters/store/postgres/",
          "\\.test\\.tsx?$",
        ],
      },
      to: {
        path: [
          "^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$",
          "^node_modules/(undici|axios|got|node-fetch|cross-fetch|gaxios|ws)/",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "few-open-a-seal",
      comment:
        "A stranger's words are read by the quarantined reader; storage and the screen join when they are built.",
      severity: "error",
      from: {
        path: "^(app|test)/",
        pathNot: ["^app/ops/untrusted/", "^app/adapters/model/quarantined-reader\\.server\\.ts$"],
      },
      to: { path: "^app/ops/untrusted/open\\.ts$" },
    },
    {
      name: "ui-knows-no-server",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: ["\\.server\\.tsx?$", "^app/(adapters|connectors|jobs|shop)/", "^app/ops/"] },
    },
    {
      name: "routes-are-thin",
      comment:
        "A route reaches the shop, the views and Shopify's authentication, no adapter and no connector.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: ["^app/(adapters|connectors|jobs)/", "^app/ops/(detectors|ranking|execution|approvals)/"] },
    },
    {
      name: "connectors-are-strangers",
      severity: "error",
      from: { path: "^app/connectors/([^/]+)/" },
      to: { path: "^app/connectors/", pathNot: ["^app/connectors/$1/", "^app/connectors/contract\\.ts$"] },
    },
    {
      name: "one-door",
      comment: "Only the execution wiring builds a writing client.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: ["^app/connectors/[^/]+/writes", "^app/shop/execution\\.server\\.ts$"],
      },
      to: { path: "^app/connectors/[^/]+/writes" },
    },
    {
      name: "permits-come-from-the-door",
      comment:
        "Leave to write is given by the one door alone, after its intent is stored; connectors check it.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: [
          "^app/ops/execution/execute\\.ts$",
          "^app/connectors/[^/]+/writes\\.server\\.ts$",
          "\\.test\\.ts$",
        ],
      },
      to: { path: "^app/ops/execution/permit\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-key-to-the-door",
      comment: "The wiring that can write outside is for jobs: whoever answers a click records an approval.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/jobs/" },
      to: { path: "^app/shop/execution\\.server\\.ts$" },
    },
    {
      name: "product-does-not-know-its-sandbox",
      severity: "error",
      from: { path: "^app/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^test/" },
    },
    {
      name: "one-reader-of-the-environment",
      comment: "Other files receive configuration as arguments; `process.env` itself is forbidden by lint.",
      severity: "error",
      from: { path: "^app/(ops|ui)/" },
      to: { path: "^app/config\\.server\\.ts$" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: { path: "^app/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|\\.data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
