import { verify } from 'node:crypto'
import { DOMAIN_TAG } from './constants.mjs'

const STANDARD_BASE64 = /^[A-Za-z0-9+/]{86}==$/

/** True only for a signature of these bytes, in standard Base64, under our domain tag. */
export function verifyBatch(bytes, signature, publicKey) {
  if (!STANDARD_BASE64.test(signature)) return false
  return verify(null, Buffer.concat([Buffer.from(DOMAIN_TAG), bytes]), publicKey, Buffer.from(signature, 'base64'))
}
