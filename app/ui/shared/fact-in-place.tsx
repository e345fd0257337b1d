import { BlockStack, Popover, Text } from "@shopify/polaris";
import { type KeyboardEvent, useState } from "react";
import type { BlockModel } from "../models.ts";
import { placeOf } from "./place-of.ts";
import { RecordLink } from "./record-link.tsx";

type Message = Extract<BlockModel, { type: "message" }>;
export type FactOnRecord = Pick<Message["facts"][number], "label" | "source" | "href">;

type Props = FactOnRecord & {
  /** As it stands in the text. */
  text: string;
  /** What the record says, where the founder wrote something else; null: this is what it says. */
  recordSays: string | null;
};

/** A fact at its place in a text: opened, it says what it is and where it is from, and leads there. */
export function FactInPlace({ text, label, source, href, recordSays }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen((is) => !is);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    // The space bar would move the page as well.
    event.preventDefault();
    toggle();
  };
  const [Tag, className] =
    recordSays === null ? (["bdi", "ops-fact"] as const) : (["mark", "ops-own ops-fact"] as const);
  return (
    <Popover
      // A popover stays with the element that it first saw, and another tag is another element.
      key={Tag}
      active={open}
      onClose={() => setOpen(false)}
      activatorWrapper="span"
      ariaHaspopup="dialog"
      activator={
        // A button element cannot break within a line, and facts can be as long as a list of goods.
        <Tag
          className={className}
          role="button"
          tabIndex={0}
          aria-label={`${text} (${recordSays === null ? label : `${label}, changed by you`})`}
          onClick={toggle}
          onKeyDown={onKeyDown}
        >
          {text}
        </Tag>
      }
    >
      <SourceOfFact label={label} source={source} href={href} recordSays={recordSays} />
    </Popover>
  );
}

/** What is said of a fact that is opened. */
export function SourceOfFact({ label, source, href, recordSays }: Omit<Props, "text">) {
  return (
    <div className="ops-source">
      <BlockStack gap="100">
        <Text as="p" variant="headingSm" breakWord>
          {label}
        </Text>
        {recordSays === null ? null : (
          <div className="ops-pre-line">
            <Text as="p" breakWord>
              You changed it. The record says “<bdi>{recordSays}</bdi>”.
            </Text>
          </div>
        )}
        <Text as="p" tone="subdued" breakWord>
          Source: {source}
        </Text>
        {href === null ? null : <RecordLink href={href}>{placeOf(href)}</RecordLink>}
      </BlockStack>
    </div>
  );
}
