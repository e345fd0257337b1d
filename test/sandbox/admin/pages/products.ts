import type { Product } from "../../shopify/state/model.ts";
import { html, type Html } from "../html.ts";
import { pageOf, type PageContext } from "./page-context.ts";
import { pager } from "./pager.ts";

export function availableOf(product: Product): number {
  let available = 0;
  for (const { item } of product.variants)
    for (const level of item.levels.values()) available += level.quantities.available;
  return available;
}

/** Products whose title, vendor or SKU has these words, by title. */
export function findProducts(products: Iterable<Product>, words: string): Product[] {
  const wanted = words.trim().toLowerCase();
  const found = [...products].filter(
    ({ title, vendor, variants }) =>
      wanted === "" ||
      title.toLowerCase().includes(wanted) ||
      vendor.toLowerCase().includes(wanted) ||
      variants.some(({ sku }) => sku?.toLowerCase().includes(wanted) ?? false),
  );
  return found.sort((a, b) => a.title.localeCompare(b.title));
}

export function products({ state, words, base, query }: PageContext): Html {
  const search = query.get("query") ?? "";
  const found = findProducts(state.products.values(), search);
  const shown = pageOf(found, query);
  return html`<section class="card flush">
    <form class="row" style="padding:16px" role="search">
      <input
        type="search"
        name="query"
        value="${search}"
        placeholder="Search products"
        aria-label="Search products"
      />
      <button class="button">Search</button>
      <span class="quiet">${words.many(found.length, "product")}</span>
    </form>
    ${
      found.length === 0
        ? html`<p class="empty">No product has these words in its title, vendor or SKU.</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th>Product</th>
                  <th class="optional">Status</th>
                  <th class="number">Available</th>
                  <th class="optional">Type</th>
                  <th class="optional">Vendor</th>
                </tr>
              </thead>
              <tbody>
                ${shown.rows.map((product) => row(product, { words, base }))}
              </tbody>
            </table>
          </div>`
    }
    ${pager(query, shown)}
  </section>`;
}

function row(product: Product, { words, base }: Pick<PageContext, "words" | "base">): Html {
  const available = availableOf(product);
  const tracked = product.variants.some(({ item }) => item.tracked);
  return html`<tr>
    <td>
      <a href="${base}/products/${product.id}">${product.title}</a>
      ${product.variants.length > 1 ? html`<br /><span class="quiet">${words.many(product.variants.length, "variant")}</span>` : null}
    </td>
    <td class="optional">
      <span class="tag ${product.status === "ACTIVE" ? "good" : ""}">${words.status(product.status)}</span>
    </td>
    <td class="number">
      ${!tracked ? "Not tracked" : available <= 0 ? html`<span class="tag low">${words.count(available)}</span>` : words.count(available)}
    </td>
    <td class="optional">${product.productType}</td>
    <td class="optional">${product.vendor}</td>
  </tr>`;
}
