import { defineDraftKind, type Inverse, type Write } from "../contract.ts";
import { type ProductStatus, StatusChange } from "./payload.ts";

/** Takes a product off sale, or puts it on sale again. */
export const productStatus = defineDraftKind({
  id: "product_status",
  version: 1,
  payload: StatusChange,
  example: {
    productId: "gid://shopify/Product/1",
    title: "Ceramic Mug",
    status: "active",
    newStatus: "archived",
  },
  title: ({ title }) => `Status of ${title}`,
  approveLabel: ({ newStatus }) => `Approve and set the status to ${newStatus}`,
  cash: () => null,
  show: ({ title, status, newStatus }) => [
    {
      type: "fields",
      fields: [
        { label: "Product", value: title },
        { label: "What it means", value: MEANS[newStatus] },
      ],
    },
    { type: "change", label: `Shopify: status of ${title}`, before: status, after: newStatus },
  ],
  consequences: ({ title, status, newStatus }) =>
    status === newStatus
      ? ["Nothing changes: it has this status already."]
      : [
          `Shopify: the status of ${title} changes from ${status} to ${newStatus}, with all its variants. ${MEANS[newStatus]}`,
        ],
  notHappening: ({ newStatus }) => [
    "Orders that were placed already stay, and so do stock and prices. Nothing is deleted.",
    ...(newStatus === "active" ? ["It is not put on sales channels on which it was not before."] : []),
  ],
  toWrite,
  preconditions: ({ productId, title, status }) => [
    { subject: `status:${productId}`, label: `The status of ${title}`, value: written(status), tolerance: 0 },
  ],
  toRecord: () => null,
  moves: "neither",
  inverse,
});

/** In Shopify's own sense: https://shopify.dev/docs/api/admin-graphql/2026-07/enums/ProductStatus */
const MEANS: Readonly<Record<ProductStatus, string>> = {
  active: "It can be bought where it is published.",
  draft: "It cannot be seen or bought, and is kept as work in progress.",
  archived: "It cannot be seen or bought, and is kept out of the way.",
  unlisted: "It can be bought by its own link alone: search and collections do not show it.",
};

/** As Shopify writes it. */
function written(status: ProductStatus): string {
  return status.toUpperCase();
}

function inverse(change: StatusChange): Inverse<StatusChange> {
  return { payload: { ...change, status: change.newStatus, newStatus: change.status } };
}

function toWrite({ productId, status, newStatus }: StatusChange): Write {
  return {
    connector: "shopify",
    operation: "product_status_update",
    request: { productId, status: { from: written(status), to: written(newStatus) } },
  };
}
