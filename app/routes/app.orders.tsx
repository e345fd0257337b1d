import { useLoaderData, useNavigate } from "@remix-run/react";
import { useCallback } from "react";
import { z } from "zod";
import { intentOf, readForm } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import type { Answer } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { OrdersModel } from "../ui/models.ts";
import { OrdersView } from "../ui/orders/orders-view.tsx";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { orders: OrdersModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ orders: await shop.orders() }));

export const action = shopAction(async (shop, { form }) => {
  const intent = intentOf(["receive", "cancel"], form);
  const { draftId } = await shop.closeOrder(
    readForm(z.object({ orderId: z.string() }), form).orderId,
    intent,
  );
  return { ok: true, goTo: `/app/drafts/${draftId}` } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Orders() {
  const { orders } = useLoaderData<Data>();
  const navigate = useNavigate();
  const onDone = useCallback(
    (_: unknown, answer: Answer) => {
      if (answer.ok && answer.goTo) navigate(answer.goTo);
    },
    [navigate],
  );
  const { busy, refused, post } = usePost<"receive" | "cancel">(onDone);
  return (
    <OrdersView
      model={orders}
      busy={busy ? { orderId: busy["orderId"] ?? "", intent: busy.intent } : null}
      problem={refused?.problem ?? null}
      onClose={(orderId, intent) => post({ intent, orderId })}
    />
  );
}

export const ErrorBoundary = ScreenError;
