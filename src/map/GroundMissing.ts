/** A file that the map itself is drawn from could not be read, or holds something else; the message is its name where that is known. */
export class GroundMissing extends Error {}
