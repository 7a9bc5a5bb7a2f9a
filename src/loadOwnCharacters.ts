/** Fetches what loads the characters of readers' own texts, and lets it load them. Never rejects. */
export async function loadOwnCharacters(texts: Iterable<string>): Promise<void> {
  const code = await import('./ownCharacters.ts').catch(() => undefined);
  await code?.ensureCharacters(texts);
}
