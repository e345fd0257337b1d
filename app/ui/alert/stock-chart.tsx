import { BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import { useId } from "react";
import type { ChartModel } from "../models.ts";

const WIDTH = 600;
const HEIGHT = 180;

/** Units ahead, day by day: the chosen way against doing nothing, each with the band it may fall into. */
export function StockChart({ chart }: { chart: ChartModel }) {
  const titleId = useId();
  const scale = scaleOf(chart);
  const last = chart.days.length - 1;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd" id={titleId}>
          Stock ahead, in units
        </Text>
        <InlineStack gap="400">
          <Text as="span" tone="subdued">
            <span className="ops-key" aria-hidden="true" />
            {chart.chosen.label}
          </Text>
          <Text as="span" tone="subdued">
            <span className="ops-key" data-line="nothing" aria-hidden="true" />
            Do nothing
          </Text>
        </InlineStack>
        <div className="ops-chart" aria-hidden="true">
          <div className="ops-chart-y">
            <Text as="span" variant="bodySm" tone="subdued" numeric>
              {String(scale.top)}
            </Text>
            <Text as="span" variant="bodySm" tone="subdued" numeric>
              0
            </Text>
          </div>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
            <line x1={0} x2={WIDTH} y1={scale.y(0)} y2={scale.y(0)} {...AXIS} />
            <path d={band(chart.nothing, scale)} fill="var(--p-color-icon-secondary)" opacity={0.14} />
            <path d={band(chart.chosen, scale)} fill="var(--p-color-icon-emphasis)" opacity={0.16} />
            <path
              d={line(chart.nothing.p50, scale)}
              {...LINE}
              stroke="var(--p-color-icon-secondary)"
              strokeDasharray="5 4"
            />
            <path d={line(chart.chosen.p50, scale)} {...LINE} stroke="var(--p-color-icon-emphasis)" />
          </svg>
          <div className="ops-chart-x">
            {[0, Math.floor(last / 2), last].map((at, index) => (
              <Text key={index} as="span" variant="bodySm" tone="subdued">
                {chart.days[at] ?? ""}
              </Text>
            ))}
          </div>
        </div>
        <Text as="p" breakWord>
          {chart.summary}
        </Text>
        <Text as="p" tone="subdued" variant="bodySm">
          The lines are the likely course; eight times in ten it stays within the shaded band.
        </Text>
      </BlockStack>
    </Card>
  );
}

const AXIS = { stroke: "var(--p-color-border)", vectorEffect: "non-scaling-stroke" } as const;
const LINE = {
  fill: "none",
  strokeWidth: 2,
  vectorEffect: "non-scaling-stroke",
  strokeLinejoin: "round",
} as const;

type Scale = { top: number; x: (at: number) => number; y: (units: number) => number };
type Course = { p10: number[]; p50: number[]; p90: number[] };

function scaleOf(chart: ChartModel): Scale {
  const top = niceTop(Math.max(1, ...chart.nothing.p90, ...chart.chosen.p90));
  const steps = Math.max(1, chart.days.length - 1);
  return {
    top,
    x: (at) => (at / steps) * WIDTH,
    // Oversold units are drawn at 0: there is nothing on the shelf either way.
    y: (units) => HEIGHT - (Math.max(0, units) / top) * HEIGHT,
  };
}

/** The next of 1, 2, 2.5, 5 times a power of ten, so that the axis ends on a round number. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return Math.ceil(step * power);
}

function line(values: readonly number[], scale: Scale): string {
  return values.map((units, at) => `${at === 0 ? "M" : "L"}${point(units, at, scale)}`).join("");
}

function band(course: Course, scale: Scale): string {
  const upper = course.p90.map((units, at) => point(units, at, scale));
  const lower = course.p10.map((units, at) => point(units, at, scale)).reverse();
  return upper.length === 0 ? "" : `M${[...upper, ...lower].join("L")}Z`;
}

function point(units: number, at: number, scale: Scale): string {
  return `${scale.x(at).toFixed(1)} ${scale.y(units).toFixed(1)}`;
}
