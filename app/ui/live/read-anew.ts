import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * When a screen reads its data again: whenever Remix would, and also after a refusal, which Remix would leave at
 * that. What was refused because it changed meanwhile is shown as it is now.
 */
export function readAnew(args: ShouldRevalidateFunctionArgs): boolean {
  return args.defaultShouldRevalidate || (args.actionStatus ?? 200) >= 400;
}
