import type { ComponentChildren } from 'preact';

/**
 * A line drawing on a 24 × 24 field, in the colour of the text round it; always beside words, so never announced.
 * One that points the way of reading `turns` where a language is read from the right.
 */
export function Icon({ children, turns = false }: { children: ComponentChildren; turns?: boolean }) {
  return (
    <svg
      class={turns ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
