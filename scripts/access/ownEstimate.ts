/** The source that stands for what we assume ourselves. */
export const OWN_ESTIMATE = 'own-estimate';
