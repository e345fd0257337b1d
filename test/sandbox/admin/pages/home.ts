import { html, type Html } from "../html.ts";
import type { PageContext } from "./page-context.ts";

/** The store at a glance, and its apps. */
export function home({ state, shop, words, base }: PageContext): Html {
  const open = [...state.orders.values()].filter(
    (order) => !order.cancelledAt && order.fulfilmentStatus !== "FULFILLED",
  ).length;
  return html`<section class="card">
      <h2>Apps</h2>
      <p>
        <a class="button primary" href="${base}/apps/ops-room">Open Ops Room</a>
      </p>
      <p class="quiet">Decisions that ${shop.name} has to take, ranked by money, prepared for approval.</p>
    </section>
    <section class="card">
      <h2>This store</h2>
      <dl class="facts">
        <div>
          <dt>Products</dt>
          <dd><a href="${base}/products">${words.count(state.products.size)}</a></dd>
        </div>
        <div>
          <dt>Orders</dt>
          <dd><a href="${base}/orders">${words.count(state.orders.size)}</a></dd>
        </div>
        <div>
          <dt>To fulfil</dt>
          <dd>${words.count(open)}</dd>
        </div>
        <div>
          <dt>Locations</dt>
          <dd>${words.count(state.locations.size)}</dd>
        </div>
        <div>
          <dt>Currency</dt>
          <dd>${shop.currency}</dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>${shop.timeZone}</dd>
        </div>
      </dl>
    </section>
    <section class="card">
      <h2>What this is</h2>
      <p>
        A store on this machine, made up for trying Ops Room. Change its stock and orders on the pages of a
        product: the app hears of it by webhook, as it would from Shopify. Nothing here reaches Shopify or
        anybody else.
      </p>
    </section>`;
}
