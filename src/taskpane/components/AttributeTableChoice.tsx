import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Survey } from "../../survey/survey";
import { candidatesOf } from "../state/candidates";
import { changedEntries } from "../state/choices";
import { attributeOptions } from "../state/missingChoice";
import { ColumnSelect } from "./ColumnSelect";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& select": { minWidth: 0, width: "100%" },
  },
});

/** For cells that are no known questionnaire: a table with one attribute a row, named column by column. */
export function AttributeTableChoice({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { state, actions, words } = usePane();
  const { attributes } = words;
  const { entries } = state.choices;
  const headers = survey.columns.map(({ header }) => header).filter((header) => header !== "");
  const numbers = candidatesOf(survey).outcomes;
  return (
    <section className={styles.card} aria-labelledby="attributes-title">
      <Subtitle2 as="h2" id="attributes-title">
        {attributes.title}
      </Subtitle2>
      <Text>{attributes.hint}</Text>
      {attributeOptions.map((option) => {
        const entry = entries[option];
        return (
          <ColumnSelect
            key={option}
            label={attributes[option]}
            none={attributes.none}
            ask={state.ask === option ? attributes.ask : undefined}
            candidates={option === "attribute" ? headers : numbers}
            chosen={typeof entry === "string" ? entry : undefined}
            onChoose={(header) => actions.choose({ entries: changedEntries(entries, option, header) })}
          />
        );
      })}
    </section>
  );
}
