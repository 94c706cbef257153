import type { Language } from "../../i18n/language";
import { templateMessages } from "../../i18n/template";
import type { DeclarationColumn } from "../../survey/declaration";
import { declarationHeaders } from "../../survey/declaration";
import { measures, rowHeights, wrapped } from "./planTemplate";
import type { EntryRule, PlannedTemplateColumn, TemplatePlan } from "./templatePlan";

/** Points. */
const widths: Readonly<Record<DeclarationColumn, number>> = { code: 86, text: 380, dimension: 130, key: 84, min: 92, max: 92 };
const emptyRows = 30;
const exampleScale = [1, 5] as const;
const ends = { min: -100, max: 100 };

/** The sheet on which a user declares a questionnaire, with an example to replace. */
export function planDeclaration(language: Language): TemplatePlan {
  const { declaration, footer } = templateMessages[language];
  const rows = declaration.examples.map((example, index) => [...example, ...(index === 0 ? exampleScale : ["", ""])]);
  const names = Object.keys(widths) as DeclarationColumn[];
  const columns = names.map((name): PlannedTemplateColumn => {
    const isEnd = name === "min" || name === "max";
    return {
      id: "",
      header: declarationHeaders[name][language === "en" ? 0 : 1] ?? name,
      section: isEnd ? declaration.sections.scale : declaration.sections.item,
      width: widths[name],
      kind: isEnd ? "rating" : "text",
      rule: ruleOf(name, language),
    };
  });
  return {
    name: declaration.sheet,
    title: declaration.title,
    lines: wrapped(declaration.lines, columns),
    entry: { label: declaration.nameLabel, filled: declaration.nameExample },
    columns,
    rows,
    rowHeights: rowHeights(rows, columns, language),
    blankRows: emptyRows,
    frozenColumns: 0,
    ...measures(columns, language),
    footer: footer("&P", "&N"),
  };
}

function ruleOf(name: DeclarationColumn, language: Language): EntryRule {
  const { declaration, offList, offScale } = templateMessages[language];
  const texts = { promptTitle: "", prompt: declaration.prompts[name] };
  if (name === "key") return { ...texts, accepts: { kind: "list", entries: "+,-" }, errorTitle: offList.title, error: offList.message };
  if (name !== "min" && name !== "max") return { ...texts, accepts: undefined, errorTitle: "", error: "" };
  return { ...texts, accepts: { kind: "whole", ...ends }, errorTitle: offScale.title, error: offScale.message(ends.min, ends.max) };
}
