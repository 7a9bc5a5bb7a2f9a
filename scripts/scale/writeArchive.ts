/** Writes an archive of made-up places with GDAL: an indexed FlatGeobuf, as an office would make one of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bounds } from '../../src/domain/bounds.ts';
import { syntheticPlaces } from './syntheticPlaces.ts';

const INSTALL = 'ogr2ogr is not installed. It is part of GDAL: apt install gdal-bin, brew install gdal, or OSGeo4W on Windows.';
const LINES_AT_ONCE = 5_000;
/** A table is read in one go; of GeoJSON in a pipe GDAL would keep all that it has read, to read it twice. */
const FROM_CSV = ['-oo', 'X_POSSIBLE_NAMES=lon', '-oo', 'Y_POSSIBLE_NAMES=lat', '-oo', 'KEEP_GEOM_COLUMNS=NO', '-oo', 'AUTODETECT_TYPE=YES', '-oo', 'AUTODETECT_SIZE_LIMIT=500000'];

/** The places go through a pipe: they are written nowhere else. Throws where GDAL is not there or fails. */
export async function writeArchive(path: string, count: number, frame: Bounds): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished.fgb`;
  await rm(unfinished, { force: true });
  const gdal = spawn('ogr2ogr', ['-f', 'FlatGeobuf', '-lco', 'SPATIAL_INDEX=YES', '-a_srs', 'EPSG:4326', '-nln', 'places', ...FROM_CSV, unfinished, 'CSV:/vsistdin/'], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    gdal.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new Error(INSTALL) : error));
    gdal.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ogr2ogr ended with ${code}`))));
  });
  // What GDAL says of it is said by `ended`.
  gdal.stdin.on('error', () => undefined);
  await Promise.race([ended, pour(gdal.stdin, count, frame)]);
  await ended;
  await rename(unfinished, path);
}

async function pour(into: NodeJS.WritableStream, count: number, frame: Bounds): Promise<void> {
  let lines = ['lon,lat,名称,类别,镇,面积'];
  let number = 0;
  for (const { lon, lat, town, sort, size } of syntheticPlaces(count, frame)) {
    number += 1;
    lines.push([lon.toFixed(6), lat.toFixed(6), `合成${sort}${number}`, sort, town === 0 ? '散布' : `合成镇${town}`, size].join(','));
    if (lines.length < LINES_AT_ONCE && number < count) continue;
    if (!into.write(`${lines.join('\n')}\n`)) await once(into, 'drain');
    lines = [];
  }
  into.end();
}
