import { useLoaderData } from "@remix-run/react";
import { shopHeaders, shopLoader } from "../shop.server.ts";
import type { ModelPreviewModel } from "../ui/models.ts";
import { ModelPreviewView } from "../ui/settings/model-preview-view.tsx";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { preview: ModelPreviewModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ preview: await shop.modelPreview() }));

export const headers = shopHeaders;

export default function ModelPreview() {
  const { preview } = useLoaderData<Data>();
  return <ModelPreviewView model={preview} />;
}

export const ErrorBoundary = ScreenError;
