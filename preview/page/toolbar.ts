import type { Language } from "../../src/i18n/language";
import { element } from "./element";
import type { PageWords } from "./words";

export type Theme = "light" | "dark";

/** What the toolbar's buttons do. */
export interface ToolbarActions {
  openFile(file: File): void;
  download(): void;
  undo(): void;
  redo(): void;
  choose(choice: { readonly language?: Language; readonly theme?: Theme }): void;
}

/** The page's own buttons and sentences, above the workbook. */
export function toolbar(
  words: PageWords,
  chosen: { readonly language: Language; readonly theme: Theme },
  actions: ToolbarActions,
): HTMLElement {
  const input = element("input", { type: "file", accept: ".xlsx,.csv", hidden: true, "aria-label": words.open });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) actions.openFile(file);
  });
  const icon = element("img", { src: "addin/assets/icon-32.png", alt: "" });
  return element(
    "header",
    { class: "toolbar" },
    element("h1", {}, icon, words.title),
    input,
    button(words.open, () => input.click()),
    button(words.download, () => actions.download()),
    element(
      "div",
      { class: "choice" },
      button(words.undo, () => actions.undo()),
      button(words.redo, () => actions.redo()),
    ),
    choice<Language>(words.language, chosen.language, { en: "English", "zh-CN": "中文" }, (language) => actions.choose({ language })),
    choice<Theme>(words.theme, chosen.theme, { light: words.light, dark: words.dark }, (theme) => actions.choose({ theme })),
    element("p", { class: "note" }, `${words.note} ${words.trust}`),
  );
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", onClick);
  return made;
}

function choice<Name extends string>(
  label: string,
  chosen: Name,
  names: Readonly<Record<Name, string>>,
  onChoose: (name: Name) => void,
): HTMLElement {
  const buttons = (Object.keys(names) as Name[]).map((name) => {
    const made = button(names[name], () => onChoose(name));
    made.setAttribute("aria-pressed", String(name === chosen));
    return made;
  });
  return element("div", { class: "choice", role: "group", "aria-label": label }, ...buttons);
}
