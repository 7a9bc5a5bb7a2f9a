/** `npm run audit -- FILE`: which names of a report text the map's ledger holds, which it lacks, and what else may be a name. */
import { parseArgs } from 'node:util';
import { runAudit } from './audit/runAudit.ts';
import { TEXT_ENCODINGS } from './text/decodeText.ts';

const options = { json: { type: 'boolean', default: false }, encoding: { type: 'string' } } as const;
/** Other names of what GB18030 and UTF-8 hold too. */
const ALIASES: Readonly<Record<string, string>> = { gbk: 'gb18030', gb2312: 'gb18030', utf8: 'utf-8' };

const USAGE = `Usage: npm run audit -- FILE [--json] [--encoding ${TEXT_ENCODINGS.join('|')}]`;

function wrong(message: string): 2 {
  console.error(`${message}\n${USAGE}`);
  return 2;
}

async function main(): Promise<0 | 1 | 2> {
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return wrong('name one text file');
  const asked = values.encoding?.toLowerCase() ?? '';
  const encoding = TEXT_ENCODINGS.find((each) => each === (ALIASES[asked] ?? asked));
  if (values.encoding !== undefined && encoding === undefined) return wrong(`no encoding is called "${values.encoding}"`);
  return runAudit({
    root: process.cwd(),
    file,
    ...(encoding === undefined ? {} : { encoding }),
    json: values.json,
    log: console.log,
    fail: console.error,
  });
}

process.exitCode = await main();
