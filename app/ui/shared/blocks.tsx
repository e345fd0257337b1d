import { BlockStack, InlineStack, Text } from "@shopify/polaris";
import type { BlockModel } from "../models.ts";
import { MessageBlock } from "./message-block.tsx";

/** Renders any draft kind. A new kind of draft needs no new view; a new kind of block does. */
export function Blocks({ blocks }: { blocks: readonly BlockModel[] }) {
  return (
    <BlockStack gap="400">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </BlockStack>
  );
}

function BlockView({ block }: { block: BlockModel }) {
  switch (block.type) {
    case "text":
      return (
        <div className="ops-pre-line">
          <Text as="p" breakWord>
            {block.text}
          </Text>
        </div>
      );
    case "fields":
      return <Fields fields={block.fields} />;
    case "table":
      return <TableBlock block={block} />;
    case "change":
      return <Change label={block.label} before={block.before} after={block.after} />;
    case "message":
      return <MessageBlock block={block} />;
  }
}

/** Label and value, one pair a row; on narrow screens the value stands under its label. */
export function Fields({ fields }: { fields: readonly { label: string; value: string }[] }) {
  return (
    <dl className="ops-fields">
      {fields.map((field) => (
        <div key={field.label} className="ops-field">
          <Text as="dt" tone="subdued">
            {field.label}
          </Text>
          <Text as="dd" breakWord>
            <bdi className="ops-pre-line">{field.value}</bdi>
          </Text>
        </div>
      ))}
    </dl>
  );
}

/** Wide tables become one small block a row on narrow screens, each cell under its column's name. */
function TableBlock({ block }: { block: Extract<BlockModel, { type: "table" }> }) {
  return (
    <BlockStack gap="200">
      <table className="ops-table">
        <thead>
          <tr>
            {block.columns.map((column, index) => (
              <th key={index} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td
                  key={at}
                  data-align={block.columns[at]?.align ?? "start"}
                  data-label={block.columns[at]?.label ?? ""}
                >
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {block.totals.map((total, index) => (
        <InlineStack key={total.label} align="end" gap="400" wrap={false}>
          <Text as="span" tone="subdued">
            {total.label}
          </Text>
          <Text
            as="span"
            numeric
            alignment="end"
            fontWeight={index === block.totals.length - 1 ? "semibold" : "regular"}
          >
            {total.value}
          </Text>
        </InlineStack>
      ))}
    </BlockStack>
  );
}

function Change({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <BlockStack gap="050">
      <Text as="p" tone="subdued">
        {label}
      </Text>
      <Text as="p" breakWord>
        <bdi>{before}</bdi>
        <span aria-hidden="true"> → </span>
        <Text as="span" visuallyHidden>
          {" becomes "}
        </Text>
        <Text as="span" fontWeight="semibold">
          <bdi>{after}</bdi>
        </Text>
      </Text>
    </BlockStack>
  );
}
