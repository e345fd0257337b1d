/** A question over the whole page; resolves with the answer. Escape means no. */
export function ask(question: {
  title: string;
  text: string;
  yes: string;
  no: string;
  tone?: "critical" | "primary";
}): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  const title = document.createElement("h2");
  title.textContent = question.title;
  const text = document.createElement("p");
  text.textContent = question.text;
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const no = button(question.no, "button");
  const yes = button(question.yes, `button ${question.tone ?? "critical"}`);
  buttons.append(no, yes);
  dialog.append(title, text, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    no.addEventListener("click", () => dialog.close("no"));
    yes.addEventListener("click", () => dialog.close("yes"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

export function button(text: string, className: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  return made;
}
