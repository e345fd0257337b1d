import { html, type Html } from "../html.ts";

/** Earlier and later pages of a list; the search words stay. */
export function pager(query: URLSearchParams, { page, pages }: { page: number; pages: number }): Html | null {
  if (pages === 1) return null;
  const link = (to: number, text: string) => {
    const address = new URLSearchParams(query);
    address.delete("said");
    address.set("page", String(to));
    return to < 1 || to > pages ? html`<span></span>` : html`<a href="?${address.toString()}">${text}</a>`;
  };
  return html`<div class="pager">
    ${link(page - 1, "Previous")}<span class="quiet">Page ${page} of ${pages}</span>${link(page + 1, "Next")}
  </div>`;
}
