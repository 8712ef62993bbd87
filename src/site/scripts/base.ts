/** The path that the site is served under, with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** @returns a link to an address of the site. */
export function linkTo(address: string): string {
  return base + address.slice(1);
}
