import type { Language } from "./language";
import { linkageChinese } from "./linkageChinese";
import { linkageEnglish } from "./linkageEnglish";
import type { ColumnWords } from "./servqual";

export type LinkageColumn =
  | "unit"
  | "nEmployee"
  | "nCustomer"
  | "employee"
  | "customer"
  | "without"
  | "line"
  | "units"
  | "r"
  | "ciLow"
  | "ciHigh"
  | "p"
  | "rho"
  | "crosshair";

export interface LinkageMessages {
  readonly title: string;
  readonly summary: string;
  readonly columns: (unit: string, percent: string) => Readonly<Record<LinkageColumn, ColumnWords>>;
  readonly tables: { readonly units: (column: string) => string; readonly link: string; readonly crosshair: string };
  readonly link: string;
  readonly means: string;
  readonly chart: {
    readonly title: string;
    readonly alt: string;
    readonly x: (columns: readonly string[]) => string;
    readonly y: (columns: readonly string[]) => string;
    readonly corners: { readonly topLeft: string; readonly topRight: string; readonly bottomLeft: string; readonly bottomRight: string };
  };
  readonly reasons: { readonly fewUnits: string; readonly perfect: string; readonly constant: string };
  readonly headlines: {
    readonly linked: (units: number, r: string, percent: string, low: string, high: string, positive: boolean) => string;
    readonly notLinked: (units: number, r: string, percent: string, low: string, high: string) => string;
    readonly noInterval: (units: number, r: string) => string;
    readonly hangsOn: (unit: string, r: string) => string;
    readonly bothLow: (units: readonly string[]) => string;
    readonly leftOut: (hidden: number, shown: number) => string;
  };
  readonly notes: {
    readonly cause: string;
    readonly shown: (shown: number, hidden: number, incomplete: number) => string;
    readonly outside: (rows: number, column: string) => string;
    readonly few: (units: number) => string;
  };
  readonly method: {
    readonly employee: string;
    readonly customer: string;
    readonly measureText: (columns: readonly string[], scale: { readonly min: number; readonly max: number } | undefined) => string;
    readonly units: string;
    readonly unitsText: (column: string, rowsAreUnits: boolean) => string;
    readonly link: string;
    readonly linkText: (percent: string) => string;
    readonly references: string;
  };
}

export const linkageMessages: Readonly<Record<Language, LinkageMessages>> = { en: linkageEnglish, "zh-CN": linkageChinese };
