import { Label, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3 },
  ask: { color: tokens.colorPaletteRedForeground1, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

export interface ChoiceGroupProperties {
  readonly label: string;
  readonly hint?: ReactElement | string;
  /** What is missing, in a sentence. */
  readonly ask?: string | undefined;
  readonly strong?: boolean;
  readonly group?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** Several controls under one label. A `Field` is for one control: it would give all of them its label and its id. */
export function ChoiceGroup({ label, hint, ask, strong = false, group, children }: ChoiceGroupProperties) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group} {...(group === undefined ? {} : { ref: group })}>
      <Label id={id} weight={strong ? "semibold" : "regular"}>
        {label}
      </Label>
      {children}
      {ask === undefined ? null : (
        <Text size={200} role="alert" className={styles.ask}>
          <ErrorCircleFilled aria-hidden />
          {ask}
        </Text>
      )}
      {hint === undefined ? null : (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  );
}
