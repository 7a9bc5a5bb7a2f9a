/** Sets the next vertex by numbers, in the datum that they come in, or on a place by its name. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SketchVertex } from '../../domain/sketch/Sketch.ts';
import { SKETCH_MESSAGES } from '../../i18n/sketch/index.ts';
import type { SketchStore } from '../../state/sketch/SketchStore.ts';
import { useInterface } from '../Interface.ts';
import { CoordinateForm } from '../parts/CoordinateForm.tsx';
import type { SketchActions } from './SketchActions.ts';

export interface EnterVertexProps {
  readonly store: SketchStore;
  readonly actions: Pick<SketchActions, 'named' | 'onReveal'>;
}

export function EnterVertex({ store, actions }: EnterVertexProps) {
  const { language } = useInterface();
  const own = SKETCH_MESSAGES[language].enter;
  const name = useSignal('');
  const problem = useSignal('');
  const base = useId();
  const put = (vertex: SketchVertex) => {
    problem.value = '';
    store.put(vertex);
    actions.onReveal(vertex);
  };
  const putPlace = () => {
    const found = actions.named().find((each) => each.name === name.value.trim());
    if (found === undefined) {
      problem.value = own.noPlace;
      return;
    }
    put(found.vertex);
    name.value = '';
  };
  return (
    <details class="sketch-enter">
      <summary>{own.heading}</summary>
      <CoordinateForm texts={own} onPosition={(at) => put({ at })} onProblem={(text) => (problem.value = text)} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          putPlace();
        }}
      >
        <label>
          <span>{own.place}</span>
          <input list={`${base}-places`} autoComplete="off" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
        </label>
        <datalist id={`${base}-places`}>
          {actions.named().map((each) => (
            <option key={each.name} value={each.name} />
          ))}
        </datalist>
        <button type="submit">{own.setPlace}</button>
      </form>
      <p class="sketch-problem" role="alert">
        {problem.value}
      </p>
    </details>
  );
}
