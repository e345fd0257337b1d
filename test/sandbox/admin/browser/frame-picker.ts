import { button } from "./frame-dialog.ts";
import type { PickerAsk } from "./protocol.ts";

type Choice = {
  id: string;
  title: string;
  vendor: string;
  totalInventory: number;
  variants: { id: string; title: string }[];
};

/** The resource picker for products. Resolves with the chosen ones, or undefined when it is closed. */
export function pickProducts(wanted: PickerAsk): Promise<Choice[] | undefined> {
  const chosen = new Map<string, Choice | null>(wanted.selected.map((id) => [id, null]));
  const dialog = document.createElement("dialog");
  dialog.className = "picker";
  const heading = document.createElement("h2");
  heading.textContent = wanted.multiple ? "Add products" : "Add product";
  const search = document.createElement("input");
  search.type = "search";
  search.placeholder = "Search products";
  search.setAttribute("aria-label", "Search products");
  search.value = wanted.query;
  const list = document.createElement("div");
  list.className = "picker-list";
  const cancel = button("Cancel", "button");
  const add = button("Add", "button primary");
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  buttons.append(cancel, add);
  dialog.append(heading, search, list, buttons);

  const label = () => {
    add.disabled = chosen.size === 0;
  };
  const draw = (choices: Choice[]) => {
    list.replaceChildren(...choices.map((choice) => row(choice)));
    if (choices.length === 0) list.textContent = "No product has these words in its title, vendor or SKU.";
  };
  const row = (choice: Choice) => {
    if (chosen.has(choice.id)) chosen.set(choice.id, choice);
    const line = document.createElement("label");
    const box = document.createElement("input");
    box.type = wanted.multiple ? "checkbox" : "radio";
    box.name = "picked";
    box.checked = chosen.has(choice.id);
    box.addEventListener("change", () => {
      if (!wanted.multiple) chosen.clear();
      if (box.checked) chosen.set(choice.id, choice);
      else chosen.delete(choice.id);
      label();
    });
    const title = document.createElement("span");
    title.textContent = choice.title;
    const stock = document.createElement("span");
    stock.className = "quiet";
    stock.textContent = `${choice.vendor} · ${String(choice.totalInventory)} available`;
    line.append(box, title, stock);
    return line;
  };
  const find = async () => {
    const response = await fetch(`/_admin/products?query=${encodeURIComponent(search.value)}`);
    draw((await response.json()) as Choice[]);
    label();
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void find(), 150);
  });

  document.body.append(dialog);
  dialog.showModal();
  void find();
  return new Promise((resolve) => {
    cancel.addEventListener("click", () => dialog.close("cancel"));
    add.addEventListener("click", () => dialog.close("add"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(
        dialog.returnValue === "add" ? [...chosen.values()].filter((choice) => choice !== null) : undefined,
      );
    });
  });
}
