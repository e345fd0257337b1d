import type { WordsRequest } from "../adapters/model/contract.ts";
import { promptFor } from "../adapters/model/prompts/index.ts";
import type { ModelPreviewModel } from "../ui/models.ts";
import type { Scene, ShopContext } from "./scene.server.ts";
import { modelOf } from "./words-model.server.ts";

const LANGUAGES: Record<WordsRequest["language"], string> = { en: "English", de: "German" };

/** What the model would be sent, of each kind of message. Nothing is sent for it. */
export async function modelPreviewOf(scene: Scene, context: ShopContext): Promise<ModelPreviewModel> {
  const model = modelOf(context);
  return {
    state: stateOf(scene),
    messages: context.previewRequests().map((request) => {
      const { catalogue, language, tone, length } = request;
      return {
        id: [catalogue.id, language, tone, length].join(" "),
        title: catalogue.purpose,
        about: `${LANGUAGES[language]}, ${tone}, ${length}; prompt ${promptFor(catalogue.id).id}`,
        ...model.wouldSend(request),
      };
    }),
  };
}

function stateOf({ model, settings }: Scene): string {
  if (!model.isSetUp) return "Nothing is sent: no model is set up, so every message is from its template.";
  if (!settings.model.on)
    return "Nothing is sent: the model is switched off in Settings, so every message is from its template.";
  return `Sent to ${model.name} at ${new URL(model.baseUrl).host}, for each message that is to be worded.`;
}
