import "@shopify/ui-extensions/preact";
import { render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

/**
 * @typedef {{ id: string, title: string, reason: string, stake: string, href: string }} AlertLine
 * @typedef {{ state: "loading" } | { state: "unavailable" } | { state: "reading" | "looked", alerts: AlertLine[] }} Answer
 */

export default async () => {
  render(<AlertsBlock />, document.body);
};

/** This product's open alerts, read only; deciding happens in the app. */
function AlertsBlock() {
  const { i18n, data } = shopify;
  const productId = data.selected[0]?.id;
  const [answer, setAnswer] = useState(/** @type {Answer} */ ({ state: "loading" }));

  const look = useCallback(async () => {
    setAnswer({ state: "loading" });
    setAnswer(await readAlerts(productId));
  }, [productId]);
  useEffect(() => void look(), [look]);

  if (answer.state === "loading")
    return (
      <s-admin-block heading="Ops Room" collapsedSummary={i18n.translate("loading")}>
        <s-spinner accessibilityLabel={i18n.translate("loading")} />
      </s-admin-block>
    );
  if (answer.state === "unavailable")
    return (
      <s-admin-block heading="Ops Room">
        <s-stack direction="block" gap="base">
          <s-text>{i18n.translate("unavailable")}</s-text>
          <s-button onClick={look}>{i18n.translate("retry")}</s-button>
        </s-stack>
      </s-admin-block>
    );
  const { state, alerts } = answer;
  if (alerts.length === 0) {
    // "Never looked" is not "found none".
    const [short, long] = state === "looked" ? ["noneShort", "none"] : ["readingShort", "reading"];
    return (
      <s-admin-block heading="Ops Room" collapsedSummary={i18n.translate(short)}>
        <s-text color="subdued">{i18n.translate(long)}</s-text>
      </s-admin-block>
    );
  }
  const summary =
    alerts.length === 1 ? i18n.translate("one") : i18n.translate("other", { count: alerts.length });
  return (
    <s-admin-block heading="Ops Room" collapsedSummary={summary}>
      <s-stack direction="block" gap="large">
        {alerts.map((alert) => (
          <s-stack key={alert.id} direction="block" gap="small-300">
            <s-stack direction="inline" gap="small" justifyContent="space-between">
              <s-text type="strong">{alert.title}</s-text>
              <s-text>{i18n.translate("stake", { stake: alert.stake })}</s-text>
            </s-stack>
            <s-text color="subdued">{alert.reason}</s-text>
            {/* `app:` opens a page of this app inside the admin. */}
            <s-link href={`app:${alert.href.replace(/^\//, "")}`}>{i18n.translate("review")}</s-link>
          </s-stack>
        ))}
      </s-stack>
    </s-admin-block>
  );
}

/**
 * Relative addresses resolve against the app, and Shopify adds the session token.
 * @param {string | undefined} productId
 * @returns {Promise<Answer>}
 */
async function readAlerts(productId) {
  if (!productId) return { state: "unavailable" };
  try {
    const response = await fetch(`/api/ext/alerts?productId=${encodeURIComponent(productId)}`);
    if (!response.ok) return { state: "unavailable" };
    const { state, alerts } = await response.json();
    return { state: state === "looked" ? "looked" : "reading", alerts };
  } catch {
    return { state: "unavailable" };
  }
}
