/** Every relation as a link to the passage that states it: those that are drawn, then those that are not. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Relation, RelationEnd } from '../../domain/ThemeView.ts';
import type { Arcs } from '../../domain/themeViews/toArcs.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { passageNumber } from '../parts/passageNumber.ts';
import { relationWords } from './relationWords.ts';

export interface RelationListProps {
  readonly arcs: Arcs;
  readonly places: ReadonlyMap<string, PlanningFeature>;
  readonly onOpenPassage: (passage: string) => void;
}

export function RelationList({ arcs, places, onOpenPassage }: RelationListProps) {
  const { messages } = useInterface();
  const list = (relations: readonly Relation[]) => (
    <ul>
      {groupsOf(relations).map((group) => (
        <RelationItem key={group[0]?.id} group={group} places={places} onOpenPassage={onOpenPassage} />
      ))}
    </ul>
  );
  return (
    <>
      {list(arcs.drawn.map(({ relation }) => relation))}
      {arcs.apart.length > 0 && (
        <>
          <h3>{messages.themeView.relationsApart}</h3>
          {list(arcs.apart)}
        </>
      )}
    </>
  );
}

interface RelationItemProps {
  readonly group: readonly Relation[];
  readonly places: ReadonlyMap<string, PlanningFeature>;
  readonly onOpenPassage: (passage: string) => void;
}

function RelationItem({ group, places, onOpenPassage }: RelationItemProps) {
  const { language, messages } = useInterface();
  const [first] = group;
  if (first === undefined) return null;
  const join = (ends: readonly RelationEnd[]) =>
    [...new Set(ends.map((end) => relationWords(end, places, language, messages)))].join(messages.listSeparator);
  const ends = messages.themeView.between(join(group.map((each) => each.ends[0])), join(group.map((each) => each.ends[1])));
  return (
    <li>
      <PassageLink id={first.passage} onOpen={onOpenPassage}>
        {ends}
      </PassageLink>
      <small>
        {first.label[language]} · {messages.inReport(passageNumber(first.passage, messages))}
      </small>
    </li>
  );
}

/** What one passage says in the same words of several places stands in one row. */
function groupsOf(relations: readonly Relation[]): Relation[][] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.passage} ${relation.label.en}`;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()];
}
