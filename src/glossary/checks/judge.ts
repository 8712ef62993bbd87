import type { Problem } from '../problem.ts';
import { bodies } from './bodies.ts';
import { dates } from './dates.ts';
import { designations } from './designations.ts';
import { formulas } from './formulas.ts';
import { identity } from './identity.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import type { Content, Rule } from './rule.ts';

const rules: readonly Rule[] = [
  identity,
  references,
  relations,
  designations,
  dates,
  formulas,
  bodies,
];

/** @returns what every rule finds wrong with the content; empty where all is well. */
export function judge(content: Content): Problem[] {
  return rules.flatMap((rule) => rule(content));
}
