import { useLoaderData } from "@remix-run/react";
import { shopLoader } from "../shop.server.ts";
import { ReceiptView } from "../ui/history/receipt-view.tsx";
import { usePoll } from "../ui/live/use-poll.ts";
import type { ReceiptModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const MOVING_POLL_MS = 2000;

type Data = { receipt: ReceiptModel };

export const loader = shopLoader(async (shop, { params }): Promise<Data> => ({
  receipt: await shop.receipt(params["effectId"] ?? ""),
}));

export default function Receipt() {
  const { receipt } = useLoaderData<Data>();
  const moving = receipt.state === "approved" || receipt.state === "sending" || receipt.state === "unknown";
  usePoll(moving ? MOVING_POLL_MS : null);
  return <ReceiptView model={receipt} />;
}

export const ErrorBoundary = ScreenError;
