/**
 * @param task what to do; its argument must be the same at every call.
 * @returns the task, done at the first call; the later ones get the same promise, and after a
 * failure another try.
 */
export function once<Arguments extends unknown[], Value>(
  task: (...args: Arguments) => Promise<Value>,
): (...args: Arguments) => Promise<Value> {
  let doing: Promise<Value> | undefined;
  return (...args) => {
    if (doing === undefined) {
      const trying = task(...args);
      doing = trying;
      trying.catch(() => {
        doing = undefined;
      });
    }
    return doing;
  };
}
