type Metric = { id: string; name: string; value: number };

/** Largest paint and layout shift of this page, told when the page is put away. */
export function webVitals() {
  const values = new Map<string, number>();
  let report: ((payload: { metrics: Metric[] }) => void | Promise<void>) | null = null;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  observe("largest-contentful-paint", (entry) => values.set("LCP", entry.startTime));
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) values.set("CLS", (values.get("CLS") ?? 0) + shift.value);
  });
  addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !report) return;
    void report({ metrics: [...values].map(([name, value]) => ({ id: `sandbox-${name}`, name, value })) });
  });
  return {
    onReport(callback: typeof report) {
      report = callback;
      return Promise.resolve();
    },
  };
}
