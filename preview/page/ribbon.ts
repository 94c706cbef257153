import { element } from "./element";

/** A button of the add-in's ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** From the page's own folder. */
  readonly icon: string;
  /** The function it runs; absent where it only shows the pane. */
  readonly command?: string;
}

const developmentUrl = /^https:\/\/[^/]+\//;

function childOf(parent: Element, tag: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === tag);
}

/**
 * The buttons in the add-in's manifest, in its order, in a language.
 *
 * @param folder where the add-in's files are, with a slash at the end
 */
export function ribbonButtons(manifest: Document, locale: string, folder: string): readonly RibbonButton[] {
  const resources = new Map([...manifest.getElementsByTagName("*")].map((found) => [found.getAttribute("id") ?? "", found]));
  const textOf = (owner: Element | undefined): string => {
    const resource = resources.get(owner?.getAttribute("resid") ?? "");
    const override = resource && [...resource.children].find((each) => each.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
  };
  return [...manifest.getElementsByTagName("Control")].map((control) => {
    const supertip = childOf(control, "Supertip");
    const icon = childOf(control, "Icon")?.children[0];
    const command = control.getElementsByTagName("FunctionName")[0]?.textContent.trim();
    return {
      label: textOf(childOf(control, "Label")),
      tip: textOf(supertip && childOf(supertip, "Description")),
      icon: folder + textOf(icon).replace(developmentUrl, ""),
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
