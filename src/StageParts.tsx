/** What stands on the map once it is drawn, and is fetched no sooner: the legend, far anchors, the choice of what lies under a click, the reader's location. */
export { FarAnchors } from './FarAnchors.tsx';
export { MapLegend } from './MapLegend.tsx';
export { OwnLocation } from './OwnLocation.tsx';
export { PlaceChoice } from './ui/stage/PlaceChoice.tsx';
