import type { Guard } from '../../../lib/engine/rule';

/** It happens inside a game: meeting at spawn, alone in the lobby. */
export default {
  match: [
    '(au|a le|le|dans|sur|en|a) ..1 (spawn|lobby|nether|donjon|map|arene|ranked|duo|squad|raid|serveur|base)',
    '(il manque|je cherche|on cherche|besoin de) (un|1|une|deux) ..1 (joueur|mate|heal|tank|duo|joueurs)',
    '#Number v #Number',
    '(fortnite|minecraft|roblox|valorant|brawl|fifa|among us)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'pressure', 'control-harm'],
  means: 'Said of places and people in a game.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'yqqn avec toi dans le lobby' },
    { kind: 'meet-offline', text: 'on se voit en vrai au spawn' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'y a qqn avec toi dans ta chambre' },
    { kind: 'meet-offline', text: 'on se voit en vrai samedi' },
  ],
};
