import type { Problem } from '../problem.ts';
import { bodies } from './bodies.ts';
import { copies, measures, notes, orphans } from './completeness.ts';
import { courses } from './courses.ts';
import { dates } from './dates.ts';
import { circles, definitions } from './definitions.ts';
import { designations } from './designations.ts';
import { examples } from './examples.ts';
import { formulas } from './formulas.ts';
import { identity } from './identity.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import type { Content, Rule } from './rule.ts';
import { spelling } from './spelling.ts';
import { typography } from './typography.ts';

/** What pages cannot be made without. */
export const structural: readonly Rule[] = [
  identity,
  references,
  relations,
  designations,
  dates,
  formulas,
  bodies,
  courses,
];

/** What makes an entry fit to be published. */
export const editorial: readonly Rule[] = [
  definitions,
  circles,
  examples,
  notes,
  copies,
  measures,
  orphans,
  typography,
  spelling,
];

/** @returns what the rules find wrong with the content; empty where all is well. */
export function judge(
  content: Content,
  rules: readonly Rule[] = [...structural, ...editorial],
): Problem[] {
  return rules.flatMap((rule) => rule(content));
}
