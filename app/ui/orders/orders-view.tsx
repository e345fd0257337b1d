import { Badge, BlockStack, Button, Card, InlineStack, Link, Page, Text } from "@shopify/polaris";
import type { OrderRow, OrdersModel, Problem } from "../models.ts";
import { DegradedBanner, ProblemBanner } from "../shared/problem-banner.tsx";

type Intent = "receive" | "cancel";
type Props = {
  model: OrdersModel;
  /** The draft that is being prepared. */
  busy: { orderId: string; intent: Intent } | null;
  problem: Problem | null;
  onClose: (orderId: string, intent: Intent) => void;
};

/** What was ordered through Ops Room, and what became of it; open orders first. */
export function OrdersView({ model, busy, problem, onClose }: Props) {
  return (
    <Page title="Purchase orders">
      <BlockStack gap="400">
        <DegradedBanner text={model.degraded} />
        <ProblemBanner title="Nothing was prepared" problem={problem} />
        {model.summary ? (
          <div className="ops-inset">
            <Text as="p" breakWord>
              {model.summary}
            </Text>
          </div>
        ) : null}
        <Card>
          {model.orders.length === 0 ? <NoOrders /> : null}
          <ul className="ops-list">
            {model.orders.map((order) => (
              <li key={order.id} id={`order-${order.reference}`} className="ops-row">
                <Order order={order} busy={busy} onClose={onClose} />
              </li>
            ))}
          </ul>
        </Card>
        {model.more > 0 ? (
          <div className="ops-inset">
            <Text as="p" tone="subdued">
              Older orders are closed; their receipts stand in <Link url="/app/history">History</Link>.
            </Text>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}

function NoOrders() {
  return (
    <BlockStack gap="200">
      <Text as="h2" variant="headingMd">
        No orders yet
      </Text>
      <Text as="p" tone="subdued" breakWord>
        When you approve a purchase order from an alert, it stands here until it has arrived. Say then what
        was received, or cancel what will not come: only so do Shopify’s incoming units and later alerts stay
        true.
      </Text>
      <InlineStack>
        <Button url="/app">See what is to decide</Button>
      </InlineStack>
    </BlockStack>
  );
}

function Order({ order, busy, onClose }: { order: OrderRow } & Pick<Props, "busy" | "onClose">) {
  const isBusy = (intent: Intent) => busy?.orderId === order.id && busy.intent === intent;
  return (
    <BlockStack gap="200">
      <div className="ops-split">
        <BlockStack>
          <Text as="h2" variant="headingSm" breakWord>
            {order.reference}
            {", "}
            <bdi>{order.supplier}</bdi>
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {order.dates}
          </Text>
        </BlockStack>
        <Badge tone={order.state.tone}>{order.state.text}</Badge>
      </div>
      {order.overdue ? (
        <Text as="p" tone="caution" breakWord>
          {order.overdue}
        </Text>
      ) : null}
      <ul className="ops-bulleted">
        {order.lines.map((line) => (
          <li key={`${line.title} ${line.sku ?? ""}`}>
            <Text as="span" breakWord>
              <bdi>{line.title}</bdi>
              {`: ${line.progress}`}
            </Text>
          </li>
        ))}
      </ul>
      {order.past.map(({ text, href }) => (
        <Text key={href} as="p" tone="subdued" breakWord>
          <Link url={href} monochrome>
            {text}
          </Link>
        </Text>
      ))}
      {order.open ? null : (
        <InlineStack>
          <WriteButton order={order} />
        </InlineStack>
      )}
      {order.open ? (
        <InlineStack gap="200">
          <Button
            onClick={() => onClose(order.id, "receive")}
            loading={isBusy("receive")}
            disabled={busy !== null}
            accessibilityLabel={`Receive ${order.reference}`}
          >
            Receive
          </Button>
          <Button
            variant="tertiary"
            onClick={() => onClose(order.id, "cancel")}
            loading={isBusy("cancel")}
            disabled={busy !== null}
            accessibilityLabel={`Cancel what is open of ${order.reference}`}
          >
            Cancel what is open
          </Button>
          <WriteButton order={order} />
        </InlineStack>
      ) : null}
    </BlockStack>
  );
}

function WriteButton({ order }: { order: OrderRow }) {
  return (
    <Button
      variant="tertiary"
      url={`/app/messages/new?of=order&id=${encodeURIComponent(order.id)}`}
      accessibilityLabel={`Write to ${order.supplier} about ${order.reference}`}
    >
      Write to them
    </Button>
  );
}
