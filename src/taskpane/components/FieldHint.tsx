import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "block" },
  effect: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** Under a control: what it does, and what the choice of the moment does to n. */
export function FieldHint({ hint, effects }: { readonly hint: string; readonly effects: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.line}>{hint}</span>
      {effects.map((effect) => (
        <span key={effect} className={styles.effect}>
          {effect}
        </span>
      ))}
    </>
  );
}
