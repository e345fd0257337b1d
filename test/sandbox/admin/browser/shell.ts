/** What every page of the mini Admin needs: the navigation that opens and closes on narrow screens. */
const toggle = document.getElementById("nav-toggle");
function open(isOpen: boolean): void {
  document.body.classList.toggle("nav-open", isOpen);
  toggle?.setAttribute("aria-expanded", String(isOpen));
}
toggle?.addEventListener("click", () => open(!document.body.classList.contains("nav-open")));
document.getElementById("nav-cover")?.addEventListener("click", () => open(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") open(false);
});

export {};
