import { Banner, Text } from "@shopify/polaris";
import type { Problem } from "../models.ts";

/** What happened, what was kept, what to do. Stays until the next attempt; never a toast. */
export function ProblemBanner({ title, problem }: { title: string; problem: Problem | null }) {
  if (!problem) return null;
  return (
    <Banner tone="critical" title={problem.code === "no_answer" ? "No answer came" : title}>
      <Text as="p" breakWord>
        {problem.message}
      </Text>
    </Banner>
  );
}

/** A source is failing or partial: which, since when, what it hides. */
export function DegradedBanner({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <Banner tone="warning" action={{ content: "See sources", url: "/app/sources" }}>
      <Text as="p" breakWord>
        {text}
      </Text>
    </Banner>
  );
}
