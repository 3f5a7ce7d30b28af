import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
    coverage: { provider: 'v8', include: ['packages/*/src/**'], exclude: ['packages/dev/**', '**/*.generated.ts'] },
  },
})
