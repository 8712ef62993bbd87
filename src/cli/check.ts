/** `npm run check [folder]`: reports every problem of the content; exit code 1 where there is one. */
import { describeProblem } from '../glossary/problem.ts';
import { checkProject } from './content.ts';

const { glossary, problems } = await checkProject(process.argv[2] ?? process.cwd());
if (problems.length === 0) {
  console.log(`Content: ${glossary.all.length} concepts, no problems.`);
} else {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`\nContent: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}
