import { describe, expect, test } from 'vitest';
import { acceptAsOk } from '../../lib/alerts/this-is-ok';
import { relationOf } from '../../lib/conversation/context';
import { observe } from '../../lib/conversation/evidence/observe';
import { assess } from '../../lib/conversation/level/assess';
import { chatter, context, DAY, heardAll, hit, judged, lastOf, MINUTE, model, START, said, story } from './say';

const oneSign = (kind: Parameters<typeof hit>[0], confidence = 0.9) => story([hit(kind, confidence)]);

describe('signs add up', () => {
  test('ten soft jokes of one kind never make a card', () => {
    expect(judged(story(...Array.from({ length: 10 }, () => [hit('alone-probe')]))).level).not.toBe('medium');
  });

  test('a soft sign fades with seventy-five messages, a hard one stays', () => {
    const later = chatter(75, START + 10 * MINUTE);
    const left = (kind: 'age-probe' | 'isolation') =>
      judged([...oneSign(kind), ...later]).score / judged(oneSign(kind)).score;
    expect(left('age-probe')).toBeCloseTo(0.5, 1);
    expect(left('isolation')).toBeGreaterThan(0.7);
  });

  test('a hard sign keeps a quarter of its worth, however much is said', () => {
    const muchLater = chatter(1200, START + 10 * MINUTE);
    const points = (lines: typeof muchLater) => judged(lines).breakdown.signs;
    expect(points([...oneSign('isolation'), ...muchLater])).toBeCloseTo(points(oneSign('isolation')) / 4, 1);
  });

  test('a guarded match joins no combination', () => {
    expect(judged(story([hit('secrecy', 0.2)], [hit('image-request')])).combinations).toEqual([]);
    expect(judged(story([hit('secrecy')], [hit('image-request')])).combinations).toContain('secret-with-approach');
  });

  test('signs a week and a hundred messages apart are not a pair', () => {
    const far = [
      ...oneSign('alone-probe'),
      ...chatter(100, START + DAY),
      said(START + 7 * DAY, [hit('image-request')]),
    ];
    expect(judged(far).combinations).toEqual([]);
  });

  test('asked, refused, asked again counts; refused first does not', () => {
    const [ask, no] = [[hit('image-request')], [hit('self-refusal')]];
    expect(judged(story(ask, no, ask)).combinations).toEqual(['asked-again-image-request']);
    expect(judged(story(no, ask, ask)).combinations).toEqual([]);
  });

  test('three different facts asked for weigh more than one fact three times', () => {
    const asks = (...slots: ('town' | 'school' | 'routine')[]) =>
      judged(story(...slots.map((slot) => [hit('personal-probe', 0.9, { slot })])));
    expect(asks('town', 'school', 'routine').combinations).toEqual(['many-facts']);
    expect(asks('town', 'town', 'town').combinations).toEqual([]);
  });

  test('two ages that do not fit are noticed', () => {
    const claims = (...ages: number[]) =>
      judged(story(...ages.map((age) => [hit('persona-claim', 0.8, { age })]))).combinations;
    expect(claims(14, 17)).toContain('two-ages');
    expect(claims(14, 15)).toEqual([]);
  });

  test('"last chance" in a game is not pressure; after a request it is', () => {
    expect(judged(oneSign('pressure')).score).toBeLessThan(1.2);
    expect(judged(story([hit('image-request')], [hit('pressure')])).breakdown.signs).toBeGreaterThan(6);
  });
});

describe('two kinds of signs', () => {
  test('are worth a card, and not more, until a third one comes', () => {
    const two = story([hit('meet-offline')], [hit('secrecy', 0.8)]);
    expect(judged(two).score).toBeGreaterThan(16);
    expect(judged(two).level).toBe('medium');
    expect(judged(story([hit('flattery')], [hit('meet-offline')], [hit('secrecy', 0.8)])).level).toBe('urgent');
  });
});

describe('what speaks at once', () => {
  test('a certain threat is strong from one message, a likely one a card; beside another sign it is strong', () => {
    expect(judged(oneSign('threat', 1)).level).toBe('strong');
    expect(judged(oneSign('threat', 0.8)).level).toBe('medium');
    expect(judged(story([hit('platform-move', 0.6)], [hit('threat', 0.8)])).level).toBe('strong');
    expect(judged(oneSign('threat', 1), { audience: 'public' }).level).not.toBe('strong');
  });
  test('a threat and a frightened child are urgent', () => {
    expect(judged(story([hit('threat', 0.8)], [hit('self-distress')])).level).toBe('urgent');
  });
  test('a picture sent, then a threat, is urgent', () => {
    expect(judged(story([hit('self-disclosure', 0.8, { slot: 'picture' })], [hit('threat', 0.6)])).level).toBe(
      'urgent',
    );
  });
  test('a picture for a gift, and a picture to be hidden, in one breath are strong, whoever asks', () => {
    for (const pair of [
      [hit('gift-lure'), hit('image-request')],
      [hit('secrecy'), hit('image-request')],
    ]) {
      expect(judged(story(pair), { relation: 'trusted' }).level).toBe('strong');
    }
  });
});

describe('context', () => {
  const chat = story([hit('age-probe')], [hit('platform-move')], [hit('alone-probe')]);
  test('trust lowers and never removes', () => {
    const scores = (['new', 'established', 'known', 'trusted'] as const).map(
      (relation) => judged(chat, { relation }).score,
    );
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(judged(oneSign('threat'), { relation: 'trusted' }).level).toBe('strong');
    const left = judged(oneSign('threat'), { relation: 'trusted' }).score / judged(oneSign('threat')).score;
    expect(left).toBeCloseTo(0.7);
  });
  test('younger children and higher sensitivity are warned earlier', () => {
    const tip = story(
      [hit('age-probe')],
      [hit('personal-probe', 0.8)],
      [hit('personal-probe', 0.8)],
      [hit('platform-move', 0.8)],
    );
    const level = (within: object) => judged(tip, within).level;
    expect([
      level({ sensitivity: 'low' }),
      level({}),
      level({ ageBand: '8-11' }),
      level({ sensitivity: 'high' }),
    ]).toEqual(['calm', 'soft', 'medium', 'medium']);
  });
  test('a chatbot that asks for secrets is taken as seriously as a person', () => {
    expect(judged(oneSign('secrecy'), { audience: 'bot' }).score).toBe(judged(oneSign('secrecy')).score);
    expect(judged(oneSign('age-probe'), { audience: 'bot' }).score).toBeLessThan(judged(oneSign('age-probe')).score);
  });
  test('mild flirting between peers who know each other weighs less, unless it comes with pressure', () => {
    const flirt = story([hit('flattery', 0.6)], [hit('boundary-test', 0.6)]);
    const alone = judged(flirt, { relation: 'known' }).breakdown.signs;
    const pressed = judged([...flirt, said(START + 10 * MINUTE, [hit('age-probe', 0.01)])], { relation: 'known' });
    expect(pressed.breakdown.signs).toBeGreaterThan(alone * 1.5);
  });
  test('a month of talk both ways makes an established contact; hard evidence or a monologue does not', () => {
    const month = chatter(400, START, (31 * DAY) / 400);
    const relation = (lines: typeof month) => relationOf(undefined, heardAll(lines), model, lastOf(lines) + MINUTE);
    expect(relation(month)).toBe('established');
    expect(relation(month.slice(0, 200))).toBe('new');
    expect(relation([...month, said(START + 20 * DAY, [hit('secrecy')])])).toBe('new');
    expect(relation(month.map((line) => ({ ...line, message: { ...line.message, speaker: 'other' as const } })))).toBe(
      'new',
    );
    expect(relationOf('known', heardAll(month), model, START)).toBe('known');
  });
});

describe('how they talk', () => {
  const asking = (from: number, shape: object) =>
    Array.from({ length: 24 }, (_, i) => said(from + i * MINUTE, [], i % 2 ? { shape } : { from: 'self' }));
  const base = story(
    [hit('personal-probe', 0.9, { slot: 'town' })],
    [hit('personal-probe', 0.9, { slot: 'school' })],
    [hit('image-request')],
  );

  test('questions, orders and "you" add a little, and only beside signs', () => {
    const calm = judged([...base, ...asking(START + DAY, {})]);
    const pushy = judged([...base, ...asking(START + DAY, { question: true, command: true, you: 3 })]);
    expect(pushy.breakdown.behaviour - calm.breakdown.behaviour).toBeGreaterThan(1);
    expect(judged(asking(START, { question: true, command: true, you: 3 })).score).toBe(0);
  });
  test('taking a no well speaks for them', () => {
    const asked = story([hit('image-request')], [hit('self-refusal')]);
    const well = said(lastOf(asked) + MINUTE, [], { marks: ['accepts-no'] });
    expect(judged([...asked, well]).score).toBeLessThan(judged(asked).score - 1);
  });
});

describe('"This is OK"', () => {
  const alert = (level: 'medium' | 'strong', kinds: string[]) =>
    ({ level, rules: kinds.map((kind) => `${kind}/made-up`) }) as Parameters<typeof acceptAsOk>[1];
  const chat = story([hit('age-probe')], [hit('platform-move')], [hit('alone-probe')]);

  test('makes this chat quieter for a while, and no longer', () => {
    const conversation = heardAll(chat);
    const score = (now: number) => assess(conversation, context, model, now).score;
    const before = score(lastOf(chat));
    expect(acceptAsOk(conversation, alert('medium', ['age-probe']), lastOf(chat))).toBe(true);
    expect(score(lastOf(chat))).toBeLessThan(before * 0.75);
    conversation.evidence = [];
    observe(
      conversation,
      chat.map((line) => said(line.message.at + 31 * DAY, line.hits)),
      model,
      START + 33 * DAY,
    );
    expect(score(lastOf(chat) + 31 * DAY)).toBeGreaterThan(before * 0.9);
  });
  test('never quietens a secret, a picture, a meeting or a threat', () => {
    const grave = ['secrecy', 'image-request', 'meet-offline', 'threat', 'control-harm', 'boundary-test'] as const;
    for (const kind of grave) {
      const lines = oneSign(kind);
      const conversation = heardAll(lines);
      acceptAsOk(conversation, alert('medium', [kind]), lastOf(lines));
      acceptAsOk(conversation, alert('medium', [kind]), lastOf(lines));
      expect(assess(conversation, context, model, lastOf(lines)).score).toBe(judged(lines).score);
    }
  });
  test('cannot be said to a strong alert', () => {
    const conversation = heardAll(chat);
    expect(acceptAsOk(conversation, alert('strong', ['age-probe']), START)).toBe(false);
    expect(conversation).toEqual(heardAll(chat));
  });
});
