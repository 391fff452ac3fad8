import type { ComponentChildren } from 'preact';

/** Languages written from the right. */
const FROM_THE_RIGHT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/**
 * Words of a made-up chat. They stay in their language whatever the interface speaks, as that is what Tawny reads; a screen
 * reader has to know, and their question marks must not move to the other side.
 */
export function InLanguage({ language, children }: { language: string; children: ComponentChildren }) {
  return (
    <bdi lang={language} dir={FROM_THE_RIGHT.includes(language) ? 'rtl' : 'ltr'}>
      {children}
    </bdi>
  );
}
