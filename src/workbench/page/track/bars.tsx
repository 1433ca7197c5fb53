import type { TaskList } from '../../api.js';
import { useShared } from '../shared.js';

const BARS = 12;

interface Props {
  byAgency: TaskList['byAgency'];
  onAgency: (name: string) => void;
}

/** How many tasks each agency leads, the most first. */
export function Bars({ byAgency, onAgency }: Props) {
  const { words } = useShared();
  const longest = Math.max(1, ...byAgency.map(({ tasks }) => tasks));
  return (
    <section>
      <h2>{words.byAgency}</h2>
      <table class="bars">
        <tbody>
          {byAgency.slice(0, BARS).map(({ name, tasks }) => (
            <tr key={name}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onAgency(name)}>
                  {name}
                </button>
              </th>
              <td>
                <div class="bar-line" style={{ width: `${(100 * tasks) / longest}%` }} /> {tasks}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {byAgency.length > BARS && <small>{words.moreAgencies(byAgency.length - BARS)}</small>}
    </section>
  );
}
