import { Button, InlineError } from "@shopify/polaris";
import { useState } from "react";

type Props = { href: string; fetchPdf: (href: string) => Promise<void> };

/** The document as a file. It is fetched, not linked: a plain link would leave the session token behind. */
export function PdfButton({ href, fetchPdf }: Props) {
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const download = async () => {
    setState("loading");
    try {
      await fetchPdf(href);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button variant="tertiary" loading={state === "loading"} onClick={() => void download()}>
        Download PDF
      </Button>
      {state === "failed" ? (
        <InlineError
          fieldID="pdf"
          message="The PDF could not be made. The order is unchanged; try again in a minute."
        />
      ) : null}
    </>
  );
}
