import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import type { TaskpaneMessages } from "../../i18n/taskpane";

export interface ErrorBoundaryProperties {
  readonly words: TaskpaneMessages;
  /** Goes back to where drawing worked. */
  readonly onStartAgain: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly detail: string | undefined;
}

/** Keeps a mistake of the program from leaving the pane empty: says so, and offers the way back to the start. */
export class ErrorBoundary extends Component<ErrorBoundaryProperties, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { detail: undefined };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  private readonly startAgain = (): void => {
    this.props.onStartAgain();
    this.setState({ detail: undefined });
  };

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.detail === undefined) return children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{words.broken.title}</MessageBarTitle> {words.broken.unchanged} ({this.state.detail})
          </MessageBarBody>
        </MessageBar>
        <Button onClick={this.startAgain}>{words.broken.again}</Button>
      </div>
    );
  }
}
