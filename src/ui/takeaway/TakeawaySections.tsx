/** What can be taken away from the map, one section a kind, in the order that the page gives. */
import type { ComponentChildren } from 'preact';

export interface TakeawaySection {
  readonly id: string;
  readonly heading: string;
  readonly content: ComponentChildren;
}

export function TakeawaySections({ sections }: { readonly sections: readonly TakeawaySection[] }) {
  return (
    <>
      {sections.map(({ id, heading, content }) => (
        <section key={id} aria-labelledby={`takeaway-${id}`}>
          <h3 id={`takeaway-${id}`}>{heading}</h3>
          {content}
        </section>
      ))}
    </>
  );
}
