/**
 * The Admin's half of App Bridge: the page around the app's frame. It answers the app's calls, shows what belongs
 * outside the frame (navigation, title, save bar, toasts, picker), and keeps the outer address in step.
 */
import { ask } from "./frame-dialog.ts";
import { requestScopes, scopesAt } from "./frame-scopes.ts";
import { pickProducts } from "./frame-picker.ts";
import { hideToast, showToast } from "./frame-toast.ts";
import type {
  BarState,
  FromAdmin,
  FromApp,
  MirroredButton,
  NavLink,
  PickerAsk,
  TitleState,
  ToastState,
} from "./protocol.ts";

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

const frame = part("app-frame") as HTMLIFrameElement;
const appUrl = frame.dataset["src"] ?? "";
const appOrigin = new URL(appUrl).origin;
/** /store/<name>/apps/ops-room: what stands before the app's own path in the outer address. */
const base = document.body.dataset["appBase"] ?? "";
const store = document.body.dataset["storeBase"] ?? "";
const titles = new Map<number, TitleState>();
const bars = new Map<number, BarState>();
let links: NavLink[] = [];
let path = "";
let leaving = false;

function tellApp(type: string, payload: unknown): void {
  const message: FromAdmin = { opsAdmin: "event", type, payload };
  frame.contentWindow?.postMessage(message, appOrigin);
}

addEventListener("message", (event: MessageEvent<FromApp | null>) => {
  if (event.origin !== appOrigin || event.source !== frame.contentWindow || event.data?.opsAdmin !== "call")
    return;
  const { id, type, payload } = event.data;
  const reply = (rest: object) =>
    frame.contentWindow?.postMessage({ opsAdmin: "answer", id, ...rest }, appOrigin);
  answer(type, payload).then(
    (result) => reply({ result }),
    (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
  );
});

/** One entry for each thing that the app can say. */
const answers: Record<string, (payload: never) => unknown> = {
  idToken: () => fromServer("/_admin/session-token"),
  user: () => ({ accountAccess: "Account owner" }),
  scopes: () => fromServer("/_admin/scopes"),
  scopesRequest: (wanted: string[]) => requestScopes(wanted),
  scopesRevoke: async (given: string[]) => ({ detail: await scopesAt("/_admin/scopes/revoke", given) }),
  path: (now: string) => {
    path = now;
    history.replaceState(null, "", now === "/app" ? base : base + now);
    showLinks();
  },
  nav: (now: NavLink[]) => {
    links = now;
    showLinks();
  },
  titleBar: (state: TitleState) => {
    if (state.present) titles.set(state.key, state);
    else titles.delete(state.key);
    showTitle();
  },
  saveBar: (state: BarState) => {
    if (state.open) bars.set(state.key, state);
    else bars.delete(state.key);
    showSaveBar();
  },
  modal: ({ open }: { open: boolean }) => document.body.classList.toggle("dimmed", open),
  toast: (toast: ToastState) => showToast(toast, (event) => tellApp("toast", { id: toast.id, event })),
  toastHide: (id: string) => hideToast(id),
  loading: (on: boolean) => document.body.classList.toggle("loading", on),
  resourcePicker: (wanted: PickerAsk) => pickProducts(wanted),
  leaveConfirmation: () => mayLeave(),
  leave: async (href: string) => {
    await mayLeave();
    leaving = true;
    location.assign(adminPath(href));
  },
};

async function answer(type: string, payload: unknown): Promise<unknown> {
  const reply = answers[type];
  if (!reply) throw new Error(`The sandbox's App Bridge does not know "${type}".`);
  return reply(payload as never);
}

async function fromServer(address: string): Promise<unknown> {
  const response = await fetch(address, { method: "POST" });
  if (!response.ok) throw new Error("The sandbox's Admin does not answer. Is `npm run demo` still running?");
  return response.json();
}

/** shopify://admin/products/1 and the Admin's https addresses, as pages of this Admin; others stay as they are. */
function adminPath(href: string): string {
  const found =
    /^shopify:(?:\/\/)?admin(\/.*)$/.exec(href) ??
    /^https:\/\/admin\.shopify\.com\/store\/[^/]+(\/.*)$/.exec(href) ??
    /^https:\/\/[a-z0-9-]+\.myshopify\.com\/admin(\/.*)$/.exec(href);
  return found ? store + (found[1] ?? "/") : href;
}

/** Resolves when nothing is unsaved or the founder says to leave; otherwise the bar is shaken and it stays pending. */
async function mayLeave(): Promise<void> {
  if (bars.size === 0) return;
  const sure = await ask({
    title: "Leave page with unsaved changes?",
    text: "Leaving this page discards the changes that are not saved.",
    yes: "Leave page",
    no: "Stay",
  });
  if (sure) {
    bars.clear();
    showSaveBar();
    return;
  }
  part("save-bar").classList.add("shake");
  setTimeout(() => part("save-bar").classList.remove("shake"), 600);
  await new Promise<never>(() => undefined);
}

function mirrored(
  key: number,
  { index, text, primary, critical, disabled, busy }: MirroredButton,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `button${primary ? " primary" : ""}${critical ? " critical" : ""}${busy ? " busy" : ""}`;
  button.textContent = text;
  button.disabled = disabled || busy;
  button.addEventListener("click", () => tellApp("button", { key, index }));
  return button;
}

function showTitle(): void {
  const last = [...titles.values()].at(-1);
  part("app-title").textContent = last?.title ?? "";
  const buttons = (last?.buttons ?? []).map((described) => mirrored(last?.key ?? 0, described));
  part("app-actions").replaceChildren(...buttons.reverse());
}

function showSaveBar(): void {
  const last = [...bars.values()].at(-1);
  part("save-bar").hidden = !last;
  document.body.classList.toggle("unsaved", Boolean(last));
  if (!last) return;
  const discard = last.buttons.find(({ primary }) => !primary);
  const save = last.buttons.find(({ primary }) => primary);
  const shown = [
    discard && { ...discard, text: discard.text || "Discard" },
    save && { ...save, text: save.text || "Save" },
  ];
  part("save-bar-buttons").replaceChildren(
    ...shown
      .filter((described) => described !== undefined)
      .map((described) => {
        const button = mirrored(last.key, described);
        if (described === shown[0] && last.confirmDiscard) guardDiscard(button);
        return button;
      }),
  );
}

function guardDiscard(button: HTMLButtonElement): void {
  let sure = false;
  button.addEventListener(
    "click",
    (event) => {
      if (sure) return;
      event.stopImmediatePropagation();
      const question = {
        title: "Discard all unsaved changes?",
        text: "What you typed here is not kept.",
        yes: "Discard changes",
        no: "Continue editing",
      };
      void ask(question).then((yes) => {
        sure = yes;
        if (yes) button.click();
      });
    },
    { capture: true },
  );
}

function showLinks(): void {
  const pathname = path.replace(/[?#].*$/, "");
  const under = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  const current = links.filter(({ href }) => under(href)).sort((a, b) => b.href.length - a.href.length)[0];
  const items = links.map((link) => {
    const anchor = document.createElement("a");
    anchor.href = base + link.href;
    anchor.textContent = link.text;
    if (link === current) anchor.setAttribute("aria-current", "page");
    anchor.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      openInApp(link.href);
    });
    return anchor;
  });
  part("app-nav").replaceChildren(...items);
  part("app-home").setAttribute("aria-current", current ? "true" : "page");
}

function openInApp(href: string): void {
  document.body.classList.remove("nav-open");
  void mayLeave().then(() => tellApp("navigate", href));
}

part("app-home").addEventListener("click", (event) => {
  event.preventDefault();
  openInApp("/app");
});

// The other pages of the Admin are documents of their own: leaving for them asks as well.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || event.defaultPrevented || bars.size === 0 || link.target) return;
  event.preventDefault();
  void mayLeave().then(() => {
    leaving = true;
    location.assign(link.href);
  });
});
addEventListener("beforeunload", (event) => {
  if (bars.size > 0 && !leaving) event.preventDefault();
});
frame.addEventListener("load", () => document.body.classList.add("app-loaded"));
// Only now: an app that is quicker than this script would say its navigation to nobody.
frame.src = appUrl;
