import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { optionFormWords } from "../../i18n/pane/optionFormWords";
import type { FigureEntry, FiguresEntry } from "../state/optionEntry";
import { ChoiceGroup } from "./ChoiceGroup";
import { NumberField } from "./NumberField";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  figure: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: { gridColumnStart: 1, gridColumnEnd: 4 },
  nameLine: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", columnGap: tokens.spacingHorizontalXS },
  add: { alignSelf: "flex-start" },
});

export interface FiguresFieldProperties {
  readonly label: string;
  readonly hint: ReactElement | string;
  readonly entry: FiguresEntry | undefined;
  readonly onEnter: (entry: FiguresEntry | undefined) => void;
}

/** The figure with one part set, or taken out. */
function withPart<Part extends keyof FigureEntry>(figure: FigureEntry, part: Part, entered: FigureEntry[Part] | undefined): FigureEntry {
  const { [part]: _before, ...others } = figure;
  return entered === undefined ? others : { ...others, [part]: entered };
}

/** Measured figures, any number of them, each with the values that bring it to 0 and to 100. */
export function FiguresField({ label, hint, entry, onEnter }: FiguresFieldProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const words = optionFormWords[state.language];
  const figures = entry?.figures ?? [];
  const keep = (all: readonly FigureEntry[]): void => onEnter(all.length === 0 ? undefined : { figures: all });
  const change = (place: number, figure: FigureEntry): void => keep(figures.map((other, index) => (index === place ? figure : other)));
  return (
    <ChoiceGroup label={label} hint={hint}>
      {figures.map((figure, place) => (
        <div key={`${figures.length} ${place}`} role="group" aria-label={words.figure(place + 1)} className={styles.figure}>
          <div className={`${styles.name} ${styles.nameLine}`}>
            <Field label={words.figureName}>
              <Input
                value={figure.name ?? ""}
                onChange={(_event, { value }) => change(place, withPart(figure, "name", value === "" ? undefined : value))}
              />
            </Field>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(figure.name ?? words.figure(place + 1))}
              onClick={() => keep(figures.filter((_, index) => index !== place))}
            />
          </div>
          <NumberField label={words.figureNow} entry={figure.value} onEnter={(typed) => change(place, withPart(figure, "value", typed))} />
          <NumberField label={words.worst} entry={figure.worst} onEnter={(typed) => change(place, withPart(figure, "worst", typed))} />
          <NumberField label={words.best} entry={figure.best} onEnter={(typed) => change(place, withPart(figure, "best", typed))} />
        </div>
      ))}
      <Button size="small" className={styles.add} icon={<AddRegular />} onClick={() => keep([...figures, {}])}>
        {words.addFigure}
      </Button>
    </ChoiceGroup>
  );
}
