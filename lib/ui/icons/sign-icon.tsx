import type { Topic } from '../views';
import { Icon } from './icon';

/** One small icon for each kind of sign; drawn for Tawny. */
const STROKES: Record<Topic, string> = {
  /* a cake with a candle */
  'age-probe':
    'M4 20v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6M3 20h18M4 16c2 1.6 3.4 1.6 5.3 0 2 1.6 3.4 1.6 5.4 0 1.9 1.6 3.3 1.6 5.3 0M12 12V8M12 5.2V4',
  /* a mask */
  'persona-claim':
    'M4 6c5 2 11 2 16 0 1 9-2 14-8 14S3 15 4 6zM8 11c1-.8 2-.8 3 0M13 11c1-.8 2-.8 3 0M9 15.5c2 1.4 4 1.4 6 0',
  /* a map pin */
  'personal-probe':
    'M12 21c-4-4.6-7-7.8-7-11.5a7 7 0 0 1 14 0c0 3.7-3 6.9-7 11.5zM12 7.2v.01M10.3 8a1.8 1.8 0 1 1 2.6 2.3c-.6.3-.9.7-.9 1.4',
  /* a speech bubble with a key fact in it */
  'self-disclosure': 'M20 15a2 2 0 0 1-2 2H9l-5 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2zM8 9h8M8 12.5h5',
  /* a star */
  flattery: 'M12 3.5l2.6 5.3 5.9.9-4.2 4.1 1 5.8-5.3-2.8-5.3 2.8 1-5.8-4.2-4.1 5.9-.9z',
  /* a present */
  'gift-lure': 'M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-1-3-2.5-4-4-4S6 5.5 8 7zM12 7c1-3 2.5-4 4-4s2 2.5 0 4z',
  /* out through a door */
  'platform-move': 'M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4M9 12h11M16 8l4 4-4 4',
  /* a house with one light */
  'alone-probe': 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM10 12.5h4v4h-4z',
  /* two, and a gap */
  isolation:
    'M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 19c0-4 1.7-6 4-6s4 2 4 6M17 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM21 19c0-4-1.7-6-4-6-1 0-1.9.4-2.6 1.2M13 4l-2 4 2 3-1.5 3',
  /* a padlock */
  secrecy: 'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8 11V8a4 4 0 0 1 8 0v3M12 14.5v2',
  /* a key */
  'account-request': 'M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 12l8.5-8.5M16 7l3 3M13.5 9.5l2 2',
  /* a camera */
  'image-request':
    'M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 16.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6z',
  /* a speech bubble that is crossed out */
  'sexual-talk': 'M20 15a2 2 0 0 1-2 2H9l-5 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2zM9 7.8l6 5.4M15 7.8l-6 5.4',
  /* a line that is crossed */
  'boundary-test': 'M4 5v3M4 11v3M4 17v3M9 12h11M16 8l4 4-4 4M9 8v8',
  /* a day in the calendar */
  'meet-offline':
    'M5.5 5.5h13a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1zM4.5 10.5h15M8.5 3.5V7.5M15.5 3.5V7.5M9 15.2l2 2 4-4',
  /* an arrow that pushes a wall */
  pressure: 'M3 12h10M9.5 8l4 4-4 4M17 4v16M21 4v16',
  /* lightning */
  threat: 'M13 3L5 13.5h5.5L10 21l9-11.5h-6z',
  /* a chain */
  'control-harm': 'M9.5 14.5l5-5M8.5 10.5L6 13a3.6 3.6 0 0 0 5 5l2.5-2.5M15.5 13.5L18 11a3.6 3.6 0 0 0-5-5l-2.5 2.5',
  /* three dots joined */
  pattern:
    'M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM9 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.9 6.5l8.2 2M16.6 10.4l-6.2 6.2',
};

/** They point the way of reading. */
const TURNING: readonly Topic[] = ['platform-move', 'boundary-test', 'pressure', 'self-disclosure'];

export function SignIcon({ topic }: { topic: Topic }) {
  return (
    <Icon turns={TURNING.includes(topic)}>
      <path d={STROKES[topic]} />
    </Icon>
  );
}
