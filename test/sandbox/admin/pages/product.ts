import type { Location, Product, Variant } from "../../shopify/state/model.ts";
import { onHand } from "../../shopify/state/model.ts";
import { html, type Html } from "../html.ts";
import type { PageContext } from "./page-context.ts";

/** A product: its variants, its stock at each location under every quantity name, and ways to change it. */
export function product(found: Product, context: PageContext): Html {
  const { words } = context;
  const first = found.variants[0];
  return html`<div class="columns">
    <div>
      <section class="card flush">
        <h2>Variants</h2>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th>Variant</th>
                <th>SKU</th>
                <th class="number">Price</th>
                <th class="number">Cost</th>
                <th>When out of stock</th>
              </tr>
            </thead>
            <tbody>
              ${found.variants.map(
                (variant) =>
                  html`<tr>
                    <td>${variant.title === "Default Title" ? found.title : variant.title}</td>
                    <td>${variant.sku ?? html`<span class="quiet">none</span>`}</td>
                    <td class="number">${words.money(variant.price)}</td>
                    <td class="number">
                      ${variant.item.cost === null ? html`<span class="quiet">not recorded</span>` : words.money(variant.item.cost)}
                    </td>
                    <td>${variant.policy === "CONTINUE" ? "Continues selling" : "Stops selling"}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
      ${found.variants.map((variant) => stockCard(variant, found, context))}
    </div>
    <div>
      <section class="card">
        <dl class="facts">
          <div>
            <dt>Status</dt>
            <dd>${words.status(found.status)}</dd>
          </div>
          <div>
            <dt>Vendor</dt>
            <dd>${found.vendor || "none"}</dd>
          </div>
          <div>
            <dt>Type</dt>
            <dd>${found.productType || "none"}</dd>
          </div>
          <div>
            <dt>Changed</dt>
            <dd>${words.moment(found.updatedAt)}</dd>
          </div>
        </dl>
      </section>
      <div class="slot" id="product-block-slot" data-product="${found.id}">
        Place of app blocks. <a href="${context.base}/apps/ops-room">Open Ops Room</a> for this product's
        alerts.
      </div>
      ${first ? changes(found, context) : null}
    </div>
  </div>`;
}

function stockCard(variant: Variant, found: Product, { words }: PageContext): Html {
  const levels = [...variant.item.levels.values()].sort((a, b) =>
    a.location.name.localeCompare(b.location.name),
  );
  const heading = found.variants.length > 1 ? `Stock of ${variant.title}` : "Stock";
  if (!variant.item.tracked)
    return html`<section class="card">
      <h2>${heading}</h2>
      <p class="quiet">Stock is not tracked.</p>
    </section>`;
  const rows: [string, (level: (typeof levels)[number]) => number][] = [
    ["Available", ({ quantities }) => quantities.available],
    ["Committed", ({ quantities }) => quantities.committed],
    ["Incoming", ({ quantities }) => quantities.incoming],
    ["On hand", (level) => onHand(level)],
    ["Reserved", ({ quantities }) => quantities.reserved],
    ["Damaged", ({ quantities }) => quantities.damaged],
    ["Safety stock", ({ quantities }) => quantities.safety_stock],
    ["Quality control", ({ quantities }) => quantities.quality_control],
  ];
  const all = (of: (level: (typeof levels)[number]) => number) =>
    levels.reduce((total, level) => total + of(level), 0);
  return html`<section class="card flush" data-variant="${variant.id}">
    <h2>${heading}</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th></th>
            ${levels.map((level) => html`<th class="number">${level.location.name}</th>`)}${levels.length > 1 ? html`<th class="number">All</th>` : null}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([label, of]) =>
              html`<tr>
                <td>${label}</td>
                ${levels.map((level) => html`<td class="number">${words.count(of(level))}</td>`)}
                ${levels.length > 1 ? html`<td class="number"><strong>${words.count(all(of))}</strong></td>` : null}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Active locations that keep any variant of it: elsewhere there is nothing to count or receive. */
function stockedAt(found: Product): Location[] {
  const places = found.variants.flatMap(({ item }) =>
    [...item.levels.values()].map(({ location }) => location),
  );
  return [...new Set(places)].filter(({ active }) => active).sort((a, b) => a.name.localeCompare(b.name));
}

function changes(found: Product, { base }: PageContext): Html {
  const action = `${base}/products/${found.id}`;
  const variants = html`<label class="field"
    >Variant
    <select name="variantId">
      ${found.variants.map((variant) => html`<option value="${variant.id}">${variant.title === "Default Title" ? found.title : variant.title}</option>`)}
    </select>
  </label>`;
  const locations = html`<label class="field"
    >Location
    <select name="locationId">
      ${stockedAt(found).map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </select>
  </label>`;
  const units = (label: string, value: number) =>
    html`<label class="field"
      >${label}
      <input type="number" name="units" value="${value}" required step="1" />
    </label>`;
  return html`<section class="card" style="margin-top:16px">
    <h2>Change something</h2>
    <p class="quiet">As if it happened in the store. The app hears of it by webhook.</p>
    <h3>A customer orders</h3>
    <form class="row" method="post" action="${action}">
      ${variants}${units("Units", 2)}
      <button class="button" name="do" value="order">Place order</button>
    </form>
    ${
      stockedAt(found).length === 0
        ? null
        : html`<h3>Stock is counted</h3>
            <form class="row" method="post" action="${action}">
              ${variants}${locations}${units("Available", 0)}
              <button class="button" name="do" value="stock">Set available</button>
            </form>
            <h3>Incoming units arrive</h3>
            <form class="row" method="post" action="${action}">
              ${variants}${locations}${units("Units", 10)}
              <button class="button" name="do" value="receive">Receive</button>
            </form>`
    }
    <h3>The price changes</h3>
    <form class="row" method="post" action="${action}">
      ${variants}
      <label class="field"
        >Price<input
          type="number"
          name="price"
          min="0"
          step="0.01"
          required
          value="${found.variants[0]?.price ?? "0"}"
      /></label>
      <button class="button" name="do" value="price">Set price</button>
    </form>
  </section>`;
}
