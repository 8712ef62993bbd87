/**
 * Erlang C: calls that arrive at random, last a random time and wait as long as it takes.
 * The waiting probability comes from Erlang B by the usual recursion over the number of agents.
 *
 * @param load work offered, in agents kept busy (calls × handling time ÷ length of the interval).
 * @param agents those signed in; must be more than `load`, or the queue grows for ever (0 is returned).
 * @param patience the time limit, in handling times.
 * @returns the share of calls answered within the limit, from 0 to 1.
 */
export function answeredWithin(load: number, agents: number, patience: number): number {
  if (agents <= load) return 0;
  const blocked = Array.from({ length: agents }, (_, index) => index + 1).reduce(
    (previous, servers) => (load * previous) / (servers + load * previous),
    1,
  );
  const waits = blocked / (1 - (load / agents) * (1 - blocked));
  return 1 - waits * Math.exp(-(agents - load) * patience);
}
