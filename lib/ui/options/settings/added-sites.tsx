import { InterfaceIcon } from '../../icons/interface-icon';
import { siteWord } from '../../site-word';
import { say } from '../../words';

type Props = { added: readonly string[]; onRemove(pattern: string): void };

/** Sites that were turned on in the popup, by the browser's own permission; the same list as in its settings. */
export function AddedSites({ added, onRemove }: Props) {
  return (
    <div class="field">
      <strong>{say('options.sites.added')}</strong>
      {added.length > 0 && (
        <ul class="added-sites">
          {added.map((pattern) => (
            <li key={pattern}>
              <bdi>{siteWord(pattern)}</bdi>
              <button
                type="button"
                class="button quiet"
                aria-label={say('options.sites.removeThis', { site: siteWord(pattern) })}
                onClick={() => onRemove(pattern)}
              >
                <InterfaceIcon name="close" />
                {say('options.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <small>{say(added.length > 0 ? 'options.sites.addedNote' : 'options.sites.addedNone')}</small>
    </div>
  );
}
