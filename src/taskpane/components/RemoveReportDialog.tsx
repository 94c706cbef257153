import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { workbookWords } from "../../i18n/pane/workbookWords";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", boxSizing: "border-box" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

export interface RemoveReportDialogProperties {
  readonly open: boolean;
  readonly title: string;
  readonly sheetName: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/**
 * The one question the pane asks in the way of everything else: a sheet that is deleted does not come back.
 *
 * It is to be closed before it is taken off the page; else what is behind it stays hidden from those who hear the page.
 */
export function RemoveReportDialog({ open, title, sheetName, onRemove, onKeep }: RemoveReportDialogProperties) {
  const styles = useStyles();
  const { state } = usePane();
  const { ask } = workbookWords[state.language];
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, change) => (change.open ? undefined : onKeep())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{ask.title(title)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{ask.lost(sheetName)}</Text>
            <Text>{ask.undo}</Text>
            <Text>{ask.kept}</Text>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{ask.keep}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={onRemove}>
              {ask.remove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
