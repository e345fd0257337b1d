import type { Detector } from "./contract.ts";
import { addressWrong } from "./address-wrong/address-wrong.ts";
import { approvalNotCarriedOut } from "./approval-not-carried-out/approval-not-carried-out.ts";
import { approvalStopped } from "./approval-stopped/approval-stopped.ts";
import { backlog } from "./backlog/backlog.ts";
import { balanceNegative } from "./balance-negative/balance-negative.ts";
import { belowMinimumPrice } from "./below-minimum-price/below-minimum-price.ts";
import { bundleBlocked } from "./bundle-blocked/bundle-blocked.ts";
import { cashRefused } from "./cash-refused/cash-refused.ts";
import { codeOverused } from "./code-overused/code-overused.ts";
import { companyPriceBelowCost } from "./company-price-below-cost/company-price-below-cost.ts";
import { costRose } from "./cost-rose/cost-rose.ts";
import { deadStock } from "./dead-stock/dead-stock.ts";
import { decisionsClash } from "./decisions-clash/decisions-clash.ts";
import { defectSignal } from "./defect-signal/defect-signal.ts";
import { demandCollapse } from "./demand-collapse/demand-collapse.ts";
import { demandSpike } from "./demand-spike/demand-spike.ts";
import { discountTooDeep } from "./discount-too-deep/discount-too-deep.ts";
import { dismissedAgain } from "./dismissed-again/dismissed-again.ts";
import { disputeOpen } from "./dispute-open/dispute-open.ts";
import { disputeRate } from "./dispute-rate/dispute-rate.ts";
import { duplicateOrder } from "./duplicate-order/duplicate-order.ts";
import { exchangeSoldOut } from "./exchange-sold-out/exchange-sold-out.ts";
import { feeDrift } from "./fee-drift/fee-drift.ts";
import { forecastOff } from "./forecast-off/forecast-off.ts";
import { fraudBurst } from "./fraud-burst/fraud-burst.ts";
import { freeShipping } from "./free-shipping/free-shipping.ts";
import { heldOrder } from "./held-order/held-order.ts";
import { keepsSellingWhenOut } from "./keeps-selling-when-out/keeps-selling-when-out.ts";
import { leadTimeDrift } from "./lead-time-drift/lead-time-drift.ts";
import { locationImbalance } from "./location-imbalance/location-imbalance.ts";
import { marginDrift } from "./margin-drift/margin-drift.ts";
import { minimumTooLarge } from "./minimum-too-large/minimum-too-large.ts";
import { mispicked } from "./mispicked/mispicked.ts";
import { newProduct } from "./new-product/new-product.ts";
import { notWorthReturning } from "./not-worth-returning/not-worth-returning.ts";
import { oneFactDecides } from "./one-fact-decides/one-fact-decides.ts";
import { orderDiscontinued } from "./order-discontinued/order-discontinued.ts";
import { orderNotNeeded } from "./order-not-needed/order-not-needed.ts";
import { orderOverdue } from "./order-overdue/order-overdue.ts";
import { orderUnfulfilled } from "./order-unfulfilled/order-unfulfilled.ts";
import { orderedTwice } from "./ordered-twice/ordered-twice.ts";
import { outcomeUnknown } from "./outcome-unknown/outcome-unknown.ts";
import { overReceipt } from "./over-receipt/over-receipt.ts";
import { oversold } from "./oversold/oversold.ts";
import { overstock } from "./overstock/overstock.ts";
import { parcelStuck } from "./parcel-stuck/parcel-stuck.ts";
import { paymentLapsing } from "./payment-lapsing/payment-lapsing.ts";
import { payoutMissing } from "./payout-missing/payout-missing.ts";
import { payoutOff } from "./payout-off/payout-off.ts";
import { phantomStock } from "./phantom-stock/phantom-stock.ts";
import { predictionMissed } from "./prediction-missed/prediction-missed.ts";
import { priceBreak } from "./price-break/price-break.ts";
import { priceError } from "./price-error/price-error.ts";
import { promiseAtRisk } from "./promise-at-risk/promise-at-risk.ts";
import { promotionOff } from "./promotion-off/promotion-off.ts";
import { receivedDamaged } from "./received-damaged/received-damaged.ts";
import { receivedNotRefunded } from "./received-not-refunded/received-not-refunded.ts";
import { refundFailed } from "./refund-failed/refund-failed.ts";
import { refundedNotBack } from "./refunded-not-back/refunded-not-back.ts";
import { refundedTwice } from "./refunded-twice/refunded-twice.ts";
import { reserveHeld } from "./reserve-held/reserve-held.ts";
import { returnReason } from "./return-reason/return-reason.ts";
import { returnUnanswered } from "./return-unanswered/return-unanswered.ts";
import { returnedNotRestocked } from "./returned-not-restocked/returned-not-restocked.ts";
import { returnsSpike } from "./returns-spike/returns-spike.ts";
import { riskyOrder } from "./risky-order/risky-order.ts";
import { seasonOrder } from "./season-order/season-order.ts";
import { serialReturner } from "./serial-returner/serial-returner.ts";
import { serviceLevelOff } from "./service-level-off/service-level-off.ts";
import { shortReceipt } from "./short-receipt/short-receipt.ts";
import { skuShared } from "./sku-shared/sku-shared.ts";
import { soldAtALoss } from "./sold-at-a-loss/sold-at-a-loss.ts";
import { sourceStale } from "./source-stale/source-stale.ts";
import { splitShipments } from "./split-shipments/split-shipments.ts";
import { stockDrop } from "./stock-drop/stock-drop.ts";
import { stockout } from "./stockout/stockout.ts";
import { textInstructs } from "./text-instructs/text-instructs.ts";
import { unitCostMissing } from "./unit-cost-missing/unit-cost-missing.ts";
import { unitPriceRise } from "./unit-price-rise/unit-price-rise.ts";
import { valuedOrderLate } from "./valued-order-late/valued-order-late.ts";

// One line per detector, in alphabetical order. Nothing else to register.
export const detectors: readonly Detector[] = [
  addressWrong,
  approvalNotCarriedOut,
  approvalStopped,
  backlog,
  balanceNegative,
  belowMinimumPrice,
  bundleBlocked,
  cashRefused,
  codeOverused,
  companyPriceBelowCost,
  costRose,
  deadStock,
  decisionsClash,
  defectSignal,
  demandCollapse,
  demandSpike,
  discountTooDeep,
  dismissedAgain,
  disputeOpen,
  disputeRate,
  duplicateOrder,
  exchangeSoldOut,
  feeDrift,
  forecastOff,
  fraudBurst,
  freeShipping,
  heldOrder,
  keepsSellingWhenOut,
  leadTimeDrift,
  locationImbalance,
  marginDrift,
  minimumTooLarge,
  mispicked,
  newProduct,
  notWorthReturning,
  oneFactDecides,
  orderDiscontinued,
  orderNotNeeded,
  orderOverdue,
  orderUnfulfilled,
  orderedTwice,
  outcomeUnknown,
  overReceipt,
  oversold,
  overstock,
  parcelStuck,
  paymentLapsing,
  payoutMissing,
  payoutOff,
  phantomStock,
  predictionMissed,
  priceBreak,
  priceError,
  promiseAtRisk,
  promotionOff,
  receivedDamaged,
  receivedNotRefunded,
  refundFailed,
  refundedNotBack,
  refundedTwice,
  reserveHeld,
  returnReason,
  returnUnanswered,
  returnedNotRestocked,
  returnsSpike,
  riskyOrder,
  seasonOrder,
  serialReturner,
  serviceLevelOff,
  shortReceipt,
  skuShared,
  soldAtALoss,
  sourceStale,
  splitShipments,
  stockDrop,
  stockout,
  textInstructs,
  unitCostMissing,
  unitPriceRise,
  valuedOrderLate,
];
