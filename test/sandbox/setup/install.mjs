// Installs what package-lock.json names when node_modules does not match it, and the database client when the
// schema changed. Runs on any Node from 20, before anything is installed, so it uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";

upToDate("packages", ["package-lock.json"], () =>
  run("Installing packages", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
);
upToDate("database-client", ["package-lock.json", "prisma/schema.prisma"], () =>
  run("Generating the database client", "npx", ["--no-install", "prisma", "generate"]),
);

/** Does the work unless it was done for exactly these files on this kind of machine. */
function upToDate(name, files, work) {
  const stamp = `node_modules/.ops-room-${name}`;
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of files) hash.update(fs.readFileSync(file));
  const wanted = hash.digest("hex");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  work();
  fs.writeFileSync(stamp, wanted);
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
