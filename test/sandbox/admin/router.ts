import type { ShopifyStandIn } from "../shopify/stand-in.ts";
import type { Html } from "./html.ts";
import type { Page, Shop } from "./layout.ts";
import { changeFaults, faults } from "./pages/faults.ts";
import { home } from "./pages/home.ts";
import { ledger } from "./pages/ledger.ts";
import { order, orders } from "./pages/orders.ts";
import type { PageContext } from "./pages/page-context.ts";
import { changeProduct } from "./pages/product-changes.ts";
import { product } from "./pages/product.ts";
import { products } from "./pages/products.ts";
import { transfer, transfers } from "./pages/transfers.ts";
import { wordsOf } from "./words.ts";

/** A page, a redirect after a change, or null: there is no such page. */
export type Answer = Page | { redirect: string } | null;

export type Asked = {
  shopify: ShopifyStandIn;
  shop: Shop;
  base: string;
  /** Behind the store's name: "/products/12". */
  path: string;
  query: URLSearchParams;
  method: string;
  form: URLSearchParams;
};

export function pageAt(asked: Asked): Answer {
  const { shopify, shop, base, query, form } = asked;
  const state = shopify.store;
  const context: PageContext = { state, shop, words: wordsOf(shop), base, query };
  const [section = "", id = "", ...more] = asked.path.split("/").slice(1);
  if (more.length > 0) return null;
  const isPost = asked.method === "POST";
  const page = (at: Page["at"], title: string, body: Html): Page => ({ at, title, body });

  switch (`${section}/${id === "" ? "" : section === "sandbox" ? id : ":id"}`) {
    case "/":
      return page("home", "Home", home(context));
    case "products/":
      return page("products", "Products", products(context));
    case "products/:id": {
      const found = state.products.get(id);
      if (!found) return null;
      if (isPost)
        return {
          redirect: `${base}/products/${id}?said=${encodeURIComponent(changeProduct(shopify, form))}`,
        };
      return page("products", found.title, product(found, context));
    }
    case "orders/":
      return page("orders", "Orders", orders(context));
    case "orders/:id": {
      const found = state.orders.get(id);
      return found ? page("orders", `Order ${found.name}`, order(found, context)) : null;
    }
    case "transfers/":
      return page("transfers", "Transfers", transfers(context));
    case "transfers/:id": {
      const found = state.transfers.get(id);
      return found ? page("transfers", `Transfer ${found.name}`, transfer(found, context)) : null;
    }
    case "sandbox/ledger":
      return page("ledger", "Ledger of applied writes", ledger(shopify.ledger(), context));
    case "sandbox/faults":
      if (isPost)
        return { redirect: `${base}/sandbox/faults?said=${encodeURIComponent(changeFaults(shopify, form))}` };
      return page("faults", "Faults", faults(shopify));
    default:
      return null;
  }
}
