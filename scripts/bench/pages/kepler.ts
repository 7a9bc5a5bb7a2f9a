/** kepler.gl as its own pages embed it, on a blank map and with its panel folded away. */
import { CATEGORIES } from '../dataSets.ts';
import { CAMERA, LOOK, cssColour, pointLook } from '../look.ts';
import { fetchData, namedSet } from './fetchData.ts';
import { present } from './present.ts';

interface VisState {
  readonly layers: readonly { readonly config: { readonly isVisible: boolean } }[];
  readonly filters: readonly { readonly name: readonly string[] | null }[];
  readonly datasets: Readonly<Record<string, { readonly filteredIndex: readonly number[] } | undefined>>;
}
interface Store {
  readonly dispatch: (action: unknown) => void;
  readonly getState: () => { readonly keplerGl: { readonly map?: { readonly visState: VisState } } };
}
/** What is used of the packages, which stand on the page as scripts. */
interface Globals {
  readonly React: { readonly createElement: (component: unknown, props: object, ...children: readonly unknown[]) => unknown };
  readonly ReactDOM: { readonly createRoot: (element: Element | null) => { readonly render: (element: unknown) => void } };
  readonly Redux: { readonly createStore: (reducer: unknown, state: object, enhancer: unknown) => Store; readonly combineReducers: (reducers: object) => unknown; readonly applyMiddleware: (...middleware: readonly unknown[]) => unknown };
  readonly ReactRedux: { readonly Provider: unknown };
  readonly KeplerGl: {
    readonly KeplerGl: unknown;
    readonly keplerGlReducer: { readonly initialState: (state: object) => unknown };
    readonly enhanceReduxMiddleware: (middleware: readonly unknown[]) => readonly unknown[];
    readonly processGeojson: (data: unknown) => unknown;
    readonly addDataToMap: (payload: object) => unknown;
    readonly addFilter: (dataset: string) => unknown;
    readonly setFilter: (index: number, key: string, value: unknown, valueIndex?: number) => unknown;
  };
}
const { React: react, ReactDOM: reactDom, Redux: redux, ReactRedux: reactRedux, KeplerGl: kepler } = globalThis as unknown as Globals;

const DATA = 'data';
const STYLE = 'blank';
/** Its radius is in metres of the 14th zoom, and grows so that its pixels stay the same farther out. */
const METRES_PER_PIXEL = (78_271.517 / 2 ** 14) * Math.cos((CAMERA.centre[1] * Math.PI) / 180);
/** A width of one is eight metres there. */
const METRES_PER_WIDTH = 8;
const widthOf = (pixels: number) => (pixels * METRES_PER_PIXEL) / METRES_PER_WIDTH;
const { shape, count } = namedSet();
const { radiusPixels, ringPixels } = pointLook(count);
const [longitude, latitude] = CAMERA.centre;

const look =
  shape === 'point'
    ? { opacity: 1, strokeOpacity: 1, radius: radiusPixels * METRES_PER_PIXEL, stroked: ringPixels > 0, thickness: widthOf(ringPixels), strokeColor: LOOK.ring, filled: true }
    : { opacity: LOOK.fillStrength, strokeOpacity: 1, stroked: true, thickness: widthOf(LOOK.edgePixels), strokeColor: LOOK.colour, filled: true };
const layer = { id: 'layer', type: 'geojson', config: { dataId: DATA, label: DATA, color: LOOK.colour, columns: { geojson: '_geojson' }, isVisible: true, visConfig: look } };

const store = redux.createStore(
  redux.combineReducers({ keplerGl: kepler.keplerGlReducer.initialState({ uiState: { currentModal: null, activeSidePanel: null } }) }),
  {},
  redux.applyMiddleware(...kepler.enhanceReduxMiddleware([])),
);
const blank = { version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': cssColour(LOOK.background) } }] };
const mapStyles = [{ id: STYLE, label: STYLE, style: blank, icon: '', layerGroups: [] }];
const page = react.createElement(kepler.KeplerGl, { id: 'map', mapboxApiAccessToken: '', mapStyles, mapStylesReplaceDefault: true, width: innerWidth, height: innerHeight });
reactDom.createRoot(document.querySelector('#app')).render(react.createElement(reactRedux.Provider, { store }, page));

const data = await fetchData();
store.dispatch(
  kepler.addDataToMap({
    datasets: { info: { id: DATA, label: DATA }, data: kepler.processGeojson(data) },
    options: { centerMap: false, readOnly: false, autoCreateLayers: false },
    config: {
      version: 'v1',
      config: { visState: { layers: [layer] }, mapStyle: { styleType: STYLE }, mapState: { longitude, latitude, zoom: CAMERA.zoom, pitch: 0, bearing: 0 } },
    },
  }),
);

const state = () => store.getState().keplerGl.map?.visState;
const filterIndex = () => state()?.filters.findIndex(({ name }) => name?.[0] === 'category') ?? -1;

present({
  isDrawn: () => state()?.layers[0]?.config.isVisible === true,
  show: (shown) => {
    if (filterIndex() < 0) {
      store.dispatch(kepler.addFilter(DATA));
      store.dispatch(kepler.setFilter((state()?.filters.length ?? 1) - 1, 'name', 'category', 0));
    }
    const values = shown === 'all' ? CATEGORIES : [shown];
    store.dispatch(kepler.setFilter(filterIndex(), 'value', values));
  },
  count: () => state()?.datasets[DATA]?.filteredIndex.length,
});
