import { useLoaderData, useSearchParams } from "@remix-run/react";
import { shopHeaders, shopLoader } from "../shop.server.ts";
import { HistoryView } from "../ui/history/history-view.tsx";
import type { HistoryModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { history: HistoryModel };

export const loader = shopLoader(async (shop, { url }): Promise<Data> => ({
  history: await shop.history(url.searchParams.get("cursor")),
}));

export const headers = shopHeaders;

export default function History() {
  const { history } = useLoaderData<Data>();
  const [search] = useSearchParams();
  return <HistoryView model={history} paged={search.has("cursor")} />;
}

export const ErrorBoundary = ScreenError;
