/**
 * Before each test file that shares its process with others: the app's modules are new to it, as its environment is and
 * what the app keeps beside its modules (`shop/process.server.ts`), so that no file meets another's configuration.
 */
import { vi } from "vitest";

const kept = globalThis as typeof globalThis & { environmentAtStart?: Readonly<NodeJS.ProcessEnv> };
kept.environmentAtStart ??= { ...process.env };

for (const name of Object.keys(process.env))
  if (!(name in kept.environmentAtStart)) Reflect.deleteProperty(process.env, name);
Object.assign(process.env, kept.environmentAtStart);
for (const name of Object.keys(globalThis))
  if (name.startsWith("opsRoom")) Reflect.deleteProperty(globalThis, name);
vi.resetModules();
