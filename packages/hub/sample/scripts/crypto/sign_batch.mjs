import { sign } from 'node:crypto'
import { DOMAIN_TAG } from './constants.mjs'

/** Ed25519 over the domain tag and the batch's bytes, in standard Base64. */
export function signBatch(bytes, privateKey) {
  return sign(null, Buffer.concat([Buffer.from(DOMAIN_TAG), bytes]), privateKey).toString('base64')
}
