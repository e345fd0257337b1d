/** One variant as the exports tell of it, from whichever file spoke first. */
export type Goods = {
  /** Which product it belongs to: handle, else title. */
  product: string;
  title: string;
  options: readonly string[];
  sku: string | null;
  vendor: string;
  type: string;
  status: "ACTIVE" | "DRAFT" | "ARCHIVED";
  /** Null: no file says. */
  price: string | null;
  compareAt: string | null;
  minimumAdvertised: string | null;
  cost: string | null;
  /** Null: no file says. */
  tracked: boolean | null;
  policy: "DENY" | "CONTINUE";
  /** By place: `levels.get("Shop location")`. */
  levels: Map<string, Level>;
};

export type Level = { available: number; committed: number; incoming: number; unavailable: number };

export type GoodsBook = {
  all: readonly Goods[];
  /** False when the same product and options are known already. */
  add: (goods: Goods) => boolean;
  /** Whether more than one goods go by this SKU. */
  shared: (sku: string) => boolean;
  byOptions: (product: string, options: readonly string[]) => Goods | undefined;
  /** The one with this SKU; among several with it, or without SKU, the one of this name. */
  ofLine: (line: { sku: string | null; title: string }) => Goods | undefined;
};

/** Everything the shop sells, found by what the files call it. */
export function openGoodsBook(): GoodsBook {
  const all: Goods[] = [];
  const options = new Map<string, Goods>();
  const skus = new Map<string, Goods[]>();
  const names = new Map<string, Goods[]>();
  const push = (map: Map<string, Goods[]>, key: string, goods: Goods) => {
    const list = map.get(key);
    if (list) list.push(goods);
    else map.set(key, [goods]);
  };

  return {
    all,
    add(goods) {
      const key = optionsKey(goods.product, goods.options);
      if (options.has(key)) return false;
      options.set(key, goods);
      all.push(goods);
      if (goods.sku !== null) push(skus, goods.sku, goods);
      push(names, lineName(goods.title, goods.options), goods);
      return true;
    },
    shared: (sku) => (skus.get(sku)?.length ?? 0) > 1,
    byOptions: (product, values) => options.get(optionsKey(product, values)),
    ofLine({ sku, title }) {
      const sameSku = sku === null ? [] : (skus.get(sku) ?? []);
      if (sameSku.length === 1) return sameSku[0];
      const sameName = names.get(plain(title)) ?? [];
      if (sameSku.length > 1) return sameSku.find((goods) => sameName.includes(goods));
      // A name that two goods share decides nothing.
      return sameName.length === 1 ? sameName[0] : undefined;
    },
  };
}

/** As the order export names it: `Mug - Blue / Large`. */
function lineName(title: string, options: readonly string[]): string {
  return plain(options.length === 0 ? title : `${title} - ${options.join(" / ")}`);
}

function optionsKey(product: string, options: readonly string[]): string {
  return [product, ...options].map(plain).join("\n");
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Shopify's name for the only variant of a product is no option. */
export function realOptions(...values: (string | null)[]): string[] {
  const given = values.filter((value) => value !== null);
  return given.length === 1 && given[0]?.toLowerCase() === "default title" ? [] : given;
}
