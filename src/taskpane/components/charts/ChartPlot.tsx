import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import type { ResultsWords } from "../../../i18n/pane/resultsWords";
import type { ChartDrawing } from "../../charts/chartDrawing";
import type { ChartSurface } from "./chartProgram";
import { useChartProgram } from "./useChartProgram";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  plot: {
    position: "relative",
    width: "100%",
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  waiting: { display: "flex", alignItems: "center", justifyContent: "center", height: "100%" },
  told: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  zoom: { display: "flex", justifyContent: "flex-end" },
});

const leastSpan = 25;

function moved(place: number | undefined, key: string, count: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(count - 1, (place ?? -1) + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, (place ?? count) - 1);
  return undefined;
}

interface ChartPlotProperties {
  readonly drawing: ChartDrawing;
  readonly description: string;
  readonly words: ResultsWords["chart"];
}

/** The plot itself: drawn again when it changes, read by the arrow keys, zoomed by buttons, plus and minus. */
export function ChartPlot({ drawing, description, words }: ChartPlotProperties) {
  const styles = useStyles();
  const { state, words: paneWords } = usePane();
  const { language } = state;
  const program = useChartProgram();
  const place = useRef<HTMLDivElement>(null);
  const surface = useRef<ChartSurface>(undefined);
  const [at, setAt] = useState<number>();
  const [span, setSpan] = useState(100);
  const { option, height, marks, zooms } = drawing;

  useEffect(() => {
    if (program === undefined || program === "failed" || place.current === null) return undefined;
    const made = program.createSurface(place.current, language);
    surface.current = made;
    return () => {
      surface.current = undefined;
      made.dispose();
    };
  }, [program, language]);
  useEffect(() => {
    surface.current?.resize();
    surface.current?.draw(option);
  }, [program, language, option]);
  // Drawing anew shows the whole plot; what a person has zoomed to comes back.
  useEffect(() => {
    if (zooms) surface.current?.zoom(span);
  }, [program, language, option, zooms, span]);

  const zoomTo = (wanted: number): void => setSpan(Math.min(100, Math.max(leastSpan, wanted)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(at, event.key, marks.length);
    if (event.key === "Escape") {
      surface.current?.point(undefined);
      setAt(undefined);
    } else if (zooms && (event.key === "+" || event.key === "-")) zoomTo(event.key === "+" ? span / 1.5 : span * 1.5);
    else if (next !== undefined && marks.length > 0) {
      event.preventDefault();
      setAt(next);
      surface.current?.point(marks[next]);
    }
  };
  const leave = (): void => {
    surface.current?.point(undefined);
    setAt(undefined);
  };

  if (program === "failed") return <Text role="status">{words.notLoaded}</Text>;
  return (
    <div>
      <div
        className={styles.plot}
        role="application"
        aria-label={`${description} ${words.keys}`}
        tabIndex={0}
        style={{ height: `${height}px` }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      >
        {program === undefined ? (
          <div className={styles.waiting}>
            <Spinner size="small" label={words.loading} />
          </div>
        ) : (
          <div ref={place} aria-hidden style={{ width: "100%", height: "100%" }} />
        )}
      </div>
      <span className={styles.told} aria-live="polite">
        {at === undefined ? "" : (marks[at]?.lines ?? []).join(paneWords.listSeparator)}
      </span>
      {zooms ? (
        <div className={styles.zoom}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ZoomOutRegular />}
            aria-label={words.zoomOut}
            disabledFocusable={span >= 100}
            onClick={() => zoomTo(span * 1.5)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ZoomInRegular />}
            aria-label={words.zoomIn}
            disabledFocusable={span <= leastSpan}
            onClick={() => zoomTo(span / 1.5)}
          />
        </div>
      ) : null}
    </div>
  );
}
