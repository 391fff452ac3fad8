import { render } from 'preact';
import { expect, it } from 'vitest';
import { Opening } from '../../lib/ui/popup/opening';

it('has the owl and says nothing before the worker has answered, so that nothing is taken back', () => {
  render(<Opening />, document.body);
  expect(document.querySelector('.page-line .owl')).not.toBeNull();
  expect(document.body.textContent).toBe('');
});
