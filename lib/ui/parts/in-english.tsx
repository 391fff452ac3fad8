import type { ComponentChildren } from 'preact';

/**
 * Words of a made-up chat. They are English in every language of the interface, as that is what Tawny reads; a screen
 * reader has to know, and their question marks must not move to the other side.
 */
export function InEnglish({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
