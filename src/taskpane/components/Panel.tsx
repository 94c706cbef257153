import { AccordionHeader, AccordionItem, AccordionPanel, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: { paddingLeft: 0, paddingRight: 0 },
  header: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "start",
  },
  summary: { color: tokens.colorNeutralForeground3 },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    overflowWrap: "anywhere",
    "& select": { minWidth: 0, width: "100%" },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

export interface PanelProperties {
  readonly id: string;
  readonly title: string;
  /** How things stand in a few words, readable while the panel is folded. */
  readonly summary?: string;
  /** Of its heading; 2 unless told. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A folded part of the form. */
export function Panel({ id, title, summary, level = 2, children }: PanelProperties) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as={`h${level}`} expandIconPosition="end" button={{ className: styles.button }}>
        <span className={styles.header}>
          <span>{title}</span>
          {summary === undefined ? null : <Text className={styles.summary}>{summary}</Text>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.content}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
