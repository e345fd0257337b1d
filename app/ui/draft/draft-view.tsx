import { Banner, BlockStack, Card, InlineStack, Page, Spinner, Text } from "@shopify/polaris";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftModel, FieldErrors, Problem } from "../models.ts";
import { MessageEdit } from "../message/message-edit.tsx";
import { SendIt } from "../message/send-it.tsx";
import { ClosingEdit } from "../orders/closing-edit.tsx";
import { Blocks } from "../shared/blocks.tsx";
import { DRAFT_STATE, isOpen } from "../shared/draft-state.ts";
import { pageTitle } from "../shared/page-title.ts";
import { DegradedBanner, ProblemBanner } from "../shared/problem-banner.tsx";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { useFirstError } from "../shared/use-first-error.ts";
import { editBody, fieldsOf, isDirty } from "./order-changes.ts";
import type { EditBody, OrderFields } from "./order-changes.ts";
import { OrderEdit } from "./order-edit.tsx";
import { RejectDraft } from "./reject-draft.tsx";
import { useDraftKeys } from "./use-draft-keys.ts";
import { ValuesEdit } from "./values-edit.tsx";
import { WhenYouApprove } from "./when-you-approve.tsx";

type Props = {
  model: DraftModel;
  busy: DraftIntent | null;
  refused: { intent: DraftIntent; problem: Problem; fieldErrors: FieldErrors } | null;
  /** How often an edit was saved: each time, what was typed gives way to what is stored. */
  saves: number;
  onEdit: (body: EditBody) => void;
  onApprove: (seenHash: string) => void;
  onReject: (seenHash: string, reason: string) => void;
  /** Has the model write a message's words. */
  onAsk: (seenHash: string) => void;
  /** What was typed was given up. */
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
  fetchPdf: (href: string) => Promise<void>;
  copyText: (text: string) => Promise<boolean>;
  downloadText: (filename: string, text: string) => void;
};

export type DraftIntent = "edit" | "approve" | "ask" | "reject";

/** Exactly what will leave, what approving it sets off, and the form to change it before. */
export function DraftView({
  model,
  busy,
  refused,
  saves,
  onEdit,
  onApprove,
  onReject,
  onAsk,
  onDiscard,
  onDirty,
  fetchPdf,
  copyText,
  downloadText,
}: Props) {
  const { fields, setFields, dirty, discard } = useOrderFields(model, saves, onDirty);
  const [otherDirty, setOtherDirty] = useState(false);
  const onOtherDirty = useCallback(
    (is: boolean) => {
      setOtherDirty(is);
      onDirty(is);
    },
    [onDirty],
  );
  const page = useRef<HTMLDivElement>(null);
  useDraftKeys(page);
  useFirstError(refused?.fieldErrors);
  const { form } = model;
  const problem = (intent: string) => (refused?.intent === intent ? refused.problem : null);
  // A text is read before it is changed; the form of an order is the shorter way to the same.
  const document = <Document model={model} dirty={dirty || otherDirty} />;
  return (
    <Page title={pageTitle(model.title)} backAction={{ content: model.back.label, url: model.back.href }}>
      <div ref={page}>
        <BlockStack gap="400">
          <StateBanner model={model} />
          <DegradedBanner text={model.degraded} />
          {model.message ? (
            <SendIt
              form={model.message}
              isSent={!isOpen(model.state)}
              dirty={otherDirty}
              copyText={copyText}
              downloadText={downloadText}
            />
          ) : null}
          <WhenYouApprove
            model={model}
            dirty={dirty || otherDirty}
            approving={busy === "approve"}
            problem={problem("approve")}
            onApprove={() => onApprove(model.contentHash)}
            fetchPdf={fetchPdf}
            downloadText={downloadText}
          />
          <ProblemBanner title="Your changes were not saved" problem={problem("edit")} />
          <ProblemBanner title="The model wrote nothing" problem={problem("ask")} />
          {form && fields ? (
            <>
              <OrderEdit
                form={form}
                fields={fields}
                errors={refused?.intent === "edit" ? refused.fieldErrors : {}}
                busy={busy !== null}
                onChange={setFields}
                onAdd={(id) => onEdit(editBody(fields, model.contentHash, { addVariantId: id }))}
                onRemove={(id) => onEdit(editBody(fields, model.contentHash, { removeVariantId: id }))}
              />
              <UnsavedBar
                id="order-save-bar"
                open={dirty}
                saving={busy === "edit"}
                onSave={() => onEdit(editBody(fields, model.contentHash))}
                onDiscard={() => {
                  discard();
                  onDiscard();
                }}
              />
            </>
          ) : null}
          {model.message ? document : null}
          {model.message && isOpen(model.state) ? (
            <MessageEdit
              form={model.message}
              contentHash={model.contentHash}
              errors={refused?.intent === "edit" ? refused.fieldErrors : {}}
              saving={busy === "edit" || busy === "ask"}
              saves={saves}
              onEdit={onEdit}
              onAsk={() => onAsk(model.contentHash)}
              onDiscard={onDiscard}
              onDirty={onOtherDirty}
            />
          ) : null}
          {model.closing ? (
            <ClosingEdit
              form={model.closing}
              contentHash={model.contentHash}
              errors={refused?.intent === "edit" ? refused.fieldErrors : {}}
              saving={busy === "edit"}
              saves={saves}
              onEdit={onEdit}
              onDiscard={onDiscard}
              onDirty={onOtherDirty}
            />
          ) : null}
          {model.values ? (
            <ValuesEdit
              form={model.values}
              contentHash={model.contentHash}
              errors={refused?.intent === "edit" ? refused.fieldErrors : {}}
              saving={busy === "edit"}
              saves={saves}
              onEdit={onEdit}
              onDiscard={onDiscard}
              onDirty={onOtherDirty}
            />
          ) : null}
          {model.message ? null : document}
          {isOpen(model.state) ? (
            <RejectDraft
              busy={busy === "reject"}
              error={refused?.intent === "reject" ? refused.fieldErrors["reason"] : undefined}
              problem={problem("reject")}
              onReject={(reason) => onReject(model.contentHash, reason)}
            />
          ) : null}
        </BlockStack>
      </div>
    </Page>
  );
}

/** What was typed, until the content behind it changes: then the saved content is what is shown. */
function useOrderFields(model: DraftModel, saves: number, onDirty: (dirty: boolean) => void) {
  const [typed, setTyped] = useState<{ hash: string; fields: OrderFields } | null>(null);
  const saved = model.form ? fieldsOf(model.form) : null;
  const fields = typed && typed.hash === model.contentHash ? typed.fields : saved;
  const dirty = model.form !== null && fields !== null && isDirty(fields, model.form);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => setTyped(null), [saves]);
  return {
    fields,
    dirty,
    setFields: (next: OrderFields) => setTyped({ hash: model.contentHash, fields: next }),
    discard: () => setTyped(null),
  };
}

function StateBanner({ model }: { model: DraftModel }) {
  const { title, tone } = DRAFT_STATE[model.state];
  if (model.state === "proposed") {
    return model.stateText ? (
      <Banner tone="warning">
        <Text as="p" breakWord>
          {model.stateText}
        </Text>
      </Banner>
    ) : null;
  }
  const moving = model.state === "sending" || model.state === "approved" || model.state === "unknown";
  return (
    <div aria-live="polite">
      <Banner tone={tone} title={title}>
        <InlineStack gap="200" blockAlign="center" wrap={false}>
          {moving ? <Spinner size="small" accessibilityLabel={title} /> : null}
          {model.stateText ? (
            <Text as="p" breakWord>
              {model.stateText}
            </Text>
          ) : null}
        </InlineStack>
      </Banner>
    </div>
  );
}

function Document({ model, dirty }: { model: DraftModel; dirty: boolean }) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {model.message ? "The text" : "The document"}
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {dirty
              ? "As last saved. Your changes show here once they are saved."
              : [
                  model.editedBy ? `Edited by ${model.editedBy}` : null,
                  `Fingerprint ${shortHash(model.contentHash)}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
          </Text>
        </BlockStack>
        <Blocks blocks={model.blocks} />
      </BlockStack>
    </Card>
  );
}

/** "9f3a…c1": enough to compare with the receipt by eye. */
function shortHash(hash: string): string {
  return hash.length > 8 ? `${hash.slice(0, 4)}…${hash.slice(-2)}` : hash;
}
