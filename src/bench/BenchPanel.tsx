/** The panel of the bench beside the map: one tool at a time, each under its tab. */
import type { ComponentType } from 'preact';
import '../style/bench.css';
import '../style/fields.css';
import '../style/own.css';
import '../style/ownImport.css';
import { BENCH_MESSAGES } from '../i18n/bench/index.ts';
import type { Messages } from '../i18n/Messages.ts';
import { useInterface } from '../ui/Interface.ts';
import { lazily } from '../lazily.tsx';
import { Loading } from '../ui/parts/Loading.tsx';
import { PanelBoundary } from '../ui/parts/PanelBoundary.tsx';
import { Tabs } from '../ui/parts/Tabs.tsx';
import type { Bench } from '../useBench.ts';
import type { BenchModel } from './BenchModel.ts';
import type { BenchTool } from '../domain/BenchTool.ts';

export interface BenchPanelProps {
  readonly bench: Bench;
}

type ToolPanel = ComponentType<{ readonly model: BenchModel }>;

const nameOf = (messages: Messages) => messages.viewName.bench;

/** What stands under each tab, fetched when it is first opened. */
const PANELS: Partial<Record<BenchTool, ToolPanel>> = {
  measure: lazily(async (): Promise<ToolPanel> => (await import('./sketch/SketchTool.tsx')).MeasureTool, nameOf),
  draw: lazily(async (): Promise<ToolPanel> => (await import('./sketch/SketchTool.tsx')).DrawTool, nameOf),
  band: lazily(async (): Promise<ToolPanel> => (await import('./BandPanel.tsx')).BandPanel, nameOf),
  own: lazily(async (): Promise<ToolPanel> => (await import('./OwnPanel.tsx')).OwnPanel, nameOf),
};

export function BenchPanel({ bench }: BenchPanelProps) {
  const { language, messages } = useInterface();
  const own = BENCH_MESSAGES[language];
  const model = bench.model.value;
  if (model === undefined) {
    return <Loading failure={bench.hasFailed.value ? messages.viewName.bench : undefined} onRetry={bench.retry} />;
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
        <PanelBoundary name={own.tool[tool]} shows={tool}>{Panel !== undefined && <Panel model={model} />}</PanelBoundary>
      </Tabs>
    </div>
  );
}
