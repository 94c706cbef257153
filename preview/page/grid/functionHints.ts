import type { DeclaredFunction, DeclaredFunctions } from "../../host/declaredFunctions";
import { declaredFunction } from "../../host/declaredFunctions";
import { element } from "../element";
import { formulaCursor } from "./formulaCursor";

let made = 0;

/**
 * Help while a formula is typed in a field: the add-in's functions that begin with what is typed, and, inside the brackets of one, its
 * arguments.
 *
 * The arrow keys go through the list, Tab takes a name (Enter does once one has been gone to), Escape closes the list.
 */
export class FunctionHints {
  readonly root: HTMLElement;
  private readonly id: string;
  private matches: readonly DeclaredFunction[] = [];
  private chosen = 0;
  private hasGone = false;
  private start = 0;

  constructor(
    private readonly field: HTMLInputElement,
    private readonly declared: () => DeclaredFunctions | undefined,
    private readonly label: string,
  ) {
    made += 1;
    this.id = `functions-${made}`;
    this.root = element("div", { class: "hints", hidden: true });
    field.setAttribute("aria-autocomplete", "list");
    for (const type of ["input", "focus", "click"] as const) field.addEventListener(type, () => this.update());
    field.addEventListener("keyup", (event) => {
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) this.update();
    });
    field.addEventListener("blur", () => this.close());
    // Before the field's own keys, which would end the entry.
    field.addEventListener("keydown", (event) => this.key(event), { capture: true });
    this.root.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  private get isListed(): boolean {
    return !this.root.hidden && this.matches.length > 0;
  }

  private close(): void {
    this.root.hidden = true;
    this.matches = [];
    this.field.removeAttribute("aria-activedescendant");
    this.field.removeAttribute("aria-controls");
  }

  private update(): void {
    const declared = this.declared();
    const { value, selectionStart } = this.field;
    const cursor = formulaCursor(value, selectionStart ?? value.length);
    this.close();
    if (declared === undefined || cursor === undefined || this.field !== document.activeElement) return;
    this.matches = cursor.name === undefined ? [] : matching(declared, cursor.name.typed);
    const called = cursor.call && declaredFunction(declared, cursor.call.name);
    if (this.matches.length > 0) {
      this.start = cursor.name?.start ?? 0;
      this.chosen = 0;
      this.hasGone = false;
      this.list(declared.namespace);
    } else if (called !== undefined) this.root.replaceChildren(...explained(declared.namespace, called, cursor.call?.argument ?? 0));
    else return;
    this.show();
  }

  private show(): void {
    const box = this.field.getBoundingClientRect();
    this.root.hidden = false;
    const { style } = this.root;
    style.left = `${Math.max(0, Math.min(box.left, window.innerWidth - this.root.offsetWidth - 8))}px`;
    const below = box.bottom + 2;
    const isRoom = below + this.root.offsetHeight < window.innerHeight;
    style.top = `${isRoom ? below : Math.max(0, box.top - this.root.offsetHeight - 2)}px`;
  }

  private list(namespace: string): void {
    const options = this.matches.map((each, place) => {
      const isChosen = place === this.chosen;
      const option = element(
        "div",
        { role: "option", id: `${this.id}-${place}`, "aria-selected": String(isChosen) },
        element("b", {}, `${namespace}.${each.name}`),
        ...(isChosen && each.description !== undefined ? [element("span", {}, each.description)] : []),
      );
      option.addEventListener("click", () => this.take(place));
      return option;
    });
    const box = element("div", { role: "listbox", id: this.id, "aria-label": this.label }, ...options);
    this.root.replaceChildren(box);
    this.root.hidden = false;
    options[this.chosen]?.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-controls", this.id);
    this.field.setAttribute("aria-activedescendant", `${this.id}-${this.chosen}`);
  }

  private take(place: number): void {
    const declared = this.declared();
    const found = this.matches[place];
    if (declared === undefined || found === undefined) return;
    this.field.setRangeText(`${declared.namespace}.${found.name}(`, this.start, this.field.selectionStart ?? this.start, "end");
    this.update();
  }

  private key(event: KeyboardEvent): void {
    if (!this.isListed || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.chosen = (this.chosen + step + this.matches.length) % this.matches.length;
      this.hasGone = true;
      this.list(this.declared()?.namespace ?? "");
      this.show();
    } else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" || (event.key === "Enter" && this.hasGone)) this.take(this.chosen);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

function matching({ namespace, functions }: DeclaredFunctions, typed: string): readonly DeclaredFunction[] {
  const begun = typed.toUpperCase();
  const found = functions.filter(({ name }) => `${namespace}.${name}`.startsWith(begun) || name.startsWith(begun));
  return found.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** A function with its arguments, the one that is being typed in bold, and what that one is. */
function explained(namespace: string, { name, description, parameters }: DeclaredFunction, at: number): readonly HTMLElement[] {
  const parts = parameters.flatMap((parameter, place) => {
    const shown = parameter.optional === true ? `[${parameter.name}]` : parameter.name;
    return [place > 0 ? ", " : "", place === at ? element("b", {}, shown) : shown];
  });
  const about = parameters[at]?.description ?? description ?? "";
  return [element("div", { role: "status" }, element("p", {}, `${namespace}.${name}(`, ...parts, ")"), element("span", {}, about))];
}
