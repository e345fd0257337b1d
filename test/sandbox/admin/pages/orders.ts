import type { Order } from "../../shopify/state/model.ts";
import { html, type Html } from "../html.ts";
import { pageOf, type PageContext } from "./page-context.ts";
import { pager } from "./pager.ts";

function totalOf(order: Order): number {
  let total = 0;
  for (const { unitPrice, quantity, discount } of order.lines)
    total += Number(unitPrice) * quantity - Number(discount);
  return total;
}

/** Orders, the newest first. */
export function orders({ state, words, base, query }: PageContext): Html {
  const search = (query.get("query") ?? "").trim().toLowerCase();
  const rows = state
    .list(state.orders, "created", (a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .filter(
      (order) =>
        search === "" ||
        order.name.toLowerCase().includes(search) ||
        order.lines.some(
          ({ title, sku }) => title.toLowerCase().includes(search) || sku?.toLowerCase() === search,
        ),
    )
    .toReversed();
  const shown = pageOf(rows, query);
  return html`<section class="card flush">
    <form class="row" style="padding:16px" role="search">
      <input
        type="search"
        name="query"
        value="${search}"
        placeholder="Search orders"
        aria-label="Search orders"
      />
      <button class="button">Search</button><span class="quiet">${words.many(rows.length, "order")}</span>
    </form>
    ${
      rows.length === 0
        ? html`<p class="empty">No order has this number, title or SKU.</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th>Order</th>
                  <th>Date</th>
                  <th class="number">Total</th>
                  <th class="optional">Payment</th>
                  <th class="optional">Fulfilment</th>
                  <th class="number optional">Units</th>
                </tr>
              </thead>
              <tbody>
                ${shown.rows.map(
                  (order) =>
                    html`<tr>
                      <td><a href="${base}/orders/${order.id}">${order.name}</a></td>
                      <td>${words.moment(order.createdAt)}</td>
                      <td class="number">${words.money(totalOf(order))}</td>
                      <td class="optional">${payment(order, words)}</td>
                      <td class="optional">
                        <span class="tag">${words.status(order.fulfilmentStatus)}</span>
                      </td>
                      <td class="number optional">
                        ${words.count(order.lines.reduce((sum, line) => sum + line.quantity, 0))}
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${pager(query, shown)}
  </section>`;
}

function payment(order: Order, words: PageContext["words"]): Html {
  return html`<span class="tag"
    >${order.cancelledAt ? "Cancelled" : words.status(order.financialStatus)}</span
  >`;
}

export function order(found: Order, { words, base, state }: PageContext): Html {
  return html`<section class="card">
      <dl class="facts">
        <div>
          <dt>Placed</dt>
          <dd>${words.moment(found.createdAt)}</dd>
        </div>
        <div>
          <dt>Total</dt>
          <dd>${words.money(totalOf(found))}</dd>
        </div>
        <div>
          <dt>Payment</dt>
          <dd>${found.cancelledAt ? "Cancelled" : words.status(found.financialStatus)}</dd>
        </div>
        <div>
          <dt>Fulfilment</dt>
          <dd>${words.status(found.fulfilmentStatus)}</dd>
        </div>
      </dl>
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
              <th class="number">Price</th>
              <th class="number">Discount</th>
            </tr>
          </thead>
          <tbody>
            ${found.lines.map((line) => {
              const variant = line.variantId === null ? undefined : state.variants.get(line.variantId);
              return html`<tr>
                <td>
                  ${variant ? html`<a href="${base}/products/${variant.product.id}">${line.title}</a>` : line.title}
                </td>
                <td>${line.sku ?? html`<span class="quiet">none</span>`}</td>
                <td class="number">${words.count(line.quantity)}</td>
                <td class="number">${words.money(line.unitPrice)}</td>
                <td class="number">${words.money(line.discount)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>
    ${found.refunds.map(
      (refund) =>
        html`<section class="card">
          <h2>Refund of ${words.moment(refund.createdAt)}</h2>
          <ul>
            ${refund.lines.map((line) => html`<li>${words.count(line.quantity)} × ${found.lines.find(({ id }) => id === line.lineId)?.title ?? "an item"}: ${words.money(line.subtotal)}</li>`)}
          </ul>
        </section>`,
    )}`;
}
