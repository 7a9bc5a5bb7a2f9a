/** The panel of the bench beside the map: one tool at a time, each under its tab. */
import type { ComponentType } from 'preact';
import '../style/bench.css';
import '../style/fields.css';
import '../style/own.css';
import { BENCH_MESSAGES } from '../i18n/bench/index.ts';
import { useInterface } from '../ui/Interface.ts';
import { Loading } from '../ui/parts/Loading.tsx';
import { Tabs } from '../ui/parts/Tabs.tsx';
import type { Bench } from '../useBench.ts';
import { BandPanel } from './BandPanel.tsx';
import type { BenchModel } from './BenchModel.ts';
import { OwnPanel } from './OwnPanel.tsx';
import { DrawTool, MeasureTool } from './sketch/SketchTool.tsx';
import type { BenchTool } from '../domain/BenchTool.ts';

export interface BenchPanelProps {
  readonly bench: Bench;
}

/** What stands under each tab. */
const PANELS: Partial<Record<BenchTool, ComponentType<{ readonly model: BenchModel }>>> = { measure: MeasureTool, draw: DrawTool, band: BandPanel, own: OwnPanel };

export function BenchPanel({ bench }: BenchPanelProps) {
  const { language, messages } = useInterface();
  const own = BENCH_MESSAGES[language];
  const model = bench.model.value;
  if (model === undefined) {
    return <Loading failure={bench.hasFailed.value ? messages.viewName.bench : undefined} onRetry={() => location.reload()} />;
  }
  const tools = Object.keys(PANELS) as BenchTool[];
  const tool = model.tool.value;
  const Panel = PANELS[tool];
  return (
    <div class="bench">
      <Tabs
        label={messages.viewName.bench}
        tabs={tools.map((id) => ({ id, label: own.tool[id] }))}
        chosen={tool}
        onChoose={(id) => (model.tool.value = id)}
      >
        {Panel !== undefined && <Panel model={model} />}
      </Tabs>
    </div>
  );
}
