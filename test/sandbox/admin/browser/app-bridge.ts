/**
 * Stand-in for https://cdn.shopify.com/shopifycloud/app-bridge.js, after the published types
 * (@shopify/app-bridge-types) and the server library: what Ops Room uses of it, and no more.
 * It keeps nothing in cookies or storage: a frame may be denied both.
 */
import { adminOrigin, call, listen, tell } from "./app-calls.ts";
import { defineElements, shown } from "./app-elements.ts";
import { followReload, idToken, patchFetch } from "./app-fetch.ts";
import { embedOrLeave, followAdminLinks, followHistory, leaveConfirmation } from "./app-navigation.ts";
import { webVitals } from "./app-vitals.ts";
import type { PickerAsk } from "./protocol.ts";

type ToastOptions = {
  duration?: number;
  isError?: boolean;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
};
type PickerOptions = {
  type: string;
  multiple?: boolean | number;
  query?: string;
  selectionIds?: { id: string }[];
};

const script = document.currentScript;
const search = new URLSearchParams(location.search);
const toasts = new Map<string, ToastOptions>();
let lastToast = 0;

listen("toast", (payload) => {
  const { id, event } = payload as { id: string; event: "action" | "dismiss" };
  const options = toasts.get(id);
  if (event === "action") options?.onAction?.();
  options?.onDismiss?.();
  toasts.delete(id);
});

const standIn = {
  config: {
    apiKey:
      script?.dataset["apiKey"] ??
      document.querySelector('meta[name="shopify-api-key"]')?.getAttribute("content") ??
      "",
    shop: search.get("shop") ?? undefined,
    host: search.get("host") ?? undefined,
    locale: "en",
  },
  origin: adminOrigin,
  ready: Promise.resolve(),
  environment: { embedded: true, mobile: false, pos: false, intent: false },
  setSignals: () => undefined,
  idToken,
  user: () => call("user"),
  loading: (isLoading = true) => tell("loading", isLoading),
  toast: {
    show(message: string, options: ToastOptions = {}) {
      const id = `toast-${String(++lastToast)}`;
      toasts.set(id, options);
      const { duration: durationMs = 5000, isError = false, action = null } = options;
      tell("toast", { id, message, isError, durationMs, action });
      return id;
    },
    hide: (id: string) => tell("toastHide", id),
  },
  modal: {
    show: async (id: string) => shown(id)?.show(),
    hide: async (id: string) => shown(id)?.hide(),
    toggle: async (id: string) => shown(id)?.toggle(),
  },
  saveBar: {
    show: async (id: string) => shown(id)?.show(),
    hide: async (id: string) => shown(id)?.hide(),
    toggle: async (id: string) => shown(id)?.toggle(),
    leaveConfirmation,
  },
  async resourcePicker(options: PickerOptions) {
    if (options.type !== "product") throw new Error("The sandbox's picker has products only.");
    const ask: PickerAsk = {
      multiple: Boolean(options.multiple),
      query: options.query ?? "",
      selected: (options.selectionIds ?? []).map(({ id }) => id),
    };
    const selection = await call("resourcePicker", ask);
    return Array.isArray(selection) ? Object.assign(selection, { selection }) : undefined;
  },
  scopes: {
    query: () => call("scopes"),
    request: (wanted: string[]) => call("scopesRequest", wanted),
    revoke: (given: string[]) => call("scopesRevoke", given),
  },
  webVitals: webVitals(),
};

Object.assign(window, { shopify: standIn });
if (embedOrLeave()) {
  defineElements();
  patchFetch();
  followAdminLinks();
  followHistory();
  followReload();
}
