import path from "node:path";

type Entry = { id?: string | undefined; file: string; children?: Entry[] | undefined };

/** Every route as Remix itself lists them, from app/routes.ts: a new file in app/routes is among them. */
export async function manifestRoutes(): Promise<{ id: string; file: string }[]> {
  // Where Remix keeps the app's folder while it reads routes.ts.
  const remix = globalThis as typeof globalThis & { __remixAppDirectory?: string };
  remix.__remixAppDirectory = path.resolve("app");
  const { default: routes } = await import("../../../app/routes.ts");
  return flat(await routes).map(({ id = "", file }) => ({ id, file }));
}

function flat(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
}
