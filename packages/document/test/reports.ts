import { currentEdition, editions, type ReportDraft, withoutValue, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';

/** Texts with everything that YAML may stumble on. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'字段 :#-\'"{}[],|>&*!%@`~?：，“”\t\n.0123'), maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'null',
    'true',
    '2021',
    '2021-01-01',
    '~',
    '---',
    '...',
    '1e3',
    "it's",
    '- a',
    'a: b',
    '=',
    '<<',
  ),
);

const narrative = fc.oneof(
  anyText,
  fc.array(anyText, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`),
  fc.constantFrom(
    '一段\n\n二段\n',
    '  缩进\n不缩进\n',
    '一段\n\n\n',
    '\t制表\n',
    '\n\n空行在前\n',
    '末尾空格 \n',
  ),
);

const cell = fc.oneof(
  fc.nat({ max: 99999 }),
  fc.constantFrom<number | null | 'n/a'>(null, 'n/a', 0, Number.MAX_SAFE_INTEGER),
);

const lines = currentEdition.root.children.filter((node) => node.kind === 'narrative').map((node) => node.id);
const texts = ['agency.name', 'publication.title', 'publication.source', 'publication.url'];

/** Small numbers that follow from a seed. */
export const anyChoices = fc.nat().map((seed) => {
  return () => {
    let state = seed;
    return () => {
      state = (state * 48271 + 11) % 2147483647;
      return state;
    };
  };
});

/** Reports with any number, any text, and any field missing. */
export const anyReport: fc.Arbitrary<ReportDraft> = fc
  .record({
    seed: fc.nat(),
    edition: fc.constantFrom(...editions),
    cells: fc.array(fc.tuple(fc.nat(), cell), { maxLength: 12 }),
    amount: fc.oneof(
      fc.nat().map((cents) => cents / 100),
      fc.constantFrom(1e-7, 1.5e-9),
    ),
    narratives: fc.array(fc.tuple(fc.constantFrom(...lines), narrative), { maxLength: 4 }),
    texts: fc.array(fc.tuple(fc.constantFrom(...texts), anyText), { maxLength: 3 }),
    gone: fc.array(fc.nat(), { maxLength: 3 }),
    notes: fc.array(fc.tuple(fc.nat(), anyText), { maxLength: 2 }),
    change: fc.integer(),
  })
  .map(({ seed, edition, cells, amount, change, narratives, texts: words, gone, notes }) => {
    let report: ReportDraft = buildBalancedReport(seed, { edition: edition.id });
    const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
    for (const [path, { node }] of edition.entries) {
      if (node.kind === 'amount') report = withValue(report, path, amount);
      if (node.kind === 'change') report = withValue(report, path, change);
    }
    report = withValue(report, 'agency.kind', 'department');
    report = withValue(report, 'publication.date', '2022-01-14');
    const numbers = cells.map(([at, value]) => [pick(edition.cells, at), value] as const);
    for (const [path, value] of [...numbers, ...narratives]) report = withValue(report, path, value);
    // A blank text means nothing, and is read as such.
    for (const [path, value] of words) if (value !== '') report = withValue(report, path, value);
    const noted = notes.map(([at, text]) => [pick(edition.cells, at), text] as const);
    if (noted.length > 0) report = withValue(report, 'notes', Object.fromEntries(noted));
    const all = [...edition.entries.keys()];
    for (const path of gone.map((at) => pick(all, at)))
      if (path !== '' && path !== 'edition') report = withoutValue(report, path);
    return report;
  });
