import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardsAYear, MEASURED, MESSAGES_A_WEEK } from '../../lib/settings/figures';
import { sensitivityOptions } from '../../lib/ui/options/settings/sensitivity';

describe('cards a year, as the settings tell them', () => {
  it('are worked out from what docs/evaluation.md says was measured', () => {
    const page = readFileSync('docs/evaluation.md', 'utf8');
    const cells = /^\| cards in 10,000 ordinary messages \|(.*)\|$/m.exec(page)?.[1]?.split('|').map(Number);
    expect(cells).toEqual([MEASURED.cards.low, MEASURED.cards.medium, MEASURED.cards.high]);
    expect(page).toContain(`${MEASURED.messages.toLocaleString('en')} messages`);
    expect(page).toContain(`${MESSAGES_A_WEEK.toLocaleString('en')} messages a week`);
  });

  it('grow with the sensitivity', () => {
    expect(cardsAYear('low')).toBeLessThan(cardsAYear('medium'));
    expect(cardsAYear('medium')).toBeLessThan(cardsAYear('high'));
  });

  it('stand at each choice, and tell them apart', () => {
    expect(sensitivityOptions().map(({ figure }) => figure)).toEqual([
      'Cards in a year of ordinary chats: about 2.',
      'Cards in a year of ordinary chats: about 6.',
      'Cards in a year of ordinary chats: about 13.',
    ]);
  });
});
