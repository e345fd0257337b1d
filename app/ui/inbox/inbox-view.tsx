import { BlockStack, Button, Card, InlineStack, Link, Page, Text } from "@shopify/polaris";
import { useCallback, useRef, useState } from "react";
import type { AlertLine, InboxModel, Problem } from "../models.ts";
import { DegradedBanner } from "../shared/problem-banner.tsx";
import { UndecidedBanner } from "../shared/undecided-banner.tsx";
import { AlertCard } from "./alert-card.tsx";
import type { AlertLineProps } from "./alert-card.tsx";
import type { NotNowChoice } from "./not-now.tsx";
import { Shelf } from "./shelf.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { SourceStatus } from "./source-status.tsx";
import { useInboxKeys } from "./use-inbox-keys.ts";
import { useKeepPlace } from "./use-keep-place.ts";

type Props = {
  model: InboxModel;
  /** Alerts that differ from what is shown; they wait until asked for. */
  heldChanges: number;
  onShowChanges: () => void;
  onNotNow: (alertId: string, choice: NotNowChoice) => void;
  /** The alert whose "Not now" is on its way. */
  busyAlertId: string | null;
  refused: { alertId: string; problem: Problem } | null;
};

/** The few decisions worth today's attention, and what can wait. */
export function InboxView({ model, heldChanges, onShowChanges, onNotNow, busyAlertId, refused }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const toggleHelp = useCallback(() => setHelp((was) => !was), []);
  useInboxKeys(list, toggleHelp);
  const keepPlace = useKeepPlace(list, model);
  const lineProps = (line: AlertLine): AlertLineProps => ({
    line,
    busy: busyAlertId === line.id,
    problem: refused?.alertId === line.id ? refused.problem : null,
    onNotNow: (choice) => {
      keepPlace(line.id);
      onNotNow(line.id, choice);
    },
  });
  return (
    <Page title="Ops Room">
      <div ref={list}>
        <BlockStack gap="500">
          <div className="ops-summary ops-inset">
            <Text as="p" variant="headingMd" breakWord>
              {model.summary}
            </Text>
            <InlineStack gap="100" blockAlign="center" wrap={false}>
              <SourceStatus
                source={model.source}
                couldNotLook={model.couldNotLook}
                degraded={model.degraded}
              />
              <Shortcuts open={help} onToggle={toggleHelp} />
            </InlineStack>
          </div>
          <UndecidedBanner undecided={model.undecided} />
          <DegradedBanner text={model.degraded} />
          <BlockStack gap="300">
            <div className="ops-toolbar ops-inset">
              <Text as="h2" variant="headingSm" tone="subdued">
                Decide now
              </Text>
              <HeldChanges count={heldChanges} onShow={onShowChanges} />
            </div>
            {model.decideNow.length === 0 ? <NothingNow model={model} /> : null}
            {model.decideNow.map((line) => (
              <AlertCard key={line.id} {...lineProps(line)} />
            ))}
          </BlockStack>
          <BlockStack gap="300">
            <Shelf
              title="This week"
              {...model.thisWeek}
              more={model.more.thisWeek}
              empty="Nothing has to be decided this week."
              render={lineProps}
            />
            <Shelf
              title="Can wait"
              {...model.canWait}
              more={model.more.canWait}
              empty="Nothing is waiting."
              render={lineProps}
            />
          </BlockStack>
          <LookedAt model={model} />
        </BlockStack>
      </div>
    </Page>
  );
}

/** "3 changes: show". The list stays as it is until the reader asks. */
function HeldChanges({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div role="status">
      {count > 0 ? (
        <Button size="slim" onClick={onShow}>{`${count} ${count === 1 ? "change" : "changes"}: show`}</Button>
      ) : null}
    </div>
  );
}

function NothingNow({ model }: { model: InboxModel }) {
  return (
    <Card>
      <BlockStack gap="100">
        <Text as="h3" variant="headingMd">
          Nothing needs a decision now
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {model.lookedAtAndFine}
        </Text>
      </BlockStack>
    </Card>
  );
}

function LookedAt({ model }: { model: InboxModel }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          What was looked at
        </Text>
        <Text as="p" breakWord>
          {model.lookedAtAndFine}
        </Text>
        {model.couldNotLook.length > 0 ? (
          <Text as="p" breakWord>
            {`Could not look: ${model.couldNotLook.map(({ text }) => text).join(" · ")} `}
            <Link url="/app/sources">See sources</Link>
          </Text>
        ) : null}
        {model.sinceYesterday ? (
          <Text as="p" tone="subdued" breakWord>
            {model.sinceYesterday}
          </Text>
        ) : null}
      </BlockStack>
    </Card>
  );
}
