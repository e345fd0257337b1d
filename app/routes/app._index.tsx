import { useLoaderData } from "@remix-run/react";
import { type MutableRefObject, useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { intentOf, NotNowFields, readForm } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { FirstRunView } from "../ui/first-run/first-run-view.tsx";
import { countChanges, keepPlaces } from "../ui/inbox/held-changes.ts";
import { InboxView } from "../ui/inbox/inbox-view.tsx";
import { inWords } from "../ui/live/answer.ts";
import { toast } from "../ui/live/app-bridge.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { FirstRunModel, InboxModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const FIRST_RUN_POLL_MS = 1500;
const INBOX_POLL_MS = 30_000;

type Data = { firstRun: FirstRunModel } | { inbox: InboxModel };

export const loader = shopLoader((shop): Promise<Data> => shop.inbox());

export const action = shopAction(async (shop, { form }) => {
  switch (intentOf(["not_now", "answers"], form)) {
    case "not_now":
      await shop.notNow(readForm(NotNowFields.extend({ alertId: z.string() }), form));
      return { ok: true } as const;
    case "answers":
      await shop.saveSettings(form);
      return { ok: true } as const;
  }
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Inbox() {
  const data = useLoaderData<Data>();
  const [typing, setTyping] = useState(false);
  const [reading, setReading] = useState("firstRun" in data ? data.firstRun : null);
  useEffect(() => {
    if ("firstRun" in data) setReading(data.firstRun);
  }, [data]);
  if ("firstRun" in data) return <FirstRun model={data.firstRun} ready={null} onTyping={setTyping} />;
  // The list is there, but whoever is answering a question is not cut off.
  if (typing && reading)
    return (
      <FirstRun model={{ ...reading, done: true }} ready={() => setTyping(false)} onTyping={setTyping} />
    );
  return <List latest={data.inbox} />;
}

export const ErrorBoundary = ScreenError;

type FirstRunProps = {
  model: FirstRunModel;
  /** Goes on to the list. Null: it is not there yet. */
  ready: (() => void) | null;
  onTyping: (typing: boolean) => void;
};

function FirstRun({ model, ready, onTyping }: FirstRunProps) {
  usePoll(FIRST_RUN_POLL_MS);
  const [saves, setSaves] = useState(0);
  const onDone = useCallback(() => setSaves((count) => count + 1), []);
  const { busy, refused, post } = usePost<"answers">(onDone);
  return (
    <FirstRunView
      model={model}
      onShowList={ready}
      answers={{
        saving: busy !== null,
        refused: refused ? { problem: inWords(refused, () => true), fieldErrors: refused.fieldErrors } : null,
        saves,
        onSave: (fields) => post({ ...fields, intent: "answers" }),
        onTyping,
      }}
    />
  );
}

function List({ latest }: { latest: InboxModel }) {
  usePoll(INBOX_POLL_MS);
  const adopt = useRef(false);
  /** The data that comes of it is taken over: the reader just changed it. */
  const adoptNext = useCallback(() => {
    adopt.current = true;
  }, []);
  const undo = usePost<"reopen">();
  const onDone = useCallback(
    ({ alertId = "" }: Record<string, string>) =>
      toast("Set aside", () => {
        adoptNext();
        undo.post({ intent: "reopen" }, `/app/alerts/${alertId}`);
      }),
    [adoptNext, undo],
  );
  const notNow = usePost<"not_now">(onDone);
  const { refused } = notNow;
  const posting = notNow.busy !== null || undo.busy !== null;
  const { shown, held, showAll } = useHeldChanges(latest, { adopt, posting });
  return (
    <InboxView
      model={shown}
      heldChanges={held}
      onShowChanges={showAll}
      onNotNow={(alertId, choice) => {
        adoptNext();
        notNow.post({ intent: "not_now", alertId, ...choice });
      }}
      busyAlertId={notNow.busy?.["alertId"] ?? null}
      refused={refused ? { alertId: refused.body["alertId"] ?? "", problem: inWords(refused) } : null}
    />
  );
}

/**
 * What the reader sees while newer data waits. The list changes when they ask for it, or by their own action,
 * and then nothing that stays moves. Without differences the newer data (times, counts) is taken over at once.
 */
function useHeldChanges(
  latest: InboxModel,
  { adopt, posting }: { adopt: MutableRefObject<boolean>; posting: boolean },
) {
  const [shown, setShown] = useState(latest);
  const held = countChanges(shown, latest);
  useEffect(() => {
    if (!adopt.current && held > 0) return;
    // What is read while the change is under way may be from before it, and does not use the mark up.
    if (!posting) adopt.current = false;
    setShown((was) => keepPlaces(was, latest));
  }, [latest, held, adopt, posting]);
  return {
    shown,
    held,
    showAll: () => setShown(latest),
  };
}
