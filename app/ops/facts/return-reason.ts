/**
 * What a return says of the product. Shopify names reasons by handles of its product taxonomy, some hundreds of them:
 * https://github.com/Shopify/product-taxonomy (data/return_reasons.yml); the ten old reasons are among them.
 */

/** `harm`: somebody may have been hurt. `trait`: a property of the product, named by its handle, such as `comfort`. */
export type ReturnCause =
  | "small"
  | "large"
  | "defect"
  | "harm"
  | "wrong_item"
  | "not_as_described"
  | "look"
  | "late"
  | "unwanted"
  | "trait"
  | "unknown";

const BY_HANDLE: ReadonlyMap<string, ReturnCause> = new Map([
  ...each("unknown", "unknown other-reason"),
  ...each(
    "harm",
    "caused-allergic-reaction caused-irritation reaction side-effects product-overheats painful fails-to-detect-threats wrong-dosage",
  ),
  ...each(
    "defect",
    `damaged-or-defective damaged-after-use damaged-after-washing damaged-after-wear damaged-packaging packaging-not-sealed
     breaks-easily quality product-leaks poor-stitching loose-seams loose-threads seams-splitting lens-popped-out-of-frame
     lens-scratched logo-peeling embellishment-fell-off scratched stained surface-damage tarnished frame-crooked
     material-not-durable sturdiness unstable wheels-stick dye-transferred pilling dried-out lock seal printing`,
  ),
  ...each("wrong_item", "received-the-wrong-item wrong-amount prescription-processed-incorrectly"),
  ...each("not_as_described", "item-not-as-described missing-desired-features"),
  ...each("look", "style color shade pattern color-too-bright color-too-muted frame-color lens-color"),
  ...each("late", "arrived-late delivery-issue"),
  ...each(
    "unwanted",
    `changed-my-mind ordered-multiple ordered-wrong-item ordered-wrong-format duplicate-order trial-period-ending budget
     scheduling-conflict`,
  ),
]);

/** `too-small`, `waist-too-tight`, `sleeves-too-short`; not the letters of a book, nor what a lens lets one see. */
const SMALL = /^(?!type-|field-)(?:.+-)?(?:too-(?:small|tight|short|narrow)|tight-around-.+)$/u;
const LARGE = /^(?!type-|field-)(?:.+-)?(?:too-(?:big|large|loose|long|wide)|loose-around-.+)$/u;

export function returnCause(handle: string): ReturnCause {
  const known = BY_HANDLE.get(handle);
  if (known) return known;
  if (SMALL.test(handle)) return "small";
  if (LARGE.test(handle)) return "large";
  return "trait";
}

function each(cause: ReturnCause, handles: string): [string, ReturnCause][] {
  return handles.split(/\s+/u).map((handle) => [handle, cause]);
}
