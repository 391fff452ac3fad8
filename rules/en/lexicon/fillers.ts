/** Words that say nothing about who asks what of whom: dropped. */
export default {
  lol: '',
  lool: '',
  loll: '',
  lolol: '',
  lmao: '',
  lmfao: '',
  rofl: '',
  xd: '',
  tbh: '',
  ngl: '',
  fr: '',
  frfr: '',
  icl: '',
  istg: '',
} satisfies Record<string, string | string[]>;
