import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';

/** Sizes in pixels of a 4 px grid, written in rem so that the person's own size holds. */
const rem = (px: number): string => `${px / 16}rem`;

/** One accent, neutral greys; green, amber and red stand in tokens.css and are used for meaning only. */
export const theme = createTheme({
  primaryColor: 'accent',
  // White on it is 5.3:1 in the dark as well: the buttons' words do not follow the scheme.
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: {
    // The kit's own dark greys are warmer than the tokens'.
    dark: [
      '#d3d7dd',
      '#b9bfc8',
      '#8f969f',
      '#6d757f',
      '#3a4048',
      '#2c3138',
      '#23272d',
      '#1a1d22',
      '#14161a',
      '#101215',
    ],
    accent: [
      '#eff2fd',
      '#e0e6fa',
      '#bfcbf4',
      '#9db0ee',
      '#7b93e6',
      '#6078dc',
      '#4a62ce',
      '#3a50bd',
      '#2f429f',
      '#25357f',
    ],
  },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(16), lg: rem(24), xl: rem(40) },
  defaultRadius: 'md',
  radius: { xs: rem(6), sm: rem(6), md: rem(6), lg: rem(6), xl: rem(999) },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.25' },
      h2: { fontSize: rem(20), lineHeight: '1.3' },
      h3: { fontSize: rem(16), lineHeight: '1.4' },
      h4: { fontSize: rem(14), lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Modal: {
      defaultProps: {
        transitionProps: { duration: 140 },
        // A dialog's heading is no second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 120 },
        // Within its landmark, and with nothing in it but what a menu may hold.
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        transitionProps: { duration: 120 },
        withinPortal: false,
        // No list that scrolls cuts it off.
        floatingStrategy: 'fixed',
      },
    },
  },
});

/** Mantine's own quiet texts are too pale to read at 4.5:1. */
export const readable: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#565d66',
    '--mantine-color-placeholder': '#6b727a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#16191d',
    '--mantine-color-anchor': colors.accent?.[7] ?? '#3a50bd',
  },
  dark: {
    '--mantine-color-dimmed': '#a8afb8',
    '--mantine-color-placeholder': '#8f969f',
    '--mantine-color-error': '#ff9b94',
    '--mantine-color-body': '#14161a',
    '--mantine-color-text': '#e6e8eb',
    '--mantine-color-anchor': colors.accent?.[3] ?? '#9db0ee',
  },
});
