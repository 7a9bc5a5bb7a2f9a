/** What is fetched with the index when the search is first used. */
export { createSearcher, type Searcher } from './domain/search/createSearcher.ts';
export { groupHits } from './domain/search/groupHits.ts';
export { matchedPlaces } from './domain/search/matchedPlaces.ts';
export { ownRow, ownSection } from './ui/search/ownSection.ts';
export { toSections } from './ui/search/toSections.ts';
