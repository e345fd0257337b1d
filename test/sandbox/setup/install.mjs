// Installs what package-lock.json names when node_modules does not match it. Runs on any Node from 20,
// before anything is installed, so it uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";

const STAMP = "node_modules/.ops-room-installed";
const wanted = createHash("sha256")
  .update(fs.readFileSync("package-lock.json"))
  .update(fs.existsSync("prisma/schema.prisma") ? fs.readFileSync("prisma/schema.prisma") : "")
  .update(process.platform + process.arch)
  .digest("hex");

if (!fs.existsSync(STAMP) || fs.readFileSync(STAMP, "utf8") !== wanted) {
  run("Installing packages", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  run("Generating the database client", "npx", ["--no-install", "prisma", "generate"]);
  fs.writeFileSync(STAMP, wanted);
}

/** Output goes to standard error: standard output belongs to the command that follows. */
function run(what, command, args) {
  process.stderr.write(`${what}…\n`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(`${what} failed (${command} ${args.join(" ")}). What is above says why; nothing else was changed.\n`);
  process.exit(1);
}
