/** What Ctrl-C, a closed terminal's SIGTERM or a cancelled job asks for: end, and leave nothing behind. */
export interface Stop extends Disposable {
  readonly signal: AbortSignal
  /** 128 and the signal's number, as shells say it; null while nobody has asked. */
  exit(): number | null
}

const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const

/** Listens until it is disposed. The second signal of a kind ends the process at once, as ever. */
export function stopOnSignals(): Stop {
  const controller = new AbortController()
  let exit: number | null = null
  const listeners = (['SIGINT', 'SIGTERM'] as const).map(name => {
    const listener = () => {
      exit ??= 128 + NUMBERS[name]
      controller.abort()
    }
    process.once(name, listener)
    return { name, listener }
  })
  return {
    signal: controller.signal,
    exit: () => exit,
    [Symbol.dispose]() {
      for (const { name, listener } of listeners) process.off(name, listener)
    },
  }
}
