import {
  Badge,
  Banner,
  BlockStack,
  Button,
  Card,
  Checkbox,
  InlineStack,
  Link,
  Page,
  Text,
} from "@shopify/polaris";
import { useState } from "react";
import type { ApprovedLine, Problem, WaitingDraft, WaitingModel } from "../models.ts";
import { Blocks } from "../shared/blocks.tsx";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { TitledLines } from "../shared/titled-lines.tsx";

type Props = {
  model: WaitingModel;
  busy: boolean;
  problem: Problem | null;
  /** What came of each of the last yeses. */
  lines: readonly ApprovedLine[];
  onApprove: (chosen: readonly Pick<WaitingDraft, "id" | "contentHash">[]) => void;
};

/** Everything that waits for a yes, shown in full. Each is chosen, approved and answered for by itself. */
export function WaitingView({ model, busy, problem, lines, onApprove }: Props) {
  // By hash: a draft that changed is another one, and its tick does not hold for it.
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = model.drafts.filter(
    ({ contentHash, blocked }) => blocked === null && ticked.includes(contentHash),
  );
  const tick = (hash: string, is: boolean) =>
    setTicked((was) => (is ? [...was, hash] : was.filter((other) => other !== hash)));
  return (
    <Page title="Waiting for your yes" backAction={{ content: "Inbox", url: "/app" }}>
      <BlockStack gap="400">
        <div className="ops-inset">
          <Text as="p" breakWord>
            {model.summary}
          </Text>
        </div>
        <div aria-live="polite">
          <Results lines={lines} />
          <ProblemBanner title="Nothing was approved" problem={problem} />
        </div>
        {model.drafts.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            ticked={ticked.includes(draft.contentHash)}
            onTick={(is) => tick(draft.contentHash, is)}
          />
        ))}
        {model.drafts.length > 0 ? (
          <div className="ops-at-hand">
            <Card>
              <InlineStack gap="300" blockAlign="center">
                <Button
                  variant="primary"
                  disabled={chosen.length === 0}
                  loading={busy}
                  onClick={() => onApprove(chosen)}
                >
                  {chosen.length === 1
                    ? "Approve the one chosen"
                    : `Approve the ${String(chosen.length)} chosen, each by itself`}
                </Button>
                {model.more > 0 ? (
                  <Text as="p" tone="subdued">{`${String(model.more)} more wait in the inbox.`}</Text>
                ) : null}
              </InlineStack>
            </Card>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}

type CardProps = { draft: WaitingDraft; ticked: boolean; onTick: (is: boolean) => void };

function DraftCard({ draft, ticked, onTick }: CardProps) {
  return (
    <Card>
      <BlockStack gap="300">
        <Checkbox
          label={`Choose: ${draft.title}`}
          checked={ticked && draft.blocked === null}
          disabled={draft.blocked !== null}
          onChange={onTick}
        />
        {draft.note ? <Badge tone="attention">Two people</Badge> : null}
        {draft.note ? (
          <Text as="p" breakWord>
            {draft.note}
          </Text>
        ) : null}
        {draft.blocked ? (
          <Text as="p" tone="caution" breakWord>
            {draft.blocked}
          </Text>
        ) : null}
        <TitledLines as="h2" title="When you approve" lines={draft.consequences} />
        <TitledLines as="h2" title="What will not happen" lines={draft.notHappening} />
        <Blocks blocks={draft.blocks} />
        <Text as="p" tone="subdued" breakWord>
          {`${draft.expires} Fingerprint ${draft.contentHash.slice(0, 8)}. `}
          <Link url={`/app/drafts/${draft.id}`}>Open it to edit or reject it</Link>
        </Text>
      </BlockStack>
    </Card>
  );
}

/** One line for each yes: what was refused stands beside what was not. */
function Results({ lines }: { lines: readonly ApprovedLine[] }) {
  if (lines.length === 0) return null;
  const failed = lines.filter(({ ok }) => !ok).length;
  const title =
    failed === 0
      ? `${String(lines.length)} approved`
      : `${String(lines.length - failed)} approved, ${String(failed)} not`;
  return (
    <Banner title={title} tone={failed === 0 ? "success" : "warning"}>
      <ul className="ops-bulleted">
        {lines.map(({ id, title: of, text, href }) => (
          <li key={id}>
            <Link url={href}>{of}</Link>
            {`: ${text}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
