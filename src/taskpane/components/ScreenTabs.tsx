import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    borderBottom: `3px solid transparent`,
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

/** Arrow keys lead to the neighbour, around the ends. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface ScreenTabsProperties<Part extends string> {
  readonly label: string;
  /** With their names. */
  readonly parts: readonly (readonly [part: Part, name: string])[];
  readonly chosen: Part;
  /** Id of the panel that shows the chosen part. */
  readonly panel: string;
  readonly onChoose: (part: Part) => void;
}

/** The id of a part's tab, which names its panel. */
export function tabId(panel: string, part: string): string {
  return `${panel}-${part}`;
}

/** The parts of a screen, of which one is shown. */
export function ScreenTabs<Part extends string>({ label, parts, chosen, panel, onChoose }: ScreenTabsProperties<Part>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const place = parts.findIndex(([part]) => part === chosen);
    const next = step === undefined ? undefined : parts[(place + step + parts.length) % parts.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next[0]);
    list.current?.querySelector<HTMLElement>(`#${tabId(panel, next[0])}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} ref={list} onKeyDown={move}>
      {parts.map(([part, name]) => (
        <Button
          key={part}
          role="tab"
          id={tabId(panel, part)}
          appearance="transparent"
          aria-selected={part === chosen}
          aria-controls={panel}
          tabIndex={part === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, part === chosen && styles.chosen)}
          onClick={() => onChoose(part)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
