// T7, hash chain: every link follows from the one before; a fault names the line of the ledger.
import { readFileSync } from 'node:fs'
import { chainFaults } from '../../normalizer/chain.mjs'
import { endGate, writeEvidence } from '../lib/evidence.mjs'
import { linesOf } from '../lib/tracked.mjs'

const LEDGER = 'data/ledger.jsonl'
const lines = linesOf(readFileSync(LEDGER)).filter(({ text }) => text !== '')
const links = lines.map(({ text }) => JSON.parse(text))
const details = chainFaults(links).map(({ link, fault }) => ({ line: lines[link].line, fault }))
writeEvidence('T7_chain/report.json', { links: links.length, root: links.at(-1)?.root ?? null, details })
endGate(
  'T7',
  details.map(({ line, fault }) => `${LEDGER}:${line} ${fault}`),
)
