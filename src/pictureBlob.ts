/** The file of a drawn picture. */

/** A PNG. Rejects where the browser makes none, as of a picture beyond its size. */
export async function pictureBlob(picture: Pick<HTMLCanvasElement, 'toBlob'>): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve));
  if (blob === null) throw new Error('no picture of that size');
  return blob;
}
