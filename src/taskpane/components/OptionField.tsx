import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis, OptionDeclaration } from "../../analyses/analysis";
import { guessedKind } from "../../analyses/frequencies/questionKind";
import { analyses } from "../../analyses/index";
import { wordsOfOption } from "../../i18n/optionWords";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { Survey } from "../../survey/survey";
import { changedEntries } from "../state/choices";
import { effectsInWords } from "../state/effects/effectsInWords";
import { isAvailable } from "../state/optionAvailability";
import { optionColumns } from "../state/optionColumns";
import type { OptionEntry } from "../state/optionEntry";
import { isList, isPoint, isScale } from "../state/optionEntry";
import { optionNames } from "../state/optionNames";
import { entryId, isRoleOption } from "../state/ownOptions";
import { ColumnSelect } from "./ColumnSelect";
import { ColumnsField } from "./ColumnsField";
import { FieldHint } from "./FieldHint";
import { FiguresField } from "./FiguresField";
import { FixedNumbersField } from "./FixedNumbersField";
import { KindsField } from "./KindsField";
import { NumberField } from "./NumberField";
import { NumbersField } from "./NumbersField";
import { usePane } from "./PaneContext";
import { PointField } from "./PointField";
import { RoleField } from "./RoleField";
import { ScaleField } from "./ScaleField";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

export interface OptionFieldProperties {
  readonly analysis: Analysis;
  readonly option: OptionDeclaration;
  readonly survey: Survey;
  /** What is missing, in a sentence. */
  readonly ask?: string | undefined;
}

/** One option of an analysis, as its declaration says; takes the focus when somebody is led to it. */
export function OptionField({ led, ...field }: OptionFieldProperties & { readonly led: number }) {
  const { state } = usePane();
  const group = useFocusWhenAsked(field.ask !== undefined || led > 0, state.asks + led);
  return (
    <div ref={group}>
      <FieldOfKind {...field} />
    </div>
  );
}

function FieldOfKind({ analysis, option, survey, ask }: OptionFieldProperties) {
  const { state, actions, words } = usePane();
  const { choices, language } = state;
  const form = optionFormWords[language];
  const effects = useMemo(
    () => effectsInWords(analysis.id, option.id, survey, choices, form.effects),
    [analysis, option, survey, choices, form],
  );
  const own = wordsOfOption(language, analysis.id, option.id);
  if (own === undefined) return null;
  const id = entryId(analysis, option, analyses);
  const entry = choices.entries[id];
  const set = (next: OptionEntry | undefined): void => actions.choose({ entries: changedEntries(choices.entries, id, next) });
  const shared = { label: own.label, hint: <FieldHint hint={own.hint} effects={effects} /> };
  const columns = optionColumns(survey, analysis.id, option.id);
  const kindOf = (header: string): string => {
    const place = survey.columns.findIndex((column) => column.header === header);
    const column = survey.columns[place];
    const kind = survey.candidates[place];
    return column === undefined || kind === undefined ? "" : guessedKind(column, kind.kind);
  };
  if (isRoleOption(option.id)) return <RoleField role={option.id} {...shared} ask={ask} candidates={columns} />;
  const whole = typeof entry === "object" && !isList(entry) ? entry : undefined;
  switch (option.kind) {
    case "choice":
      return (
        <Field {...shared}>
          <Select
            value={typeof entry === "string" ? entry : option.default}
            onChange={(_event, { value }) => set(value === option.default ? undefined : value)}
          >
            {option.choices.map((choice) => {
              const name = own.choices?.[choice] ?? choice;
              const available = isAvailable(analysis.id, option.id, choice, survey, choices);
              return (
                <option key={choice} value={choice} disabled={!available}>
                  {available ? name : words.options.unavailable(name)}
                </option>
              );
            })}
          </Select>
        </Field>
      );
    case "number":
      return (
        <NumberField
          {...shared}

          entry={typeof entry === "number" ? entry : option.default}
          onEnter={(typed) => set(typed === option.default ? undefined : typed)}
        />
      );
    case "point":
      return <PointField {...shared} ask={ask} entry={whole !== undefined && isPoint(whole) ? whole : {}} onEnter={set} />;
    case "scale":
      return <ScaleField {...shared} entry={whole !== undefined && isScale(whole) ? whole : {}} onEnter={set} />;
    case "column":
      return <ColumnSelect {...shared} candidates={columns} chosen={typeof entry === "string" ? entry : undefined} onChoose={set} />;
    case "columns":
      return (
        <ColumnsField
          {...shared}

          candidates={columns}
          chosen={entry !== undefined && isList(entry) ? entry : undefined}
          none={form.asRecognised}
          onChoose={set}
        />
      );
    case "numbers": {
      const numbers = whole !== undefined && "numbers" in whole ? whole : undefined;
      if (option.names !== undefined) {
        const names = option.names.map((name) => ({ name, label: name === "promoters" ? form.promoters : form.detractors }));
        return <FixedNumbersField {...shared} names={names} entry={numbers} onEnter={set} />;
      }
      return (
        <NumbersField
          {...shared}
          ask={ask}

          alone={option.alone === true}
          names={optionNames(survey, choices, analysis.id, language)}
          entry={typeof entry === "number" ? entry : numbers}
          onEnter={set}
        />
      );
    }
    case "choices":
      return (
        <KindsField
          {...shared}
          columns={columns}
          guess={kindOf}
          choices={option.choices}
          names={own.choices ?? {}}
          entry={whole !== undefined && "choices" in whole ? whole : undefined}
          onEnter={set}
        />
      );
    case "figures":
      return <FiguresField {...shared} entry={whole !== undefined && "figures" in whole ? whole : undefined} onEnter={set} />;
  }
}
