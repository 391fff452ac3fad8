import { afterEach, expect, it } from 'vitest';
import { $, openStage, type Stage, site } from './stage';

const SNAPCHAT = 'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-000000000001';
const RUN = `<li><ul><li><header><span>Juno</span><time datetime="2026-11-23T15:10:00.000Z">16:10</time></header>
  <div><span dir="auto">did the seeds come up?</span></div></li></ul></li>`;

let stage: Stage;
afterEach(() => stage.invalidate());

it('forgets rows that leave with the run that holds them, so that the same run anew is not told twice', async () => {
  stage = openStage(site(SNAPCHAT), SNAPCHAT, `<main><ul id="cv-5a1c">${RUN}</ul></main>`);
  await stage.draw();
  for (let times = 0; times < 3; times++) {
    $('#cv-5a1c').replaceChildren();
    await stage.draw();
    $('#cv-5a1c').innerHTML = RUN;
    await stage.draw();
  }
  expect(stage.texts()).toEqual(['did the seeds come up?']);
});
