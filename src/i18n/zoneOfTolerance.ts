import type { Language } from "./language";
import type { ColumnWords } from "./servqual";
import { zoneOfToleranceChinese } from "./zoneOfToleranceChinese";
import { zoneOfToleranceEnglish } from "./zoneOfToleranceEnglish";

export type ZoneColumn =
  | "item"
  | "dimension"
  | "line"
  | "n"
  | "minimum"
  | "desired"
  | "perceived"
  | "adequacy"
  | "adequacyLow"
  | "adequacyHigh"
  | "adequacyP"
  | "superiority"
  | "superiorityLow"
  | "superiorityHigh"
  | "superiorityP"
  | "width"
  | "position"
  | "zone"
  | "respondents"
  | "below"
  | "within"
  | "above"
  | "unplaced";

interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

export interface ZoneOfToleranceMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (percent: string) => Readonly<Record<ZoneColumn, ColumnWords>>;
  readonly zones: Readonly<Record<"below" | "within" | "above", string>>;
  readonly tables: { readonly items: string; readonly dimensions: string; readonly overall: string; readonly respondents: string };
  readonly overall: string;
  readonly charts: {
    readonly adequacy: string;
    readonly adequacyAlt: string;
    readonly adequacyAxis: string;
    readonly superiority: string;
    readonly superiorityAlt: string;
    readonly superiorityAxis: string;
    readonly zones: string;
    readonly zonesAlt: string;
    readonly zonesAxis: string;
    readonly levels: string;
    readonly levelsAlt: string;
    readonly levelsAxis: (min: number, max: number) => string;
  };
  readonly headlines: {
    readonly overall: (
      given: { adequacy: string; low: string; high: string; percent: string; scale: string; superiority: string | undefined },
      side: "above" | "below" | "at",
      wished: "above" | "below" | "at",
    ) => string;
    readonly below: (items: readonly NamedFigure[], count: number, of: number) => string;
    readonly noneBelow: (of: number, nearest: NamedFigure | undefined) => string;
    readonly edge: (names: readonly string[], count: number, of: number) => string;
    readonly hidden: (name: string, share: string) => string;
    readonly beyond: (names: readonly string[], count: number) => string;
  };
  readonly notComputable: { readonly width: string; readonly zone: string; readonly none: string };
  readonly notes: {
    readonly inconsistent: (given: { answers: number; of: number; respondents: number }, rule: "keep" | "leave-out") => string;
    readonly consistent: string;
    readonly leftOut: (names: readonly string[]) => string;
  };
  readonly method: {
    readonly figures: string;
    readonly figuresText: string;
    readonly zone: string;
    readonly zoneText: string;
    readonly groups: string;
    readonly groupsText: string;
    readonly inconsistent: string;
    readonly inconsistentText: Readonly<Record<"keep" | "leave-out", string>>;
    readonly tests: string;
    readonly references: string;
  };
}

export const zoneOfToleranceMessages: Readonly<Record<Language, ZoneOfToleranceMessages>> = {
  en: zoneOfToleranceEnglish,
  "zh-CN": zoneOfToleranceChinese,
};
