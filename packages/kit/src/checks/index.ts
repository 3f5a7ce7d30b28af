/** Every check by its name, loaded only when it runs. One line each. */
export const CHECKS = {
  'filemap-guard': () => import('./filemap-guard.ts').then(m => m.filemapGuard),
} as const
