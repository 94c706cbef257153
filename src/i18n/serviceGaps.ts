import type { ServiceGapNumber, ServiceRating } from "../survey/serviceGaps";
import type { Language } from "./language";
import { serviceGapsChinese } from "./serviceGapsChinese";
import { serviceGapsEnglish } from "./serviceGapsEnglish";
import type { ColumnWords } from "./servqual";

export type ServiceGapColumn =
  | "gap"
  | "rating"
  | "item"
  | "dimension"
  | "n"
  | "mean"
  | "sd"
  | "of"
  | "against"
  | "nOf"
  | "nAgainst"
  | "meanOf"
  | "meanAgainst"
  | "difference"
  | "ciLow"
  | "ciHigh"
  | "p"
  | "pHolm"
  | "design"
  | "causes"
  | "remedies";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface ServiceGapsMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<ServiceGapColumn, ColumnWords>>;
  readonly ratings: Readonly<Record<ServiceRating, string>>;
  readonly designs: Readonly<Record<"paired" | "independent" | "fixed", string>>;
  /** Inside a sentence. */
  readonly gapName: (gap: ServiceGapNumber) => string;
  /** In narrow columns. */
  readonly gapShort: (gap: ServiceGapNumber) => string;
  readonly gapTitle: (gap: ServiceGapNumber) => string;
  /** What it is about: the title without its number. */
  readonly gapSubject: (gap: ServiceGapNumber) => string;
  readonly causes: Readonly<Record<ServiceGapNumber, string>>;
  readonly remedies: Readonly<Record<ServiceGapNumber, string>>;
  /** A remedy that stands alone. */
  readonly remedySentence: (remedy: string) => string;
  readonly tables: {
    readonly gaps: string;
    readonly ratings: string;
    readonly dimensions: string;
    readonly items: string;
    readonly dimensionGaps: string;
    readonly itemGaps: string;
    readonly remedies: string;
  };
  readonly charts: {
    readonly chain: string;
    readonly chainAlt: string;
    readonly axis: string;
    readonly ratings: string;
    readonly ratingsAlt: string;
    readonly ratingsAxis: (min: number, max: number) => string;
    readonly items: (gap: string) => string;
    readonly itemsAlt: string;
  };
  readonly headlines: {
    readonly customers: (
      given: { gap: string; low: string; high: string; percent: string; scale: string },
      direction: "short" | "above" | "none",
    ) => string;
    readonly widest: (given: { gap: string; difference: string; low: string; high: string; percent: string; of: number }) => string;
    readonly noneShort: (of: number) => string;
    readonly others: (short: readonly NamedFigure[], alike: readonly string[], above: readonly NamedFigure[]) => string | undefined;
    readonly start: (remedy: string) => string;
    readonly items: (gap: string, items: readonly NamedFigure[]) => string;
  };
  readonly notComputable: { readonly onePerson: string; readonly constant: string; readonly notGiven: string };
  readonly notes: {
    readonly few: (ratings: readonly { readonly name: string; readonly n: number }[]) => string;
    /** By fewer people than the minimum, with the gaps that rest on them. */
    readonly hidden: (ratings: readonly string[], minimum: number) => string;
    readonly fixed: (ratings: readonly string[]) => string;
    readonly absent: (ratings: readonly string[]) => string;
    readonly strange: (names: readonly string[]) => string;
  };
  readonly method: {
    readonly gaps: string;
    readonly gapsText: string;
    readonly levels: string;
    readonly levelsText: string;
    readonly tests: string;
    readonly advice: string;
    readonly adviceText: string;
    readonly references: string;
  };
}

export const serviceGapsMessages: Readonly<Record<Language, ServiceGapsMessages>> = {
  en: serviceGapsEnglish,
  "zh-CN": serviceGapsChinese,
};
