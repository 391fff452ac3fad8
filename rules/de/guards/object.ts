import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, but of a thing: homework, a pet, a build. */
export default {
  match: [
    '(von|vom|davon|mit|dein|der|die|das|den|euer) ..2 #ThingShown',
    '(screenshot|mannschaftsfoto|klassenfoto|gruppenfoto|schulfoto|passfoto)',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'schick mir ein bild von der tafel' },
    { kind: 'image-request', text: 'schick mir ein foto von deinem hund' },
  ],
  leaves: [{ kind: 'image-request', text: 'schick mir ein bild von dir' }],
};
