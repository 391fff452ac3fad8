import { launchChromium, type Options, type Rig } from './chromium';
import { type StageServer, serveStage } from './server';

/** A browser with Tawny and the living pages it sees; `close` ends both. */
export type StagedRig = Rig & { stage: StageServer };

/** What most tests of a file share: opened before all of them, and given back as what ends it. */
export async function launchStaged(options: Omit<Options, 'port'> = {}): Promise<StagedRig> {
  const stage = await serveStage();
  const rig = await launchChromium({ ...options, port: stage.port });
  const close = async () => {
    await rig.close();
    await stage.close();
  };
  return { ...rig, stage, close };
}
