import type { AccountWords } from '../../lib/conversation/record/handles';

/** How people who write English speak of accounts. */
export default {
  called: {
    snapchat: ['snap', 'snapchat', 'snp', 'sc', '👻'],
    instagram: ['insta', 'instagram', 'ig', 'gram', 'finsta'],
    discord: ['discord', 'disc', 'dc', 'dizzy'],
    whatsapp: ['whatsapp', 'wa', 'wapp', 'watsap'],
    telegram: ['telegram', 'tele', 'tg'],
    tiktok: ['tiktok', 'tt'],
    messenger: ['facebook', 'fb', 'messenger'],
    x: ['twitter', 'x'],
    reddit: ['reddit'],
    roblox: ['roblox', 'rblx', 'blox'],
    twitch: ['twitch'],
    steam: ['steam'],
    teams: ['teams', 'skype'],
    kick: ['kick'],
  },
  announcing: ['add', 'user', 'username', 'name', 'handle', 'tag', 'id', 'me'],
  between: ['is', 'its', "it's", 'as', 'under'],
  before: ['is', 'name', 'user', 'username', 'handle', 'tag'],
} satisfies AccountWords as AccountWords;
