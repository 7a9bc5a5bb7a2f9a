/** What a file says beside its places, for tests: words that tell which word they are. */
import { KINDS, type Kind } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import { EXPORT_FIELDS, type ExportField } from './ExportRecord.ts';

export function anExportContext(parts: Partial<ExportContext> = {}): ExportContext {
  return {
    language: 'zh-Hans',
    title: '一张图',
    name: 'sample-places-2026-11-23',
    rules: { drawBoundary: false, townOutlines: 'none', servicePictures: 'numbered', notice: 'sketch', approvalMissing: true },
    standing: { notice: '示意图', statement: '非法定规划', dataTo: '数据截至 2026-11-23' },
    dataDate: '2026-11-23',
    filter: '全部：3 处',
    credits: ['某报', '某图 (MIT)'],
    names: { themes: new Map([['green', '绿美']]), places: new Map([['daze', '大泽镇']]) },
    bands: new Map(),
    addresses: undefined,
    words: {
      column: Object.fromEntries(EXPORT_FIELDS.map((field) => [field, field])) as Record<ExportField, string>,
      kind: Object.fromEntries(KINDS.map((kind) => [kind, kind])) as Record<Kind, string>,
      kindOf: ({ properties }) => properties.kind,
      namedOf: ({ properties }) => (properties.context ? 'context' : 'named'),
      statusOf: ({ properties }) => properties.status.map(({ value }) => value),
      factsOf: ({ properties }) => properties.facts.map(({ field }) => field),
      accuracyOf: ({ properties }) => properties.accuracy.class,
      positionOf: ({ properties }) => properties.accuracy.basis['zh-Hans'],
      radius: (metres) => `±${metres}`,
      inferred: (text) => `${text}（推断）`,
      withheld: 'withheld',
      leftOut: { coarse: 'coarse:', area: 'area:', corridor: 'corridor:', unlocated: 'unlocated:' },
      filteredBy: (words) => `范围：${words}`,
      dataOf: (credits) => `数据：${credits}`,
    },
    ...parts,
  };
}
