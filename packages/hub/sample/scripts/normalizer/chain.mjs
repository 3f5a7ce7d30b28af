import { createHash } from 'node:crypto'

export const GENESIS = '0'.repeat(64)

/** The root of one link: everything that the link says, and the root before it. */
export function rootOf({ index, created_at, batch_sha256, prev_root }) {
  return createHash('sha256').update(`${index}\n${created_at}\n${batch_sha256}\n${prev_root}\n`).digest('hex')
}

/** Every fault of a chain, with the index of its link; an empty list for a good one. */
export function chainFaults(links) {
  return links.flatMap((link, at) => {
    const before = links[at - 1]
    return [
      link.index === at ? null : `index is ${link.index}, expected ${at}`,
      link.prev_root === (before?.root ?? GENESIS) ? null : 'prev_root is not the root before',
      link.root === rootOf(link) ? null : 'root does not match the link',
      before === undefined || Date.parse(link.created_at) > Date.parse(before.created_at)
        ? null
        : 'created_at goes back',
    ]
      .filter(fault => fault !== null)
      .map(fault => ({ link: at, fault }))
  })
}
