import { askedBy } from "../adapters/store/accesses.server.ts";
import type { Store } from "../adapters/store/contract.ts";
import { alertOf } from "./alert.server.ts";
import { approvalRulesOf, saveApprovalRules } from "./approval-rules.server.ts";
import { auditFile, auditLogOf, checkAudit } from "./audit-log.server.ts";
import { approveDraft } from "./approve.server.ts";
import { chooseOption } from "./choose.server.ts";
import { customerExport, dataOf, saveRetention } from "./data.server.ts";
import { notNow, reopen } from "./decide.server.ts";
import { decideOutcome } from "./decide-outcome.server.ts";
import { draftOf } from "./draft.server.ts";
import { editDraft } from "./edit-draft.server.ts";
import { beforeFirstRun, firstRunOf, isFirstRunOver } from "./first-run.server.ts";
import { historyOf } from "./history.server.ts";
import { inboxOf } from "./inbox.server.ts";
import { loopOf } from "./loop.server.ts";
import { askModel } from "./messages/ask-model.server.ts";
import { newMessage } from "./messages/choices.server.ts";
import { startMessage } from "./messages/start.server.ts";
import { prepareClosing } from "./order-close.server.ts";
import { modelPreviewOf } from "./model-preview.server.ts";
import { ordersOf } from "./order-list.server.ts";
import { orderPdf } from "./order-pdf.server.ts";
import { productAlerts } from "./product-alerts.server.ts";
import { receiptOf } from "./receipt.server.ts";
import { rejectDraft } from "./reject.server.ts";
import { inScene, sceneOf, type ShopContext } from "./scene.server.ts";
import { saveSettings, saveSuppliers, settingsOf } from "./settings.server.ts";
import type { ShopApp } from "./shop-app.ts";
import { readAllowed, readOlder, sourcesOf } from "./sources.server.ts";
import { startUndo } from "./undo.server.ts";
import { approveMany, waitingOfShop } from "./waiting.server.ts";

/** Everything one shop may do, each in one unit of work. */
export function openShop(
  store: Store,
  who: Omit<ShopContext, "store" | "now"> & { now?: () => Date },
): ShopApp {
  const context: ShopContext = { now: () => new Date(), ...who, store };
  return inAccessLog(context.viewer.userId, {
    inbox: () => inboxOrFirstRun(context),
    alert: (id) => inScene(context, (scene) => alertOf(scene, id)),
    chooseOption: (id, optionId) => inScene(context, (scene) => chooseOption(scene, id, optionId)),
    notNow: (input) => inScene(context, (scene) => notNow(scene, input)),
    reopen: (id) => inScene(context, (scene) => reopen(scene, id)),
    draft: (id) => inScene(context, (scene) => draftOf(scene, id)),
    editDraft: (id, form) => inScene(context, (scene) => editDraft(scene, id, form)),
    approveDraft: (id, seenHash) => approveDraft(context, { id, seenHash, method: "app" }),
    rejectDraft: (id, no) => inScene(context, (scene) => rejectDraft(scene, id, no)),
    waiting: () => inScene(context, waitingOfShop),
    approveMany: (chosen) => approveMany(context, chosen),
    startUndo: (id) => inScene(context, (scene) => startUndo(scene, id)),
    approvalRules: () => inScene(context, approvalRulesOf),
    saveApprovalRules: (form) => inScene(context, (scene) => saveApprovalRules(scene, form)),
    orderPdf: (id) => inScene(context, (scene) => orderPdf(scene, id)),
    orders: () => inScene(context, ordersOf),
    closeOrder: (id, how) => inScene(context, (scene) => prepareClosing(scene, id, how)),
    newMessage: (about) => inScene(context, (scene) => newMessage(scene, about)),
    startMessage: (form) => inScene(context, (scene) => startMessage(scene, form)),
    askModel: (id, seenHash) => askModel(context, id, seenHash),
    history: (cursor) => inScene(context, (scene) => historyOf(scene, cursor)),
    auditLog: (query) => inScene(context, (scene) => auditLogOf(scene, query)),
    checkAudit: () => inScene(context, checkAudit),
    auditFile: (query) => auditFile(context, query),
    receipt: (id) => inScene(context, (scene) => receiptOf(scene, id)),
    decideOutcome: (id, decision) => inScene(context, (scene) => decideOutcome(scene, id, decision)),
    sources: () => inScene(context, sourcesOf),
    readNow: () => inScene(context, readNow),
    readOlder: () => readOlder(context),
    readAllowed: () => readAllowed(context),
    settings: () => inScene(context, settingsOf),
    saveSettings: (form) => inScene(context, (scene) => saveSettings(scene, form)),
    saveSuppliers: (form) => inScene(context, (scene) => saveSuppliers(scene, form)),
    data: () => inScene(context, dataOf),
    saveRetention: (form) => inScene(context, (scene) => saveRetention(scene, form)),
    customerExport: (id) => inScene(context, (scene) => customerExport(scene, id)),
    modelPreview: () => inScene(context, (scene) => modelPreviewOf(scene, context)),
    productAlerts: (productId) => productAlerts(context, productId),
    loop: () => inScene(context, loopOf),
  });
}

/** What a person is shown of persons stands in the access log: by their Shopify id, and for which screen. */
function inAccessLog(userId: string, app: ShopApp): ShopApp {
  const named = Object.entries(app).map(([why, method]) => {
    const work = method as (...args: never[]) => Promise<unknown>;
    return [why, (...args: never[]) => askedBy({ who: `user ${userId}`, why }, () => work(...args))];
  });
  return Object.fromEntries(named) as ShopApp;
}

async function inboxOrFirstRun(context: ShopContext): ReturnType<ShopApp["inbox"]> {
  return context.store.shop(context.shop, async (unit) => {
    const scene = await sceneOf(context, unit);
    if (!scene) {
      // Signing in asks for it too; whoever opens the inbox must never wait for a read that nobody started.
      // One that runs has not come far enough to know the store: it is not to be followed by another.
      const { shop } = context;
      await unit.enqueue({ name: "first_read", data: { shop }, key: shop, unlessRunning: true });
      return { firstRun: beforeFirstRun() };
    }
    return (await isFirstRunOver(unit))
      ? { inbox: await inboxOf(scene) }
      : { firstRun: await firstRunOf(scene) };
  });
}

/** Asks for a read now: what changed since the last one, or everything where one kind was never read. */
async function readNow({ unit, shop }: Parameters<typeof sourcesOf>[0]): Promise<void> {
  const name = (await isFirstRunOver(unit)) ? "incremental_read" : "first_read";
  await unit.enqueue({ name, data: { shop }, key: shop });
}
