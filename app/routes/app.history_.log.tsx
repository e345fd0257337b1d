import { useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { useCallback, useState } from "react";
import { auditQueryOf, intentOf } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { AuditLogView, logHref } from "../ui/history/audit-log-view.tsx";
import { toast } from "../ui/live/app-bridge.ts";
import { fetchCsv } from "../ui/live/fetch-file.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { AuditLogModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const POLL_MS = 2000;

type Data = { log: AuditLogModel };

export const loader = shopLoader(async (shop, { url }): Promise<Data> => ({
  log: await shop.auditLog(auditQueryOf(url)),
}));

export const action = shopAction(async (shop, { form }) => {
  intentOf(["check"], form);
  await shop.checkAudit();
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function AuditLog() {
  const { log } = useLoaderData<Data>();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  // The check that was on the screen when another was asked for; once there is a newer one, it has come.
  const [asked, setAsked] = useState<{ since: string | null } | null>(null);
  const onDone = useCallback(() => toast("The log is being checked"), []);
  const { busy, refused, post } = usePost<"check">(onDone);
  const isWaiting = asked !== null && asked.since === log.chain.checkedAt && refused === null;
  usePoll(isWaiting ? POLL_MS : null);
  const check = () => {
    setAsked({ since: log.chain.checkedAt });
    post({ intent: "check" });
  };
  return (
    <AuditLogView
      // Fields show what was chosen when the page was asked for.
      key={JSON.stringify(log.filters)}
      model={log}
      paged={search.has("cursor")}
      checking={busy !== null || isWaiting}
      problem={refused?.problem ?? null}
      onCheck={check}
      onFilter={(filters) => {
        navigate(logHref(filters));
      }}
      fetchCsv={fetchCsv}
    />
  );
}

export const ErrorBoundary = ScreenError;
