/** What arguments are filled in from, and what can stand in their way. */
import type { Survey } from "../../../survey/survey";
import type { AnswersPlace } from "./answersPlace";

export interface FillContext {
  readonly survey: Survey;
  readonly place: AnswersPlace;
  /** Headers of the columns of a table of attributes, where that is what the cells are. */
  readonly attributes?: { readonly importance: string; readonly performance: string };
}

/** An argument as it stands in a formula, and the cells that it stands for. */
export interface Filled {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
}

/** Why a function cannot be filled in from this survey; the sentences stand with the pane's words. */
export const unfitReasons = [
  "no-survey",
  "no-version",
  "rows-between",
  "no-scale",
  "texts",
  "few-items",
  "no-pair",
  "two-scales",
  "no-zone",
  "not-servqual",
  "no-importance",
  "no-outcome",
  "no-recommend",
  "no-groups",
  "no-reasons",
  "no-ranks",
  "zero-on-scale",
  "too-many",
  "too-long",
  "no-columns",
  "own-figures",
] as const;
export type UnfitReason = (typeof unfitReasons)[number];

export interface Unfit {
  readonly unfit: UnfitReason;
}

export function unfit(reason: UnfitReason): Unfit {
  return { unfit: reason };
}

export function isUnfit(found: object): found is Unfit {
  return "unfit" in found;
}

/** By the argument's name; what is left out stays empty. */
export type FilledArguments = Readonly<Record<string, Filled>>;

/** What exactly a function is about: these items, that column; the person chooses where there are several. */
export type Variant =
  /** @param dimension id; absent for all items of the block */
  | { readonly kind: "items"; readonly block: string; readonly dimension?: string }
  | { readonly kind: "pair"; readonly expected: string; readonly perceived: string }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "group"; readonly column: number; readonly group: string }
  | { readonly kind: "drivers"; readonly of: "items" | "dimensions" }
  | { readonly kind: "whole" };

/** Tells variants of one function apart. */
export function variantId(variant: Variant): string {
  return JSON.stringify(variant);
}

/** How one function is filled in. */
export interface Filler {
  /** The likeliest first. */
  readonly variants: (context: FillContext) => readonly Variant[] | Unfit;
  readonly fill: (context: FillContext, variant: Variant) => FilledArguments | Unfit;
}

/** A filler for one kind of variant. */
export function fillerOf<Kind extends Variant["kind"]>(
  kind: Kind,
  variants: (context: FillContext) => readonly Variant[] | Unfit,
  fill: (context: FillContext, variant: Extract<Variant, { kind: Kind }>) => FilledArguments | Unfit,
): Filler {
  return {
    variants,
    fill: (context, variant) => {
      if (variant.kind !== kind) throw new RangeError(`The variant "${variant.kind}" is none of this function.`);
      return fill(context, variant as Extract<Variant, { kind: Kind }>);
    },
  };
}
