import { listen, tell } from "./app-calls.ts";
import type { MirroredButton } from "./protocol.ts";

let lastKey = 0;

/** Buttons and links that stand directly in an element, or in a section of it. */
function originals(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>("button, a, s-button")];
}

function describe(element: Element): MirroredButton[] {
  return originals(element).map((button, index) => ({
    index,
    text: button.textContent.trim(),
    primary: button.getAttribute("variant") === "primary",
    critical: button.getAttribute("tone") === "critical",
    disabled: button.hasAttribute("disabled"),
    busy: button.hasAttribute("loading") && button.getAttribute("loading") !== "false",
  }));
}

function watch(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
  return observer;
}

/** What shows and hides: the save bar and the modal. */
class Shown extends HTMLElement {
  showing = false;

  async show(): Promise<void> {
    if (this.showing) return;
    this.showing = true;
    this.changed();
    this.dispatchEvent(new Event("show"));
  }

  async hide(): Promise<void> {
    if (!this.showing) return;
    this.showing = false;
    this.changed();
    this.dispatchEvent(new Event("hide"));
  }

  toggle(): Promise<void> {
    return this.showing ? this.hide() : this.show();
  }

  disconnectedCallback(): void {
    void this.hide();
  }

  changed(): void {
    // Each kind shows itself in its own way.
  }
}

const mirrors = new Map<number, HTMLElement>();
listen("button", (payload) => {
  const { key, index } = payload as { key: number; index: number };
  const element = mirrors.get(key);
  if (element) originals(element)[index]?.click();
});

class SaveBar extends Shown {
  readonly key = ++lastKey;
  #observer: MutationObserver | null = null;

  override changed(): void {
    mirrors.set(this.key, this);
    this.#observer?.disconnect();
    this.#observer = this.showing ? watch(this, () => this.report()) : null;
    this.report();
  }

  report(): void {
    const confirmDiscard =
      this.hasAttribute("discardConfirmation") || this.hasAttribute("discardconfirmation");
    tell("saveBar", { key: this.key, open: this.showing, confirmDiscard, buttons: describe(this) });
  }
}

class TitleBar extends HTMLElement {
  readonly key = ++lastKey;
  #observer: MutationObserver | null = null;

  connectedCallback(): void {
    if (this.closest("ui-modal")) return;
    mirrors.set(this.key, this);
    this.#observer = watch(this, () => this.report(true));
    queueMicrotask(() => this.report(true));
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    if (mirrors.delete(this.key)) this.report(false);
  }

  report(present: boolean): void {
    const title = this.getAttribute("title") ?? "";
    tell("titleBar", { key: this.key, present, title, buttons: present ? describe(this) : [] });
  }
}

class NavMenu extends HTMLElement {
  #observer: MutationObserver | null = null;

  connectedCallback(): void {
    this.#observer = watch(this, () => this.report());
    queueMicrotask(() => this.report());
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  report(): void {
    const links = [...this.querySelectorAll("a, s-link")].filter(
      (link) => link.getAttribute("rel") !== "home",
    );
    tell(
      "nav",
      links.map((link) => ({ href: link.getAttribute("href") ?? "", text: link.textContent.trim() })),
    );
  }
}

const MODAL_STYLE = `
  dialog { border: 0; border-radius: 14px; padding: 0; width: min(38rem, calc(100vw - 32px)); color: inherit;
    max-height: calc(100vh - 48px); box-shadow: 0 20px 60px rgb(20 30 40 / .35); font: inherit; }
  dialog[open] { display: flex; flex-direction: column; }
  dialog.small { width: min(24rem, calc(100vw - 32px)); }
  dialog.large { width: min(62rem, calc(100vw - 32px)); }
  dialog.max { width: calc(100vw - 32px); height: calc(100vh - 32px); }
  dialog::backdrop { background: rgb(20 30 40 / .45); }
  header, footer { display: flex; align-items: center; gap: 8px; padding: 12px 16px; background: #f4f5f6; }
  header { justify-content: space-between; font-weight: 600; }
  footer { justify-content: flex-end; flex-wrap: wrap; }
  footer:empty { display: none; }
  .body { overflow: auto; flex: 1; }
  button { font: inherit; font-weight: 600; border: 1px solid #c4cad0; background: #fff; border-radius: 8px;
    padding: 6px 12px; cursor: pointer; }
  button.primary { background: #24323d; border-color: #24323d; color: #fff; }
  button.critical { background: #a3271b; border-color: #a3271b; color: #fff; }
  button:disabled { opacity: .5; cursor: default; }
  header button { border: 0; background: none; font-size: 20px; line-height: 1; padding: 4px 8px; }
`;

class Modal extends Shown {
  #content: HTMLElement | null = null;
  #observer: MutationObserver | null = null;
  readonly #root = this.attachShadow({ mode: "open" });
  readonly #dialog = document.createElement("dialog");

  /** Where app-bridge-react puts the modal's content. */
  get content(): HTMLElement {
    if (!this.#content) {
      this.#content = document.createElement("div");
      this.append(this.#content);
    }
    return this.#content;
  }

  override changed(): void {
    if (!this.#dialog.isConnected) this.#build();
    tell("modal", { open: this.showing });
    this.#observer?.disconnect();
    if (!this.showing) {
      this.#dialog.close();
      return;
    }
    this.#observer = watch(this, () => this.#label());
    this.#label();
    this.#dialog.className = this.getAttribute("variant") ?? "base";
    if (this.isConnected) this.#dialog.showModal();
  }

  #build(): void {
    const style = document.createElement("style");
    style.textContent = MODAL_STYLE;
    this.#dialog.innerHTML = `<header><span></span><button type="button" aria-label="Close">×</button></header>
      <div class="body"><slot></slot></div><footer></footer>`;
    this.#root.append(style, this.#dialog);
    this.#dialog.addEventListener("close", () => void this.hide());
    this.#dialog.querySelector("header button")?.addEventListener("click", () => void this.hide());
  }

  #label(): void {
    const bar = this.querySelector("ui-title-bar");
    const heading = this.#dialog.querySelector("header span");
    if (heading) heading.textContent = bar?.getAttribute("title") ?? "";
    this.#dialog.setAttribute("aria-label", bar?.getAttribute("title") ?? "");
    const copies = (bar ? describe(bar) : []).map((described) => {
      const copy = document.createElement("button");
      copy.type = "button";
      copy.textContent = described.text;
      copy.disabled = described.disabled || described.busy;
      copy.className = described.critical ? "critical" : described.primary ? "primary" : "";
      copy.addEventListener("click", () => bar && originals(bar)[described.index]?.click());
      return copy;
    });
    this.#dialog.querySelector("footer")?.replaceChildren(...copies.reverse());
  }
}

/** Defines App Bridge's elements. They stand in the page unseen: what they say is shown by the frame around the app. */
export function defineElements(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "ui-save-bar, ui-title-bar, ui-nav-menu, s-app-nav { display: none } ui-modal { display: contents }",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  customElements.define("ui-save-bar", SaveBar);
  customElements.define("ui-modal", Modal);
  customElements.define("ui-title-bar", TitleBar);
  customElements.define("ui-nav-menu", NavMenu);
  customElements.define("s-app-nav", class extends NavMenu {});
}

export function shown(id: string): Shown | null {
  const element = document.getElementById(id);
  return element instanceof Shown ? element : null;
}
