import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { readNumber } from "../state/readNumber";

export interface NumberFieldProperties {
  readonly label: string;
  readonly hint?: ReactElement | string;
  readonly entry: number | undefined;
  /** Undefined while the field holds no number. */
  readonly onEnter: (entry: number | undefined) => void;
}

/** A number typed by hand; what is typed stays as it is, even while it is no number yet. */
export function NumberField({ label, hint, entry, onEnter }: NumberFieldProperties) {
  const [typed, setTyped] = useState(entry === undefined ? "" : String(entry));
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        inputMode="decimal"
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          onEnter(readNumber(value));
        }}
      />
    </Field>
  );
}
