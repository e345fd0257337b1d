import type { OwnOrder, OwnOrderLine } from "../adapters/store/contract.ts";
import { daysBetween, dayIn } from "../ops/facts/day.ts";
import type { OrderRow, OrdersModel } from "../ui/models.ts";
import { openLines, openUnits } from "./order-readings.server.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { degraded } from "./source-state.ts";

const SHOWN = 100;

/** Ops Room's own orders: where each stands, and what became of its units. */
export async function ordersOf(scene: Scene): Promise<OrdersModel> {
  const orders = await scene.unit.purchaseOrders.list(SHOWN + 1);
  const shown = orders.slice(0, SHOWN);
  return {
    orders: shown.map((order) => orderRow(order, scene)),
    summary: summaryOf(shown, scene),
    more: orders.length - shown.length,
    degraded: await degraded(scene),
  };
}

function summaryOf(orders: readonly OwnOrder[], { say, today }: Scene): string | null {
  if (orders.length === 0) return null;
  const open = orders.filter((order) => openLines(order).length > 0);
  if (open.length === 0) return "Nothing is on its way: every order was received or cancelled.";
  let units = 0;
  for (const order of open) for (const line of openLines(order)) units += openUnits(line);
  const overdue = open.filter(({ expectedDay }) => expectedDay < today).length;
  const late =
    overdue === 0 ? "" : open.length === 1 ? ", and overdue" : `, ${say.number(overdue)} of them overdue`;
  return `${say.count(open.length, "order")} with ${say.count(units, "unit")} on ${open.length === 1 ? "its" : "their"} way${late}.`;
}

function orderRow(order: OwnOrder, scene: Scene): OrderRow {
  const { say, today, profile } = scene;
  const open = openLines(order).length > 0;
  const placedDay = dayIn(profile.timeZone, order.placedAt);
  const lateDays = open ? daysBetween(order.expectedDay, today) : 0;
  return {
    id: order.id,
    reference: order.reference,
    supplier: order.supplier,
    state: stateOf(order, { open, late: lateDays > 0 }),
    dates: `Ordered ${say.day(placedDay).short}, expected ${say.day(order.expectedDay).short}`,
    overdue:
      lateDays > 0
        ? `${say.count(lateDays, "day")} overdue. The longer it is, the less alerts count on what is open: ask ${order.supplier}, receive it, or cancel it.`
        : null,
    lines: order.lines.map((line) => ({
      title: line.title,
      sku: line.sku,
      progress: progressOf(line, scene),
    })),
    past: order.closings.map((closing) => ({
      text: pastText(closing, { placedDay, scene }),
      href: `/app/history/${closing.effectId}`,
    })),
    open,
  };
}

function stateOf(order: OwnOrder, { open, late }: { open: boolean; late: boolean }): OrderRow["state"] {
  const partly = order.lines.some(({ receivedUnits }) => receivedUnits > 0);
  if (open && late) return { text: partly ? "Partly received, overdue" : "Overdue", tone: "warning" };
  if (open) return { text: partly ? "Partly received" : "On its way", tone: "info" };
  if (order.state === "cancelled") return { text: "Cancelled", tone: "info" };
  const whole = order.lines.every(({ cancelledUnits }) => cancelledUnits === 0);
  return { text: whole ? "Received" : "Received, rest cancelled", tone: "success" };
}

function progressOf(line: OwnOrderLine, { say }: Scene): string {
  const open = openUnits(line);
  const parts = [
    ...(line.receivedUnits > 0 ? [`${say.number(line.receivedUnits)} received`] : []),
    ...(line.cancelledUnits > 0 ? [`${say.number(line.cancelledUnits)} cancelled`] : []),
    ...(open > 0 && open < line.units ? [`${say.number(open)} still to come`] : []),
  ];
  const ordered = say.count(line.units, "unit");
  return parts.length === 0 ? ordered : `${ordered}, ${parts.join(", ")}`;
}

function pastText(
  { kind, units, day, by, note }: OwnOrder["closings"][number],
  { placedDay, scene }: { placedDay: string; scene: Scene },
): string {
  const { say, viewer } = scene;
  const who = say.who(by, viewer);
  const took = daysBetween(placedDay, day);
  const what =
    kind === "received"
      ? `${say.count(units, "unit")} received ${say.day(day).short}, ${took === 0 ? "on the day of the order" : `${say.count(took, "day")} after the order`}, by ${who}`
      : `${say.count(units, "unit")} cancelled ${say.day(day).short} by ${who}`;
  return capital(note === "" ? `${what}.` : `${what}: ${note}`);
}
