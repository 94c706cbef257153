import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { usePane } from "./PaneContext";
import { useFocusOnArrival } from "./useFocusOnArrival";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
});

/** The heading of a screen; takes the focus when the screen arrives, so that reading goes on there, unless a problem has it. */
export function ScreenTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  const { state } = usePane();
  const heading = useFocusOnArrival<HTMLHeadingElement>(undefined, state.problem === undefined);
  return (
    <h1 className={styles.title} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
