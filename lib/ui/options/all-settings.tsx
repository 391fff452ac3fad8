import { Child } from './settings/child';
import { Keeping } from './settings/keeping';
import { Kinds } from './settings/kinds';
import { Move } from './settings/move';
import { OnOff } from './settings/on-off';
import { ParentsSee } from './settings/parents-see';
import { Pause } from './settings/pause';
import { People } from './settings/people';
import { Pin } from './settings/pin';
import { Sensitivity } from './settings/sensitivity';
import { SiteHealth } from './settings/site-health';
import { Sites } from './settings/sites';
import { Helper } from './settings/trusted-adult';
import type { OptionsActions, OptionsView } from './view';

/** Every choice of a family, the most asked for first. */
export function AllSettings({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const part = { view, choose: actions.choose };
  return (
    <>
      <Sensitivity {...part} />
      <Child {...part} />
      <ParentsSee {...part} />
      <Helper {...part} />
      <Sites {...part} removeSite={actions.removeSite} />
      <SiteHealth view={view} />
      <Kinds {...part} />
      <Pause {...part} />
      <People view={view} changeMark={actions.changeMark} />
      <Keeping {...part} erase={actions.erase} />
      <OnOff {...part} />
      <Pin view={view} actions={actions} />
      <Move {...part} save={actions.save} />
    </>
  );
}
