import { ActionList, BlockStack, Button, InlineStack, Popover, TextField } from "@shopify/polaris";
import { useState } from "react";

/** Fields of the `not_now` intent. */
export type NotNowChoice = {
  how: "later" | "event" | "not_worth_it" | "we_know" | "wrong_data";
  until?: string;
  reason?: string;
};

type Pane = "menu" | "date" | "wrong_data";
type Props = {
  /** Names the alert for people who hear the button apart from its card. */
  title: string;
  busy: boolean;
  onChoose: (choice: NotNowChoice) => void;
  variant?: "tertiary" | "secondary" | "plain";
};

/** Puts an alert aside: until a day or an event, for good with a reason, or because its data is wrong. */
export function NotNow({ title, busy, onChoose, variant = "tertiary" }: Props) {
  const [open, setOpen] = useState(false);
  const [pane, setPane] = useState<Pane>("menu");
  const close = () => setOpen(false);
  const toggle = () => {
    setPane("menu");
    setOpen((was) => !was);
  };
  const choose = (choice: NotNowChoice) => {
    close();
    onChoose(choice);
  };
  return (
    <Popover
      active={open}
      onClose={close}
      autofocusTarget="first-node"
      preferredAlignment="left"
      activator={
        <span data-not-now>
          <Button
            onClick={toggle}
            disclosure={open ? "up" : "down"}
            loading={busy}
            variant={variant}
            accessibilityLabel={`Not now: ${title}`}
          >
            Not now
          </Button>
        </span>
      }
    >
      {pane === "menu" ? <Menu choose={choose} show={setPane} /> : null}
      {pane === "date" ? <DatePane choose={choose} back={() => setPane("menu")} /> : null}
      {pane === "wrong_data" ? <WrongDataPane choose={choose} back={() => setPane("menu")} /> : null}
    </Popover>
  );
}

function Menu({ choose, show }: { choose: (choice: NotNowChoice) => void; show: (pane: Pane) => void }) {
  const today = new Date();
  return (
    <ActionList
      actionRole="menuitem"
      sections={[
        {
          title: "Later",
          items: [
            // Without a day, the shop's own tomorrow is meant.
            { content: "Tomorrow", onAction: () => choose({ how: "later" }) },
            {
              content: "Next week",
              helpText: "Monday",
              onAction: () => choose({ how: "later", until: localDay(today, daysToMonday(today)) }),
            },
            { content: "On a date…", onAction: () => show("date") },
            {
              content: "When stock changes",
              onAction: () => choose({ how: "event", until: "stock_changes" }),
            },
          ],
        },
        {
          title: "For good",
          items: [
            {
              content: "Not worth it",
              helpText: "Stays away until the stake grows",
              onAction: () => choose({ how: "not_worth_it" }),
            },
            {
              content: "We know",
              helpText: "Already dealt with elsewhere",
              onAction: () => choose({ how: "we_know" }),
            },
            { content: "The data is wrong…", onAction: () => show("wrong_data") },
          ],
        },
      ]}
    />
  );
}

function DatePane({ choose, back }: { choose: (choice: NotNowChoice) => void; back: () => void }) {
  const tomorrow = localDay(new Date(), 1);
  const [until, setUntil] = useState(tomorrow);
  return (
    <Pane
      action="Set aside until this date"
      back={back}
      onDone={until >= tomorrow ? () => choose({ how: "later", until }) : null}
    >
      <TextField
        label="Bring it back on"
        type="date"
        value={until}
        min={tomorrow}
        onChange={setUntil}
        autoComplete="off"
        autoFocus
      />
    </Pane>
  );
}

function WrongDataPane({ choose, back }: { choose: (choice: NotNowChoice) => void; back: () => void }) {
  const [reason, setReason] = useState("");
  return (
    <Pane
      action="Set aside as wrong data"
      back={back}
      onDone={reason.trim() ? () => choose({ how: "wrong_data", reason: reason.trim() }) : null}
    >
      <TextField
        label="What is wrong?"
        value={reason}
        onChange={setReason}
        multiline={3}
        maxLength={500}
        placeholder="For example: stock was counted wrong on Monday"
        helpText="Kept with this alert, so that the same figures do not bring it back."
        autoComplete="off"
        autoFocus
      />
    </Pane>
  );
}

type PaneProps = { action: string; onDone: (() => void) | null; back: () => void; children: React.ReactNode };

function Pane({ action, onDone, back, children }: PaneProps) {
  return (
    <Popover.Section>
      <div className="ops-pane">
        <BlockStack gap="300">
          {children}
          <InlineStack gap="200" align="end">
            <Button onClick={back}>Back</Button>
            <Button variant="primary" disabled={!onDone} onClick={onDone ?? back}>
              {action}
            </Button>
          </InlineStack>
        </BlockStack>
      </div>
    </Popover.Section>
  );
}

/** The reader's own calendar: "tomorrow" is what the clock in front of them says. */
function localDay(from: Date, days: number): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function daysToMonday(from: Date): number {
  return (8 - from.getDay()) % 7 || 7;
}
