import type { LedgerEntry } from "../../shopify/ledger.ts";
import { html, type Html } from "../html.ts";
import { pageOf, type PageContext } from "./page-context.ts";
import { pager } from "./pager.ts";

/** Every write that an app applied to the store, the newest first. */
export function ledger(entries: readonly LedgerEntry[], { words, query }: PageContext): Html {
  const shown = pageOf(entries.toReversed(), query);
  const intro = html`<p class="quiet">
    Every change that an app made in this store, as it was applied. What was refused or sent twice changed
    nothing and is not here.
  </p>`;
  if (entries.length === 0)
    return html`${intro}
      <section class="card"><p class="empty">No app has changed anything in this store.</p></section>`;
  return html`${intro}
    <section class="card flush">
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>When</th>
              <th>What was called</th>
              <th>What changed</th>
            </tr>
          </thead>
          <tbody>
            ${shown.rows.map(
              (entry) =>
                html`<tr data-operation="${entry.operation}">
                  <td class="nowrap">${words.moment(entry.at)}</td>
                  <td>
                    <strong>${entry.operation}</strong><br />
                    <span class="quiet"
                      >${entry.key === null ? "no idempotency key" : `key ${entry.key}`}</span
                    >
                    <details>
                      <summary>What was sent</summary>
                      <pre>${JSON.stringify(entry.variables, null, 2)}</pre>
                    </details>
                  </td>
                  <td>${entry.applied.map((change) => html`<div>${change}</div>`)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${pager(query, shown)}
    </section>`;
}
