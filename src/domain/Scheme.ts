/** Light or dark. */
export type Scheme = 'light' | 'dark';
