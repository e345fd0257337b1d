import { useLoaderData, useLocation } from "@remix-run/react";
import { useCallback, useRef, useState } from "react";
import { intentOf } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { toast } from "../ui/live/app-bridge.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { useLeaveGuard } from "../ui/live/use-leave-guard.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { SettingsModel } from "../ui/models.ts";
import type { SettingsBody } from "../ui/settings/settings-fields.ts";
import { SettingsView } from "../ui/settings/settings-view.tsx";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { settings: SettingsModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ settings: await shop.settings() }));

export const action = shopAction(async (shop, { form }) => {
  switch (intentOf(["settings", "suppliers"], form)) {
    case "settings":
      await shop.saveSettings(form);
      return { ok: true } as const;
    case "suppliers":
      await shop.saveSuppliers(form);
      return { ok: true } as const;
  }
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Settings() {
  const { settings } = useLoaderData<Data>();
  const { hash } = useLocation();
  const [dirty, setDirty] = useState(false);
  const { saving, refused, saves, save, forget } = useSave();
  useLeaveGuard(dirty);
  return (
    <SettingsView
      model={settings}
      saving={saving}
      refused={refused}
      saves={saves}
      hash={hash}
      onSave={save}
      onDiscard={forget}
      onDirty={setDirty}
    />
  );
}

export const ErrorBoundary = ScreenError;

/** The two forms of this screen share one save bar: they are posted one after the other, and the first refusal stops. */
function useSave() {
  const [saves, setSaves] = useState({ settings: 0, suppliers: 0 });
  const next = useRef<SettingsBody[]>([]);
  const post = useRef<((body: SettingsBody) => void) | null>(null);
  const onDone = useCallback(({ intent }: Pick<SettingsBody, "intent">) => {
    setSaves((was) => ({ ...was, [intent]: was[intent] + 1 }));
    const body = next.current.shift();
    if (body) post.current?.(body);
    else toast("Saved");
  }, []);
  const form = usePost<SettingsBody["intent"]>(onDone);
  post.current = form.post;
  return {
    saving: form.busy !== null,
    refused: form.refused,
    forget: form.forget,
    saves,
    save: (bodies: SettingsBody[]) => {
      const [first, ...rest] = bodies;
      next.current = rest;
      if (first) form.post(first);
    },
  };
}
