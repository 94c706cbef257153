import type { WorkbookModel } from "../../engine/workbook";
import { element } from "../element";

/** The tabs below the grid; hidden sheets have none. */
export class SheetTabs {
  readonly root: HTMLElement;

  constructor(
    label: string,
    private readonly onChoose: (sheetId: string) => void,
  ) {
    this.root = element("div", { class: "tabs", role: "tablist", "aria-label": label });
    this.root.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const tabs = [...this.root.querySelectorAll("button")];
      const next = tabs[tabs.findIndex((tab) => tab === document.activeElement) + step];
      next?.click();
      this.root.querySelector<HTMLButtonElement>('[aria-selected="true"]')?.focus();
    });
  }

  show(workbook: WorkbookModel): void {
    const tabs = workbook.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => {
        const isActive = sheet.id === workbook.activeSheetId;
        const tab = element(
          "button",
          { type: "button", role: "tab", "aria-selected": String(isActive), tabindex: isActive ? 0 : -1 },
          sheet.name,
        );
        if (sheet.tabColor !== "") tab.style.setProperty("--tab", sheet.tabColor);
        tab.addEventListener("click", () => this.onChoose(sheet.id));
        return tab;
      });
    this.root.replaceChildren(...tabs);
    this.root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
