import type { Transfer } from "../../shopify/state/model.ts";
import { html, type Html } from "../html.ts";
import { pageOf, type PageContext } from "./page-context.ts";
import { pager } from "./pager.ts";

/** Inventory transfers: what Ops Room's approved orders become in the store. */
export function transfers({ state, words, base, query }: PageContext): Html {
  const rows = [...state.transfers.values()].reverse();
  const shown = pageOf(rows, query);
  if (rows.length === 0)
    return html`<section class="card">
      <p class="empty">
        No transfers yet. An approved purchase order in Ops Room shows its units here as incoming.
      </p>
    </section>`;
  return html`<section class="card flush">
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Transfer</th>
            <th>Status</th>
            <th>To</th>
            <th class="number">Units</th>
            <th class="optional">Reference</th>
            <th class="optional">Made</th>
          </tr>
        </thead>
        <tbody>
          ${shown.rows.map(
            (transfer) =>
              html`<tr>
                <td><a href="${base}/transfers/${transfer.id}">${transfer.name}</a></td>
                <td><span class="tag">${words.status(transfer.status)}</span></td>
                <td>${transfer.destination?.name ?? "no location"}</td>
                <td class="number">
                  ${words.count(transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0))}
                </td>
                <td class="optional">${transfer.referenceName ?? ""}</td>
                <td class="optional">${words.moment(transfer.createdAt)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${pager(query, shown)}
  </section>`;
}

export function transfer(found: Transfer, { words, base }: PageContext): Html {
  return html`<section class="card">
      <dl class="facts">
        <div>
          <dt>Status</dt>
          <dd>${words.status(found.status)}</dd>
        </div>
        <div>
          <dt>From</dt>
          <dd>${found.origin?.name ?? "a supplier"}</dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>${found.destination?.name ?? "no location"}</dd>
        </div>
        <div>
          <dt>Reference</dt>
          <dd>${found.referenceName ?? "none"}</dd>
        </div>
        <div>
          <dt>Made</dt>
          <dd>${words.moment(found.createdAt)}</dd>
        </div>
      </dl>
      ${found.note ? html`<p>${found.note}</p>` : null}
      ${found.tags.length > 0 ? html`<p>${found.tags.map((tag) => html`<span class="tag">${tag}</span> `)}</p>` : null}
    </section>
    <section class="card flush">
      <h2>Lines</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>Item</th>
              <th>SKU</th>
              <th class="number">Units</th>
              <th class="number">Shipped</th>
            </tr>
          </thead>
          <tbody>
            ${found.lines.map(
              (line) =>
                html`<tr>
                  <td><a href="${base}/products/${line.item.variant.product.id}">${line.title}</a></td>
                  <td>${line.item.variant.sku ?? html`<span class="quiet">none</span>`}</td>
                  <td class="number">${words.count(line.quantity)}</td>
                  <td class="number">${words.count(line.shipped)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>
    ${found.shipments.map(
      (shipment) =>
        html`<section class="card">
          <h2>${shipment.name} · ${words.status(shipment.status)}</h2>
          <p class="quiet">
            Made
            ${words.moment(shipment.createdAt)}${shipment.receivedAt ? html`, received ${words.moment(shipment.receivedAt)}` : null}
          </p>
          <ul>
            ${shipment.lines.map(({ line, quantity, accepted }) => html`<li>${words.count(quantity)} × ${line.title}, ${words.count(accepted)} received</li>`)}
          </ul>
        </section>`,
    )}`;
}
