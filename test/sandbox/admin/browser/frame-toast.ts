import { button } from "./frame-dialog.ts";
import type { ToastState } from "./protocol.ts";

/** A short message at the foot of the page. Errors are read out at once, others when the reader pauses. */
export function showToast(toast: ToastState, happened: (event: "action" | "dismiss") => void): void {
  const line = document.createElement("div");
  line.className = `toast${toast.isError ? " error" : ""}`;
  line.id = toast.id;
  line.setAttribute("role", toast.isError ? "alert" : "status");
  const text = document.createElement("span");
  text.textContent = toast.message;
  line.append(text);
  const close = (event: "action" | "dismiss") => {
    if (!line.isConnected) return;
    line.remove();
    happened(event);
  };
  if (toast.action) {
    const action = button(toast.action, "toast-action");
    action.addEventListener("click", () => close("action"));
    line.append(action);
  }
  const cross = button("×", "toast-close");
  cross.setAttribute("aria-label", "Dismiss");
  cross.addEventListener("click", () => close("dismiss"));
  line.append(cross);
  document.getElementById("toasts")?.append(line);
  setTimeout(() => close("dismiss"), toast.durationMs);
}

export function hideToast(id: string): void {
  document.getElementById(id)?.remove();
}
