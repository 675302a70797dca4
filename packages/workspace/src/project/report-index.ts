import { type Config, emptyConfig, type RollUpEntry } from '../config/config.js';
import { isJsonReport } from '../report-file.js';
import { type Identity, plainName } from './identity.js';

/** Years that are looked back for repeated text; what rests on last year alone needs one. */
const yearsBack = 5;

/** A report file and whose it is. */
export interface IndexedReport extends Identity {
  readonly file: string;
}

/** Which files are reports of which organ and year. It knows names alone, no texts. */
export class ReportIndex {
  readonly #rollUps: readonly RollUpEntry[];
  /** The name that an organ goes by today, by each name it has had. */
  readonly #today: ReadonlyMap<string, string>;
  readonly #byFile = new Map<string, IndexedReport>();
  readonly #byOrgan = new Map<string, Map<string, IndexedReport>>();

  constructor({ organs, rollUps }: Pick<Config, 'organs' | 'rollUps'> = emptyConfig) {
    this.#rollUps = rollUps;
    this.#today = new Map(
      organs.flatMap(({ name, formerNames }) =>
        formerNames.map((former) => [plainName(former), plainName(name)] as const),
      ),
    );
  }

  /** Takes in whose report a file is; undefined takes the file out. */
  set(file: string, identity: Identity | undefined): void {
    const known = this.#byFile.get(file);
    if (known) this.#byOrgan.get(this.organOf(known.name))?.delete(file);
    this.#byFile.delete(file);
    if (!identity) return;
    const report = { ...identity, file };
    this.#byFile.set(file, report);
    const organ = this.organOf(identity.name);
    const reports = this.#byOrgan.get(organ);
    if (reports) reports.set(file, report);
    else this.#byOrgan.set(organ, new Map([[file, report]]));
  }

  get(file: string): IndexedReport | undefined {
    return this.#byFile.get(file);
  }

  /** All reports, an organ's together, oldest first. */
  all(): readonly IndexedReport[] {
    return [...this.#byOrgan.values()].flatMap((reports) =>
      [...reports.values()].toSorted((a, b) => a.year - b.year || (a.file < b.file ? -1 : 1)),
    );
  }

  /** The name that an organ goes by today. */
  organOf(name: string): string {
    const plain = plainName(name);
    return this.#today.get(plain) ?? plain;
  }

  /** Files of the same organ for the years before, latest first; of a year with several, the one that is nearest. */
  earlierOf(report: IndexedReport): readonly IndexedReport[] {
    const years = Array.from({ length: yearsBack }, (_, back) => report.year - 1 - back);
    return years.flatMap((year) => this.find(report.name, year, report) ?? []);
  }

  /** Other files for the same organ and year; what is only a copy as JSON is no twin, and has none. */
  twinsOf(report: IndexedReport): readonly IndexedReport[] {
    const found = this.#candidates(report.name, report.year, report);
    return found.some(({ file }) => file === report.file)
      ? found.filter(({ file }) => file !== report.file)
      : [];
  }

  /** An organ's report for a year, seen from another report; none where several are equally near. */
  find(name: string, year: number, from: IndexedReport): IndexedReport | undefined {
    const found = this.#candidates(name, year, from);
    if (found.length < 2) return found[0];
    const distance = (other: IndexedReport) => -sharedFolders(other.file, from.file);
    const [first, second] = found.toSorted((a, b) => distance(a) - distance(b));
    return first && second && distance(first) < distance(second) ? first : undefined;
  }

  /** The roll-up that an organ's report for a year is, as the configuration says. */
  rollUpOf({ name, year }: Identity): RollUpEntry | undefined {
    const organ = this.organOf(name);
    return this.#rollUps.find(
      (entry) => this.organOf(entry.organ) === organ && (entry.years?.includes(year) ?? true),
    );
  }

  /** Files whose checks look at this report: the organ's later years, and roll-ups that sum it. */
  dependantsOf(report: IndexedReport): readonly string[] {
    const same = this.#filesFor(report.name, report.year, report);
    const all = [...same, ...this.laterOf(report), ...this.sumsOf(report)];
    return [...new Set(all.map(({ file }) => file))].filter((file) => file !== report.file);
  }

  /** Reports of the same organ for the years after, as far as they look back, in no order. */
  laterOf(report: IndexedReport): readonly IndexedReport[] {
    const reports = this.#byOrgan.get(this.organOf(report.name))?.values() ?? [];
    return [...reports].filter(({ year }) => year > report.year && year <= report.year + yearsBack);
  }

  /** Roll-ups that sum this report. */
  sumsOf(report: IndexedReport): readonly IndexedReport[] {
    const organ = this.organOf(report.name);
    return this.#rollUps
      .filter(({ members }) => members.some((member) => this.organOf(member) === organ))
      .flatMap((entry) => this.#candidates(entry.organ, report.year, undefined));
  }

  /** Files that may be an organ's report for a year: where it is there as YAML, others as JSON are copies of it. */
  #candidates(name: string, year: number, from: IndexedReport | undefined): readonly IndexedReport[] {
    const found = this.#filesFor(name, year, from);
    const written = found.filter(({ file }) => !isJsonReport(file));
    return written.length > 0 ? written : found;
  }

  #filesFor(name: string, year: number, from: IndexedReport | undefined): readonly IndexedReport[] {
    const reports = [...(this.#byOrgan.get(this.organOf(name))?.values() ?? [])];
    const isSame = from !== undefined && this.organOf(from.name) === this.organOf(name);
    return reports.filter(
      (other) => other.year === year && (!isSame || isOneRegion(other.region, from.region)),
    );
  }
}

/** Organs of one name in two regions are two organs: every county has its 城关镇人民政府. */
function isOneRegion(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

function sharedFolders(a: string, b: string): number {
  const others = b.split('/').slice(0, -1);
  const steps = a.split('/').slice(0, -1);
  const parted = steps.findIndex((step, index) => step !== others[index]);
  return parted < 0 ? steps.length : parted;
}
