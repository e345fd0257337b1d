import { Text } from "@shopify/polaris";
import { WhenText } from "../shared/when-text.tsx";
import type { MoneyText, When } from "../models.ts";

type Props = {
  stake: MoneyText;
  waiting: string | null;
  decideBy: When;
  /** Above all money: a figure beside it would say that it is worth so much. */
  comesFirst: boolean;
  size: "large" | "small";
};

/** Money first, its range beside it, then what waiting costs and until when there is a choice. */
export function Stake({ stake, waiting, decideBy, comesFirst, size }: Props) {
  if (comesFirst) {
    return (
      <div className="ops-money">
        <Text as="span" variant={size === "large" ? "headingMd" : "headingSm"}>
          Whatever it costs
        </Text>
        <Text as="span" tone="subdued">
          <WhenText when={decideBy} />
        </Text>
      </div>
    );
  }
  return (
    <div className="ops-money">
      <span className="ops-nowrap">
        <Text as="span" variant={size === "large" ? "headingLg" : "headingSm"} numeric>
          {stake.likely}
        </Text>{" "}
        <Text as="span" tone="subdued" numeric>
          ({stake.range})
        </Text>
      </span>
      {waiting ? <Text as="span">{waiting}</Text> : null}
      <Text as="span" tone="subdued">
        <WhenText when={decideBy} />
      </Text>
    </div>
  );
}
