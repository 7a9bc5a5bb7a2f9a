/** Texts of the credits in English. */
import type { CreditsMessages } from './CreditsMessages.ts';

export const credits: CreditsMessages = {
  creditGroup: { data: 'Data', fonts: 'Fonts and icons', software: 'Software' },
  creditsIntro: 'This map is made of the following data, fonts and software.',
  creditNote: {
    report: 'The government work report; digested in our own words',
    coast: 'Coast and land',
    boundaries: 'District lines and seats of cities (GCJ-02, converted to WGS-84); the lines have no map approval number: internal sketches only',
    positions: 'Origins of town, city and airport positions, named place by place',
    own: 'Rivers are schematic lines of our own; every estimate carries its radius',
    chinese: 'Subset for machines without a Chinese font',
    latin: 'Latin letters and figures',
    icons: 'Icons',
    map: 'Base map and labels',
    layers: 'Planning layers',
    baseMaps: 'Base map archives',
    interface: 'Interface',
    search: 'Search',
    distances: 'Distances',
    drawing: 'Measuring and drawing',
    readers: 'Reading your own files',
    pipeline: 'Making and checking the data',
    build: 'Build',
  },
  creditsLicence: 'Licence',
  serviceCredit: (provider) => `Positions of places or courses of routes, answered by the service ${provider}`,
  boundaryCredit: 'Boundaries of towns and parks',
};
