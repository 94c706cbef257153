import { element } from "./element";

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

/** The bar between workbook and pane: dragged, or moved with the arrow keys, it sets the pane's width from 320 to 600 pixels. */
export function splitter(label: string, width: number): HTMLElement {
  const bar = element("div", { class: "splitter", role: "separator", tabindex: 0, "aria-label": label, "aria-orientation": "vertical" });
  let current = width;
  const set = (wanted: number): void => {
    current = Math.round(Math.max(NARROWEST, Math.min(WIDEST, wanted)));
    document.documentElement.style.setProperty("--pane-width", `${current}px`);
    for (const [name, amount] of Object.entries({ now: current, min: NARROWEST, max: WIDEST }))
      bar.setAttribute(`aria-value${name}`, String(amount));
  };
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
    const move = (moved: PointerEvent): void => set(window.innerWidth - moved.clientX);
    bar.addEventListener("pointermove", move);
    bar.addEventListener(
      "lostpointercapture",
      () => {
        bar.removeEventListener("pointermove", move);
        document.body.classList.remove("resizing");
      },
      { once: true },
    );
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(current + STEP);
    if (event.key === "ArrowRight") set(current - STEP);
  });
  set(width);
  return bar;
}
