import { Banner, BlockStack, Card, InlineStack, Page, Spinner, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { NotNow } from "../inbox/not-now.tsx";
import type { NotNowChoice } from "../inbox/not-now.tsx";
import type { AlertModel, Problem } from "../models.ts";
import { DegradedBanner, ProblemBanner } from "../shared/problem-banner.tsx";
import { pageTitle } from "../shared/page-title.ts";
import { RecordLink } from "../shared/record-link.tsx";
import { WhenText } from "../shared/when-text.tsx";
import type { Correction } from "./assumption.tsx";
import { Evidence, HowCalculated, showEvidence } from "./evidence.tsx";
import { Options } from "./options.tsx";
import { Past } from "./past.tsx";
import { SameUnits } from "./same-units.tsx";
import { Prepared, type Without } from "./prepared.tsx";
import { StockChart } from "./stock-chart.tsx";
import { Uncertainty } from "./uncertainty.tsx";
import { WriteAbout } from "./write-about.tsx";

type Props = {
  model: AlertModel;
  /** The option whose draft is being prepared. */
  choosingId: string | null;
  busy: "not_now" | "reopen" | null;
  refused: { intent: "choose" | "not_now" | "reopen"; problem: Problem } | null;
  onChoose: (optionId: string) => void;
  onNotNow: (choice: NotNowChoice) => void;
  onReopen: () => void;
  correction: Correction;
};

/** One exception: what is happening, what can be done about it, and everything that this rests on. */
export function AlertView(props: Props) {
  const { model, choosingId, busy, refused, onChoose, onNotNow, onReopen, correction } = props;
  const problem = (intent: string) => (refused?.intent === intent ? refused.problem : null);
  const open = model.state === "open";
  const [allFacts, setAllFacts] = useState(false);
  return (
    <Page title={pageTitle(model.title)} backAction={{ content: "Inbox", url: "/app" }}>
      <div className="ops-columns">
        <div className="ops-column-top">
          <BlockStack gap="400">
            {model.stateText ? (
              <StateBanner model={model} busy={busy === "reopen"} onReopen={onReopen} />
            ) : (
              <DegradedBanner text={model.degraded} />
            )}
            <WorkingOut on={model.workingOut} />
            <ProblemBanner title="It was not put back" problem={problem("reopen")} />
            <Happening model={model} />
            <Options
              options={model.options}
              chosenId={model.chosenOptionId}
              choosingId={choosingId}
              onChoose={open ? onChoose : null}
              problem={problem("choose")}
            />
          </BlockStack>
        </div>
        <div className="ops-column-side">
          <BlockStack gap="400">
            <Prepared
              draft={model.draft}
              preparing={choosingId !== null}
              undecided={open}
              without={withoutDraft(model)}
            />
            {model.canWriteAbout ? <WriteAbout alertId={model.id} /> : null}
            <SameUnits others={model.sameUnits} />
            <Past past={model.past} />
            {open ? (
              <OnYourList
                model={model}
                busy={busy === "not_now"}
                problem={problem("not_now")}
                onNotNow={onNotNow}
              />
            ) : null}
          </BlockStack>
        </div>
        <div className="ops-column-rest">
          <BlockStack gap="400">
            {model.chart ? <StockChart chart={model.chart} /> : null}
            <Evidence evidence={model.evidence} all={allFacts} onShowAll={setAllFacts} />
            <Uncertainty
              assumptions={model.assumptions}
              missing={model.missing}
              changesMind={model.changesMind}
              correction={correction}
            />
            <HowCalculated
              calculation={model.calculation}
              onEvidence={(evidenceId) => {
                // It may be among those not shown yet.
                flushSync(() => setAllFacts(true));
                showEvidence(evidenceId);
              }}
            />
          </BlockStack>
        </div>
      </div>
    </Page>
  );
}

function withoutDraft({ state, options, chosenOptionId }: AlertModel): Without {
  if (state !== "open") return "over";
  if (chosenOptionId === "nothing") return "nothing";
  return options.some(({ prepares }) => prepares) ? "by_hand_here" : "by_hand";
}

/** Said while the figures below are older than the founder's last correction, and once they are not any more. */
function WorkingOut({ on }: { on: boolean }) {
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (on) setWas(true);
  }, [on]);
  return (
    <div role="status" className="ops-status">
      {on ? (
        <Banner>
          <InlineStack gap="200" blockAlign="center" wrap={false}>
            <Spinner size="small" />
            <Text as="p">Your correction is saved. This decision is being worked out again with it.</Text>
          </InlineStack>
        </Banner>
      ) : was ? (
        <Banner tone="success">
          <Text as="p">Worked out again with your correction.</Text>
        </Banner>
      ) : null}
    </div>
  );
}

type OnYourListProps = {
  model: AlertModel;
  busy: boolean;
  problem: Problem | null;
  onNotNow: (choice: NotNowChoice) => void;
};

function OnYourList({ model, busy, problem, onNotNow }: OnYourListProps) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          On your list
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {`Under “${model.shelf}”.`}
        </Text>
        <ProblemBanner title="It is still on your list" problem={problem} />
        <InlineStack>
          <NotNow title={model.title} busy={busy} onChoose={onNotNow} variant="secondary" />
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function StateBanner({ model, busy, onReopen }: { model: AlertModel; busy: boolean; onReopen: () => void }) {
  const canReopen = model.state === "snoozed" || model.state === "dismissed";
  return (
    <Banner
      tone={model.state === "solved" || model.state === "acted" ? "success" : "info"}
      {...(canReopen
        ? { action: { content: "Put it back on the list", onAction: onReopen, loading: busy } }
        : {})}
    >
      <Text as="p" breakWord>
        {model.stateText}
      </Text>
    </Banner>
  );
}

function AtStake({ model }: { model: AlertModel }) {
  return (
    <>
      <span>
        <Text as="span" variant="headingLg" numeric>
          {model.stake.likely}
        </Text>{" "}
        <Text as="span" tone="subdued" numeric>
          {`at stake (${model.stake.range})`}
        </Text>
      </span>
      {model.waiting ? <Text as="span">{model.waiting}</Text> : null}
    </>
  );
}

function Happening({ model }: { model: AlertModel }) {
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="300" blockAlign="baseline">
          {model.comesFirst ? (
            <Text as="span" variant="headingMd">
              Comes first, whatever it costs
            </Text>
          ) : (
            <AtStake model={model} />
          )}
          <Text as="span" tone="subdued">
            <WhenText when={model.decideBy} />
          </Text>
        </InlineStack>
        <Text as="h2" variant="headingMd">
          What is happening
        </Text>
        {model.title === pageTitle(model.title) ? null : (
          <Text as="p" fontWeight="semibold" breakWord>
            {model.title}
          </Text>
        )}
        <Text as="p" breakWord>
          {model.happening}
        </Text>
        {model.subjectLink ? (
          <Text as="p">
            <RecordLink href={model.subjectLink.href}>{model.subjectLink.label}</RecordLink>
          </Text>
        ) : null}
      </BlockStack>
    </Card>
  );
}
