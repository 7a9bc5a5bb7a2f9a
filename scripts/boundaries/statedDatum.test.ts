import { describe, expect, test } from 'vitest';
import { contradiction, datumOfCrs, datumOfPrj } from './statedDatum.ts';

test.each([
  ['urn:ogc:def:crs:OGC:1.3:CRS84', { datum: 'WGS-84' }],
  ['EPSG:4490', { datum: 'CGCS2000' }],
  ['urn:ogc:def:crs:EPSG::4526', { datum: 'CGCS2000-GK38' }],
  ['urn:ogc:def:crs:EPSG:6.9:4547', { datum: 'CGCS2000-CM114' }],
  ['EPSG:4513', { datum: 'CGCS2000-GK25' }],
  ['EPSG:4554', { datum: 'CGCS2000-CM135' }],
  ['EPSG:2383', { unknown: 'EPSG:2383' }],
])('the crs %s', (name, expected) => {
  expect(datumOfCrs(name)).toEqual(expected);
});

const projected = (name: string, geographic: string, easting: number, meridian: number) =>
  `PROJCS["${name}",GEOGCS["${geographic}",DATUM["D_${geographic}",SPHEROID["S",6378137.0,298.257222101]]],` +
  `PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],PARAMETER["Central_Meridian",${meridian}.0],UNIT["Meter",1.0]]`;

const utm = (zone: number, scale = '0.9996', origin = '0.0') =>
  `PROJCS["WGS_1984_UTM_Zone_${zone}N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]],` +
  `PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],` +
  `PARAMETER["Central_Meridian",${zone * 6 - 183}.0],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",${origin}],UNIT["Meter",1.0]]`;

const utmInNewText =
  'PROJCRS["WGS 84 / UTM zone 49N",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563]]],' +
  'CONVERSION["UTM zone 49N",METHOD["Transverse Mercator"],PARAMETER["Latitude of natural origin",0],' +
  'PARAMETER["Longitude of natural origin",111],PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000]]]';

describe('a .prj', () => {
  test.each([
    ['zone 38 with its number', projected('CGCS2000_3_Degree_GK_Zone_38', 'China_2000', 38_500_000, 114), { datum: 'CGCS2000-GK38' }],
    ['the meridian without a number', projected('CGCS2000_3_Degree_GK_CM_114E', 'China_2000', 500_000, 114), { datum: 'CGCS2000-CM114' }],
    ['a zone of 6 degrees', projected('CGCS2000_GK_Zone_19', 'China_2000', 19_500_000, 111), { unknown: 'CGCS2000_GK_Zone_19' }],
    ['a zone elsewhere', projected('CGCS2000_3_Degree_GK_Zone_40', 'China_2000', 40_500_000, 120), { datum: 'CGCS2000-GK40' }],
    ['an older datum', projected('Xian_1980_3_Degree_GK_Zone_38', 'Xian_1980', 38_500_000, 114), { unknown: 'Xian_1980_3_Degree_GK_Zone_38' }],
    ['UTM zone 49, whose meridian and easting are those of a zone of ours', utm(49), { unknown: 'WGS_1984_UTM_Zone_49N' }],
    ['UTM zone 50', utm(50), { unknown: 'WGS_1984_UTM_Zone_50N' }],
    ['UTM zone 49 in the newer text', utmInNewText, { unknown: 'WGS 84 / UTM zone 49N' }],
    ['the same meridian unscaled', utm(49, '1.0'), { datum: 'CGCS2000-CM111' }],
    ['northings that do not begin at the equator', utm(49, '1.0', '20.0'), { unknown: 'WGS_1984_UTM_Zone_49N' }],
    ['degrees of CGCS2000', 'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000"]]', { datum: 'CGCS2000' }],
    ['degrees of WGS-84', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', { datum: 'WGS-84' }],
  ])('of %s', (_what, text, expected) => {
    expect(datumOfPrj(text)).toEqual(expected);
  });
});

test('degrees never contradict degrees: no registry names GCJ-02, and files in it say WGS-84', () => {
  expect(contradiction({ datum: 'WGS-84' }, 'GCJ-02')).toBeUndefined();
  expect(contradiction({ datum: 'CGCS2000' }, 'WGS-84')).toBeUndefined();
});

test('another zone, metres for degrees, or a system that is not converted here contradicts', () => {
  expect(contradiction({ datum: 'CGCS2000-GK38' }, 'CGCS2000-GK39')?.suggestion).toBe('did you mean "CGCS2000-GK38"?');
  expect(contradiction({ datum: 'CGCS2000-GK38' }, 'WGS-84')?.message).toBe('says that it is in CGCS2000-GK38, the record says WGS-84');
  expect(contradiction({ unknown: 'Xian_1980' }, 'CGCS2000')?.message).toContain('"Xian_1980"');
});
