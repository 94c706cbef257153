/** Sets an optional property, or removes it when there is nothing to set. */
export function assign<T extends object, K extends keyof T>(target: T, key: K, content: T[K] | undefined): void {
  if (content === undefined) delete target[key];
  else target[key] = content;
}
