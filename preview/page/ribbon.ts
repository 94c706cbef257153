import { element } from "./element";
import type { Manifest } from "./manifest";
import { childOf } from "./manifest";

/** A button of the add-in's ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** From the page's own folder. */
  readonly icon: string;
  /** The function it runs; absent where it only shows the pane. */
  readonly command?: string;
}

/** The buttons in the add-in's manifest, in its order. */
export function ribbonButtons(manifest: Manifest): readonly RibbonButton[] {
  return manifest.elements("Control").map((control) => {
    const supertip = childOf(control, "Supertip");
    const command = control.getElementsByTagName("FunctionName")[0]?.textContent.trim();
    return {
      label: manifest.textOf(childOf(control, "Label")),
      tip: manifest.textOf(supertip && childOf(supertip, "Description")),
      icon: manifest.fileOf(childOf(control, "Icon")?.children[0]),
      ...(command !== undefined && command !== "" && { command }),
    };
  });
}

/** The ribbon's buttons as a toolbar. */
export function ribbon(label: string, buttons: readonly RibbonButton[], onPress: (button: RibbonButton) => void): HTMLElement {
  const made = buttons.map((button) => {
    const drawn = element("button", { type: "button", title: button.tip }, element("img", { src: button.icon, alt: "" }), button.label);
    drawn.addEventListener("click", () => onPress(button));
    return drawn;
  });
  return element("div", { class: "ribbon", role: "toolbar", "aria-label": label }, ...made);
}
