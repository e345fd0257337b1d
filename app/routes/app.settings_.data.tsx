import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { intentOf } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import type { DataModel } from "../ui/data-models.ts";
import { toast } from "../ui/live/app-bridge.ts";
import { fetchFile } from "../ui/live/fetch-file.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { useLeaveGuard } from "../ui/live/use-leave-guard.ts";
import { usePost } from "../ui/live/use-post.ts";
import { DataView } from "../ui/settings/data-view.tsx";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { data: DataModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ data: await shop.data() }));

export const action = shopAction(async (shop, { form }) => {
  intentOf(["retention"], form);
  await shop.saveRetention(form);
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function DataAndPrivacy() {
  const { data } = useLoaderData<Data>();
  const [dirty, setDirty] = useState(false);
  const [saves, setSaves] = useState(0);
  const onDone = useCallback(() => {
    setSaves((count) => count + 1);
    toast("Saved");
  }, []);
  const { busy, refused, forget, post } = usePost<"retention">(onDone);
  useLeaveGuard(dirty);
  return (
    <DataView
      model={data}
      saving={busy !== null}
      refused={refused}
      saves={saves}
      onSave={(days) => post({ ...days, intent: "retention" })}
      onDiscard={forget}
      onDirty={setDirty}
      fetchExport={(href) => fetchFile(href, { type: "application/json", name: "customer.json" })}
    />
  );
}

export const ErrorBoundary = ScreenError;
