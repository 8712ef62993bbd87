/** What the device remembers between visits; nothing where the browser forbids it. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing: the choice holds for this page only.
    }
  },
};
