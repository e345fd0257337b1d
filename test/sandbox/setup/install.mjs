// Installs what package-lock.json names when node_modules does not match it, and the database client when the
// schema changed. Runs on any Node from 20, before anything is installed, so it uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";

const packages = fingerprint(["package-lock.json"]);
const client = fingerprint(["package-lock.json", "prisma/schema.prisma"]);
const everything = process.argv.includes("--all");
// What checks and tests need besides (the workspaces) is half of all files, so a demo does not wait for it.
if (!(everything ? [packages + " all"] : [packages, packages + " all"]).includes(stamped("packages"))) {
  const which = everything ? [] : ["--workspaces=false"];
  run("Installing packages", "npm", ["ci", ...which, "--no-audit", "--no-fund", "--loglevel=error"]);
  stamp("packages", everything ? packages + " all" : packages);
  // An install ends with generating it (package.json, postinstall).
  stamp("database-client", client);
}
if (stamped("database-client") !== client) {
  run("Generating the database client", "npx", ["--no-install", "prisma", "generate"]);
  stamp("database-client", client);
}

/** Of these files as they are now, on this kind of machine. */
function fingerprint(files) {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of files) hash.update(fs.readFileSync(file));
  return hash.digest("hex");
}

/**
 * What the work was last done for; a fresh install takes the stamps with it, and so does any later change of packages:
 * npm keeps a list of what it installed, and a stamp holds for one list.
 */
function stamped(name) {
  const [value, list] = read(`node_modules/.ops-room-${name}`)?.split("\n") ?? [];
  return list === installed() ? value : null;
}

function stamp(name, value) {
  fs.writeFileSync(`node_modules/.ops-room-${name}`, `${value}\n${installed()}`);
}

/** Of npm's own list, and of the folders that are really there. */
function installed() {
  const folders = fs.existsSync("node_modules") ? fs.readdirSync("node_modules") : [];
  const kept = folders.filter((name) => !name.startsWith("."));
  return createHash("sha256")
    .update(`${read("node_modules/.package-lock.json")}\n${kept.sort()}`)
    .digest("hex");
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
}

/** Output goes to standard error: standard output belongs to the command that follows. */
function run(what, command, args) {
  process.stderr.write(`${what}…\n`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(
    `${what} failed (${command} ${args.join(" ")}). The lines above say why; nothing else was changed.\n`,
  );
  process.exit(1);
}
