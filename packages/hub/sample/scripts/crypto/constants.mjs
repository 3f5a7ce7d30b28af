/** What is signed begins with this tag: a signature for one purpose can never serve another. */
export const DOMAIN_TAG = 'tm.s7.batch.v1\n'

export const BATCH_PATH = 'data/batch.json'
export const SIGNATURE_PATH = 'data/batch.sig'
export const PUBKEY_PATH = 'data/batch.pub'
/** Outside the repository: the key of production never lies beside the code. */
export const PRIVKEY_PATH = '/run/secrets/batch.key'
