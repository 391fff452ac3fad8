import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(lock|locked) ..2 (door|doors|gate|up)',
    '(dinner|tea|lunch|breakfast|supper|food|pizza|snack) (is|will be|ready|in)',
    '(dentist|doctor|doctors|appointment|orthodontist|parcel|delivery|inhaler|medicine|charger|bedtime|uniform|packed lunch)',
    '(key|keys) (is|are|under|in|with)',
    '(from|after) (school|club|practice|training|swimming|football|dance|band|rehearsal|gym|karate|piano|drama|nursery)',
    '(love|lots of love|xx|xxx) (mum|dad|nan|gran|grandma|grandad|mom)',
    'do not (answer|open) (it|the door)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'image-request'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'are you home alone? lock the door' },
    { kind: 'meet-offline', text: 'i will pick you up after school' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'are you home alone' },
    { kind: 'meet-offline', text: 'i will pick you up' },
  ],
};
