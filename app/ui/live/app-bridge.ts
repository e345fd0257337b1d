import type { ShopifyGlobal } from "@shopify/app-bridge-types";

/** App Bridge, once its script has run. Null on the server, and where the script was blocked. */
export function appBridge(): ShopifyGlobal | null {
  return typeof window !== "undefined" && "shopify" in window ? window.shopify : null;
}

/**
 * Has Shopify ask the founder to allow more, over the app. "unavailable": the question could not be asked, because
 * the page is not in the Admin, or Shopify has not granted the app this scope.
 */
export async function askForScopes(
  scopes: readonly string[],
): Promise<"granted" | "declined" | "unavailable"> {
  const bridge = appBridge();
  if (!bridge) return "unavailable";
  try {
    const { result } = await bridge.scopes.request([...scopes]);
    return result === "granted-all" ? "granted" : "declined";
  } catch {
    // App Bridge names no errors; whatever it was, nothing was granted.
    return "unavailable";
  }
}

/** Says that something was done. Problems are never said this way: they stay beside what they are about. */
export function toast(message: string, undo?: () => void): void {
  void appBridge()?.toast.show(message, undo ? { action: "Undo", onAction: undo, duration: 8000 } : {});
}
