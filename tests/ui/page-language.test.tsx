import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { InterfaceIcon } from '../../lib/ui/icons/interface-icon';
import { SignIcon } from '../../lib/ui/icons/sign-icon';
import { namePage } from '../../lib/ui/page-language';
import { InLanguage } from '../../lib/ui/parts/in-language';

afterEach(() => render(null, document.body));

it('a page says its name, its language and the way it runs', () => {
  namePage(document, 'help.tab');
  expect(document.title).toBe('Help');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
});

it('pictures that point the way of reading are marked to be turned, and others are not', () => {
  render(
    <>
      <InterfaceIcon name="leave" />
      <SignIcon topic="platform-move" />
      <InterfaceIcon name="lock" />
      <SignIcon topic="secrecy" />
    </>,
    document.body,
  );
  expect([...document.querySelectorAll('svg')].map((icon) => icon.classList.contains('turns'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  ['en', 'how old are you?', 'ltr'],
  ['ar', 'كم عمرك؟', 'rtl'],
])('words of a made-up chat in %s stay in it and run its way, whatever the page is', (language, words, dir) => {
  render(<InLanguage language={language}>{words}</InLanguage>, document.body);
  const said = document.querySelector('bdi');
  expect(said?.textContent).toBe(words);
  expect(said?.getAttribute('lang')).toBe(language);
  expect(said?.getAttribute('dir')).toBe(dir);
});
