/** `npm run permalinks`: adds the addresses that the site answers now to the ledger; never removes one. */
import { writeFile } from 'node:fs/promises';
import { currentAddresses } from '../glossary/published.ts';
import { printLedger } from '../glossary/ledger.ts';
import { describeProblem } from '../glossary/problem.ts';
import { checkProject } from './content.ts';

const { glossary, ledger, problems } = await checkProject(process.cwd());
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error('\nNothing recorded: mend the content first.');
  process.exitCode = 1;
} else {
  const merged = new Map(ledger);
  for (const [address, targets] of currentAddresses(glossary, ledger)) {
    merged.set(address, [...new Set([...(ledger.get(address) ?? []), ...targets])]);
  }
  await writeFile('content/permalinks.yaml', printLedger(merged));
  console.log(`Ledger: ${merged.size} addresses, ${merged.size - ledger.size} of them new.`);
}
