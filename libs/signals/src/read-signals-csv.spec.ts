import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CSV_COLUMNS } from './csv-problem.js';
import { MOST_LINES, readSignalsCsv } from './read-signals-csv.js';

const HEADER = 'kind,account,last_seen,evidence';
const LINE = 'active_integration,acme.com,2026-01-31,Calls';

const wrongIn = (text: string): string[] =>
  readSignalsCsv(text).problems.map(({ line, column, code }) => `${line} ${column ?? '-'} ${code}`);

describe('a CSV of signals', () => {
  it.each([
    ['commas', `${HEADER}\n${LINE}`],
    ['a mark in front and lines of Windows', `\uFEFF${HEADER}\r\n${LINE}\r\n`],
    ['semicolons', `${HEADER};${LINE}`.replace(/[,]/g, ';').replace('evidence;', 'evidence\n')],
    ['tabs', `${HEADER}\n${LINE}`.replace(/,/g, '\t')],
    [
      'columns in another order and way',
      `Evidence , Last-Seen,KIND,Account\nCalls,2026-01-31,Active Integration,acme.com`,
    ],
    ['empty lines and cells', `${HEADER},url,,\n\n,,,\n${LINE},,,\n`],
  ])('is read with %s', (_, text) => {
    const { signals, problems } = readSignalsCsv(text);
    expect(problems).toEqual([]);
    expect(signals.map(({ typed }) => typed)).toEqual([
      {
        ...{ kind: 'ACTIVE_INTEGRATION', account: 'acme.com', count: null },
        ...{ seenAt: new Date('2026-01-31'), evidence: 'Calls', evidenceUrl: null },
      },
    ]);
  });

  it.each([
    ['nothing', '', ['1 - CSV_EMPTY']],
    ['a first line only', HEADER, ['1 - CSV_EMPTY']],
    [
      'too few columns',
      `kind,colour\n${LINE}`,
      ['1 colour CSV_COLUMN_UNKNOWN', '1 - CSV_COLUMN_MISSING'],
    ],
    ['a column twice', `${HEADER},kind\n${LINE}`, ['1 kind CSV_COLUMN_TWICE']],
    ['a quotation without end', `${HEADER}\n${LINE}\n"open`, ['3 - CSV_MALFORMED']],
    ['no such kind', `${HEADER}\nfax,a.com,2026-01-01,x`, ['2 kind KIND_UNKNOWN']],
    ['no such day', `${HEADER}\n\n${LINE.replace('31', '32')}`, ['3 last_seen DATE_INVALID']],
    [
      'a day of no month',
      `${HEADER}\n${LINE.replace('01-31', '02-31')}`,
      ['2 last_seen DATE_INVALID'],
    ],
    [
      'a day of another country',
      `${HEADER}\n${LINE.replace('2026-01-31', '31/01/2026')}`,
      ['2 last_seen DATE_INVALID'],
    ],
    ['more cells than columns', `${HEADER}\n${LINE},too,many`, ['2 - CSV_CELLS_TOO_MANY']],
    ['words for a number', `${HEADER},count\n${LINE},some`, ['2 count NUMBER_OUT_OF_RANGE']],
    [
      'too many lines',
      `${HEADER}\n${`${LINE}\n`.repeat(MOST_LINES + 1)}`,
      [`${MOST_LINES + 2} - CSV_LINES_TOO_MANY`],
    ],
  ])('with %s says where', (_, text, problems) => {
    expect(wrongIn(text)).toEqual(problems);
  });

  it('takes any text whatever, and points at a line of it and a column that it names', () => {
    const cells = fc.array(
      fc.constantFrom(...Object.values(CSV_COLUMNS), 'x', '"', ',', '\n', '\u0000'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          cells.map((some) => some.join(',')),
        ),
        (text) => {
          for (const { line } of readSignalsCsv(text).problems)
            expect(line).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});
