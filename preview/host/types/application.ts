import { oneOf } from "../content";
import { link, method, scalar, type OfficeType } from "../officeType";
import { Refusal } from "../refusal";
import type { Json } from "../protocol";
import type { BookTarget } from "../targets";

function separator(locale: string, part: "decimal" | "group"): string {
  return new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345.6).find((each) => each.type === part)?.value ?? "";
}

/** Excel.Application. Formulas are calculated whenever somebody reads them, so that manual calculation is noted and changes nothing. */
export const application: OfficeType<BookTarget> = {
  members: {
    calculationMode: scalar(
      "1.1",
      ({ book }) => book.kept.get("calculationMode") ?? "Automatic",
      ({ book }, mode) => {
        if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw new Refusal("InvalidArgument");
        book.kept.set("calculationMode", mode);
      },
    ),
    calculationState: scalar("1.9", ({ book }) => (book.customFunctions.isAtWork ? "Calculating" : "Done")),
    decimalSeparator: scalar("1.11", ({ book }) => separator(book.settings.contentLocale, "decimal")),
    thousandsSeparator: scalar("1.11", ({ book }) => separator(book.settings.contentLocale, "group")),
    cultureInfo: link("1.11", (target) => target.book.open("CultureInfo", target)),
    calculate: method("1.1", ({ book }, args) => {
      book.model.recalculate(oneOf(args.textOr(0, "Recalculate"), ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate");
    }),
    createWorkbook: method("1.8", (target, args) => {
      target.book.kept.set("createdWorkbook", args.text(0));
      return target.book.open("WorkbookCreated", target);
    }),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => undefined),
    suspendApiCalculationUntilNextSync: method("1.6", () => undefined),
  },
};

/** Excel.WorkbookCreated: the file is kept, as this host shows one workbook. */
export const workbookCreated: OfficeType<BookTarget> = { members: { open: method("1.8", () => undefined) } };

/** Excel.CultureInfo. */
export const cultureInfo: OfficeType<BookTarget> = {
  members: {
    name: scalar("1.11", ({ book }) => book.settings.contentLocale),
    numberFormat: link("1.11", (target) => target.book.open("NumberFormatInfo", target)),
  },
};

/** Excel.NumberFormatInfo. */
export const numberFormatInfo: OfficeType<BookTarget> = {
  members: {
    numberDecimalSeparator: scalar("1.11", ({ book }) => separator(book.settings.contentLocale, "decimal")),
    numberGroupSeparator: scalar("1.11", ({ book }) => separator(book.settings.contentLocale, "group")),
  },
};

function documentProperty(name: string) {
  return scalar<BookTarget>(
    "1.7",
    ({ book }) => book.kept.get(`properties.${name}`) ?? "",
    ({ book }, content) => {
      if (typeof content !== "string") throw new Refusal("InvalidArgument");
      book.kept.set(`properties.${name}`, content);
    },
  );
}

/** Excel.DocumentProperties. */
export const documentProperties: OfficeType<BookTarget> = {
  members: Object.fromEntries(
    ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"].map((name) => [name, documentProperty(name)]),
  ),
};

/** Settings of the add-in in this workbook: any JSON, by key. */
export const settingCollection: OfficeType<BookTarget> = {
  members: {
    add: method("1.4", ({ book }, args) => {
      book.model.settings.set(args.text(0), args.json(1));
      return book.open("Setting", { book, key: args.text(0) });
    }),
    getCount: method("1.4", ({ book }) => book.model.settings.size),
    getItem: method("1.4", ({ book }, args) => {
      if (!book.model.settings.has(args.text(0))) throw new Refusal("ItemNotFound");
      return book.open("Setting", { book, key: args.text(0) });
    }),
    getItemOrNullObject: method("1.4", ({ book }, args) =>
      book.model.settings.has(args.text(0)) ? book.open("Setting", { book, key: args.text(0) }) : null,
    ),
  },
  items: ({ book }) => [...book.model.settings.keys()].map((key) => book.open("Setting", { book, key })),
};

/** Excel.Setting. */
export const setting: OfficeType<BookTarget & { readonly key: string }> = {
  members: {
    key: scalar("1.4", ({ key }) => key),
    value: scalar(
      "1.4",
      ({ book, key }) => (book.model.settings.get(key) ?? null) as Json,
      ({ book, key }, content) => {
        book.model.settings.set(key, content);
      },
    ),
    delete: method("1.4", ({ book, key }) => {
      book.model.settings.delete(key);
    }),
  },
  identity: ({ key }) => ({ _Id: key }),
};
