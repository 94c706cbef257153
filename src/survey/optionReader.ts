import type { AnswerScale } from "./answerScale";
import { normalised, tidy } from "./normalised";
import type { Refusal } from "./refusal";

/**
 * Reads options as they come from JSON or a form. The first thing wrong is kept as `refusal`; reading goes on with defaults, so that
 * one look at the end tells whether all was well.
 */
export class OptionReader {
  #refusal: Refusal | undefined;
  readonly #headers: readonly string[];

  constructor(
    private readonly raw: Readonly<Record<string, unknown>>,
    headers: readonly string[],
  ) {
    this.#headers = headers.map(tidy);
  }

  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  has(option: string): boolean {
    const given = this.raw[option];
    return given !== undefined && given !== null && given !== "";
  }

  refuse(refusal: Refusal): void {
    this.#refusal ??= refusal;
  }

  /** A text option; undefined when absent. */
  text(option: string): string | undefined {
    const given = this.raw[option];
    if (!this.has(option)) return undefined;
    if (typeof given === "string") return given;
    this.#bad(option, "text");
    return undefined;
  }

  choice<Choice extends string>(option: string, choices: readonly Choice[], fallback: Choice): Choice {
    if (!this.has(option)) return fallback;
    const given = this.raw[option];
    const found = choices.find((choice) => choice === given);
    if (found === undefined) this.#bad(option, choices.join(", "));
    return found ?? fallback;
  }

  number(option: string, minimum: number, maximum: number): number | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    if (typeof given === "number" && given >= minimum && given <= maximum) return given;
    this.#bad(option, `${minimum} – ${maximum}`);
    return undefined;
  }

  /** `{ "min": 1, "max": 7 }`. */
  scale(option: string): AnswerScale | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    if (typeof given === "object" && given !== null && "min" in given && "max" in given) {
      const { min, max } = given;
      if (typeof min === "number" && typeof max === "number" && Number.isFinite(min) && Number.isFinite(max) && min < max)
        return { min, max };
    }
    this.#bad(option, '{"min": 1, "max": 7}');
    return undefined;
  }

  /** `{ "importance": 4, "performance": 5 }`. */
  point(option: string): { readonly importance: number; readonly performance: number } | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    if (typeof given === "object" && given !== null && "importance" in given && "performance" in given) {
      const { importance, performance } = given;
      if (typeof importance === "number" && typeof performance === "number" && Number.isFinite(importance + performance))
        return { importance, performance };
    }
    this.#bad(option, '{"importance": 4, "performance": 5}');
    return undefined;
  }

  /** A list of texts; one text counts as a list of one. */
  list(option: string): readonly string[] | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    const listed: unknown[] = Array.isArray(given) ? given : [given];
    if (listed.every((entry) => typeof entry === "string" || typeof entry === "number")) return listed.map(String);
    this.#bad(option, '["…", "…"]');
    return undefined;
  }

  /** `{ "service": ["Q1", "Q2"] }`. */
  lists(option: string): Readonly<Record<string, readonly string[]>> | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    if (typeof given === "object" && given !== null && !Array.isArray(given)) {
      const entries = Object.entries(given).flatMap(([name, listed]: [string, unknown]) =>
        Array.isArray(listed) && listed.every((entry) => typeof entry === "string" || typeof entry === "number")
          ? [[name, listed.map(String)] as const]
          : [],
      );
      if (entries.length > 0 && entries.length === Object.keys(given).length) return Object.fromEntries(entries);
    }
    this.#bad(option, '{"…": ["…", "…"]}');
    return undefined;
  }

  /** Whether an option gives numbers by name, `{ "speed": 3 }`, in place of a list. */
  hasNumbers(option: string): boolean {
    const given = this.raw[option];
    return typeof given === "object" && given !== null && !Array.isArray(given);
  }

  /** `{ "speed": 3, "price": 1 }`: numbers by name, none negative, some above zero. */
  numbers(option: string): Readonly<Record<string, number>> | undefined {
    if (!this.has(option)) return undefined;
    const given = this.raw[option];
    if (typeof given === "object" && given !== null && !Array.isArray(given)) {
      const entries = Object.entries(given).flatMap(([name, number]: [string, unknown]) =>
        typeof number === "number" && number >= 0 && number < Infinity ? [[name, number] as const] : [],
      );
      if (entries.length === Object.keys(given).length && entries.some(([, number]) => number > 0)) return Object.fromEntries(entries);
    }
    this.#bad(option, '{"…": 2, "…": 1}');
    return undefined;
  }

  /** The index of a column named by its header; `false` says that there is none. */
  column(option: string): number | undefined {
    if (this.raw[option] === false) return undefined;
    const header = this.text(option);
    return header === undefined ? undefined : this.#find(header, option);
  }

  columns(option: string): readonly number[] | undefined {
    const headers = this.list(option) ?? [];
    const indices = this.has(option) ? headers.map((header) => this.#find(header, option)) : undefined;
    const again = indices?.findIndex((index, place) => index !== undefined && indices.indexOf(index) < place) ?? -1;
    if (again >= 0) this.refuse({ code: "column-named-twice", column: headers[again] ?? "", option });
    return indices?.every((index) => index !== undefined) ? indices : undefined;
  }

  /** The indices of columns given by their headers, an empty text for none; undefined when one of them cannot be told. */
  places(headers: readonly string[], option: string): readonly (number | undefined)[] | undefined {
    const before = this.#refusal;
    const indices = headers.map((header) => (header === "" ? undefined : this.#find(header, option)));
    const again = indices.findIndex((index, place) => index !== undefined && indices.indexOf(index) < place);
    if (again >= 0) this.refuse({ code: "column-named-twice", column: headers[again] ?? "", option });
    return this.#refusal === before ? indices : undefined;
  }

  #find(header: string, option: string): number | undefined {
    const wanted = tidy(header);
    const places = (matches: (candidate: string) => boolean): number[] =>
      this.#headers.flatMap((candidate, index) => (matches(candidate) ? [index] : []));
    const exact = places((candidate) => candidate === wanted);
    const found = exact.length ? exact : places((candidate) => normalised(candidate) === normalised(wanted));
    if (found.length === 1) return found[0];
    const known = this.#headers.filter((candidate) => candidate !== "");
    this.refuse(
      found.length ? { code: "duplicate-column", column: header, option } : { code: "unknown-column", column: header, option, known },
    );
    return undefined;
  }

  #bad(option: string, allowed: string): void {
    const given = this.raw[option];
    this.refuse({
      code: "bad-option",
      option,
      given: typeof given === "string" ? given : JSON.stringify(given),
      allowed,
    });
  }
}
