import { describe, expect, it } from 'vitest';
import { ICON_STATES, iconSvg } from '../../lib/ui/owl/icon';
import { Owl } from '../../lib/ui/owl/owl';
import type { OwlState } from '../../lib/ui/owl/plumage';
import { svgText } from '../../lib/ui/owl/svg-text';

const STATES: OwlState[] = ['asleep', 'watching', 'noticed', 'stop', 'patched'];
const formOnly = (svg: string) => svg.replace(/ (fill|stroke|class|opacity)="[^"]*"/g, '');

describe('the owl', () => {
  it('shows each state by form, not only by colour', () => {
    const forms = STATES.map((state) => formOnly(svgText(<Owl state={state} />)));
    expect(new Set(forms).size).toBe(STATES.length);
    const icons = ICON_STATES.map((state) => formOnly(iconSvg(state)));
    expect(new Set(icons).size).toBe(ICON_STATES.length);
  });

  for (const state of ICON_STATES) {
    it(`is the same in the icon file for "${state}"`, async () => {
      const file = state === 'on' ? 'icon.svg' : `icon-${state}.svg`;
      await expect(`${iconSvg(state)}\n`).toMatchFileSnapshot(`../../assets/${file}`);
    });
  }

  it('writes text and attributes safely into an SVG file', () => {
    expect(svgText(<text class={'a"<'}>x</text>)).toBe('<text class="a&quot;&lt;">x</text>');
  });
});
