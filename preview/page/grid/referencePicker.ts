import { awaitsReference } from "./formulaCursor";

/** Puts the address of cells that are pointed at into a formula that is being typed, in place of the address pointed at before. */
export class ReferencePicker {
  private picked: { readonly start: number; readonly end: number } | undefined;

  constructor(private readonly field: HTMLInputElement) {
    field.addEventListener("input", ({ isTrusted }) => {
      if (isTrusted) this.picked = undefined;
    });
    field.addEventListener("blur", () => (this.picked = undefined));
  }

  /** Whether cells that are pointed at now are meant for the formula. */
  get isAwaiting(): boolean {
    const { value, selectionStart: caret } = this.field;
    if (this.field !== document.activeElement || caret === null) return false;
    return this.picked?.end === caret || awaitsReference(value, caret);
  }

  pick(address: string): void {
    const caret = this.field.selectionStart ?? this.field.value.length;
    const { start, end } = this.picked ?? { start: caret, end: caret };
    this.field.setRangeText(address, start, end, "end");
    this.picked = { start, end: start + address.length };
    this.field.dispatchEvent(new Event("input"));
  }
}
