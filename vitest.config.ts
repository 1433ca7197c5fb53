import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // No test leaves pages in the user's cache folder, or passes by what one before it kept there.
    env: { KEHOACH_CACHE: '' },
  },
});
