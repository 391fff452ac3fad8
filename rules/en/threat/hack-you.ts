import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we|i will|we will|going to|can|could|i can) ..2 (hack|ip grab|grab your ip|get into|break into|log into) (you|your (account|phone|laptop|computer|camera|wifi|mum|house|family|ip|pc|insta|snap))',
    'i (hacked|got into|am in|am inside) your (account|phone|laptop|computer|camera|wifi|insta|snap)',
  ],
  unless: ['(help|support|fix|reset|recover|so we can) ..6 (log into|get into) your'],
  confidence: 'fair',
  means: "Says they can get into the child's account or device, to frighten them.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['i can hack ur account', 'i can get into ur acc any time', 'i hacked ur camera'],
  passes: [
    'ill hack your base in the game',
    'someone hacked my account',
    'support can log into your account to fix it',
  ],
};
