import type { Frame } from "playwright-core";

/**
 * What stands in the way of people who do not see, point or read as most do, in words; empty where nothing does.
 * Names and headings after the accessible name computation and WCAG 2.2 (1.3.1, 1.4.3, 2.4.3, 3.1.1, 4.1.2).
 */
export async function obstacles(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const shown = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    if (!document.documentElement.lang) found.push("The page names no language.");

    const headings = shown.filter((element) => /^H[1-6]$/.test(element.tagName));
    if (headings.filter(({ tagName }) => tagName === "H1").length !== 1)
      found.push("The page has not one h1.");
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) found.push(`"${heading.textContent}" is an h${level} after an h${before}.`);
      before = level;
    }

    const textOf = (ids: string | null) =>
      (ids ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
    const nameOf = (element: HTMLElement) =>
      [
        element.getAttribute("aria-label") ?? "",
        ...textOf(element.getAttribute("aria-labelledby")),
        ...("labels" in element
          ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent)
          : []),
        element.textContent,
        element.querySelector("img, svg")?.getAttribute("aria-label") ?? "",
      ]
        .join("")
        .trim();
    const controls = shown.filter((element) =>
      element.matches(
        "button, a[href], input:not([type=hidden]), select, textarea, [role=menuitem], [role=button]",
      ),
    );
    for (const control of controls)
      if (nameOf(control) === "") found.push(`A control has no name: ${control.outerHTML.slice(0, 120)}`);

    for (const element of shown)
      if (element.tabIndex > 0) found.push(`Focus jumps: ${element.outerHTML.slice(0, 120)}`);
    const ids = shown.map(({ id }) => id).filter((id) => id !== "");
    for (const id of new Set(ids))
      if (ids.filter((other) => other === id).length > 1) found.push(`Two elements are called ${id}.`);

    type Colour = [number, number, number, number];
    const colourOf = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
      red * alpha + below[0] * (1 - alpha),
      green * alpha + below[1] * (1 - alpha),
      blue * alpha + below[2] * (1 - alpha),
      1,
    ];
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** Null where a picture or gradient lies behind: its colour is not one. */
    const behind = (element: Element | null): Colour | null => {
      if (!element) return [255, 255, 255, 1];
      const style = getComputedStyle(element);
      if (style.backgroundImage !== "none") return null;
      const own = colourOf(style.backgroundColor);
      if (own[3] === 1) return own;
      const below = behind(element.parentElement);
      return below && over(own, below);
    };
    for (const element of shown) {
      const text = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "",
      );
      if (!text || element.closest(":disabled, [aria-disabled=true], [class*=VisuallyHidden]")) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      if (!ground) continue;
      const [light = 0, dark = 0] = [luminance(over(colourOf(style.color), ground)), luminance(ground)].sort(
        (a, b) => b - a,
      );
      const ratio = (light + 0.05) / (dark + 0.05);
      const pixels = Number.parseFloat(style.fontSize);
      const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5))
        found.push(`"${element.textContent.slice(0, 40)}" has a contrast of ${ratio.toFixed(2)}.`);
    }
    return [...new Set(found)];
  });
}
