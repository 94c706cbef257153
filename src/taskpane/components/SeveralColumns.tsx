import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../../survey/survey";
import { isNameable } from "../state/columnRoles";
import { ChoiceGroup } from "./ChoiceGroup";
import { RoleChip } from "./RoleChip";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  ends: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  chip: { alignSelf: "flex-start", maxWidth: "100%" },
});

/** One part for all columns from here to there. */
export function SeveralColumns({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { columns: words } = useAnswersWords();
  const named = survey.columns.flatMap((_, column) => (isNameable(survey, column) ? [column] : []));
  const looksLikeItem = (column: number): boolean => survey.candidates[column]?.kind === "item";
  const [from, setFrom] = useState(named.find(looksLikeItem) ?? named[0] ?? 0);
  const [to, setTo] = useState(named.filter(looksLikeItem).at(-1) ?? named.at(-1) ?? 0);
  const [numbersOnly, setNumbersOnly] = useState(true);
  if (named.length < 2) return null;
  const chosen = named.filter((column) => column >= Math.min(from, to) && column <= Math.max(from, to)).filter(isWanted);
  const ends = [
    { label: words.from, column: from, set: setFrom },
    { label: words.to, column: to, set: setTo },
  ];
  return (
    <ChoiceGroup label={words.several} hint={words.severalHint}>
      <div className={styles.ends}>
        {ends.map(({ label, column, set }) => (
          <Field key={label} label={label}>
            <Select value={String(column)} onChange={(_event, { value }) => set(Number(value))}>
              {named.map((own) => (
                <option key={own} value={own}>
                  {survey.columns[own]?.header}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Checkbox label={words.numbersOnly} checked={numbersOnly} onChange={(_event, { checked }) => setNumbersOnly(checked === true)} />
      <div className={styles.chip}>
        <RoleChip survey={survey} columns={chosen} name={words.several} label={words.give(chosen.length)} isOpen={chosen.length > 0} />
      </div>
    </ChoiceGroup>
  );

  /** Ratings and answers in words; a measured number or a name is none. */
  function isWanted(column: number): boolean {
    const { kind = "empty", others = [] } = survey.candidates[column] ?? {};
    return !numbersOnly || kind === "item" || others.includes("item");
  }
}
