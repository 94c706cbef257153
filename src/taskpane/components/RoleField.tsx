import type { ReactElement } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { RoleOption } from "../state/ownOptions";
import { ColumnSelect } from "./ColumnSelect";
import { ColumnsField } from "./ColumnsField";
import { usePane } from "./PaneContext";

export interface RoleFieldProperties {
  readonly role: RoleOption;
  readonly label: string;
  readonly hint: ReactElement | string;
  readonly ask: string | undefined;
  /** Headers. */
  readonly candidates: readonly string[];
}

/** A choice of columns that all analyses share, shown once more where it matters. */
export function RoleField({ role, label, hint, ask, candidates }: RoleFieldProperties) {
  const { state, actions } = usePane();
  const { choices, survey, language } = state;
  const words = optionFormWords[language];
  if (role === "groups") {
    return (
      <ColumnsField
        label={label}
        hint={hint}
        ask={ask}
        candidates={candidates}
        chosen={choices.groups}
        none={words.none}
        onChoose={(headers) => actions.choose({ groups: headers ?? [] })}
      />
    );
  }
  const recognised = survey?.columns[survey.roles[role] ?? -1]?.header;
  const chosen = choices[role] === undefined ? recognised : choices[role] || undefined;
  return (
    <ColumnSelect
      label={label}
      hint={hint}
      ask={ask}
      candidates={chosen === undefined || candidates.includes(chosen) ? candidates : [chosen, ...candidates]}
      chosen={chosen}
      onChoose={(header) => actions.choose({ [role]: header ?? false })}
    />
  );
}
