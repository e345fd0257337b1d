import type { ShopifyGlobal } from "@shopify/app-bridge-types";

/** App Bridge, once its script has run. Null on the server, and where the script was blocked. */
export function appBridge(): ShopifyGlobal | null {
  return typeof window !== "undefined" && "shopify" in window ? window.shopify : null;
}

/** Says that something was done. Problems are never said this way: they stay beside what they are about. */
export function toast(message: string, undo?: () => void): void {
  void appBridge()?.toast.show(message, undo ? { action: "Undo", onAction: undo, duration: 8000 } : {});
}
