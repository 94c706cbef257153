/**
 * A function that derives something from an object which never changes, such as a survey, and does so once: a screen that comes back shows it
 * at once, also for a hundred thousand rows.
 */
export function onceFor<Source extends object, Derived>(derive: (source: Source) => Derived): (source: Source) => Derived {
  const known = new WeakMap<Source, Derived>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const derived = derive(source);
    known.set(source, derived);
    return derived;
  };
}
