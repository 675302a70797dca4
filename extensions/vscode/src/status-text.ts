import type { ReportStatus, SectionStatus } from './protocol.js';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The counts of one report in the few characters that a status bar has: 年报 一 1 · 三 4. */
export function statusText(status: ReportStatus): string {
  if (countOf(status) === 0) return '$(pass) 年报';
  const found = status.sections.filter((section) => countOf(section) > 0);
  const elsewhere = countOf(status) - found.reduce((sum, section) => sum + countOf(section), 0);
  const parts = found.map(
    (section) => `${NUMERALS[section.section - 1] ?? section.title} ${countOf(section)}`,
  );
  if (elsewhere > 0) parts.push(found.length > 0 ? `+${elsewhere}` : String(elsewhere));
  return `${iconOf(status)} 年报 ${parts.join(' · ')}`;
}

export function countOf(counts: Pick<SectionStatus, 'errors' | 'warnings' | 'hints'>): number {
  return counts.errors + counts.warnings + counts.hints;
}

export function iconOf(counts: Pick<SectionStatus, 'errors' | 'warnings'>): string {
  if (counts.errors > 0) return '$(error)';
  return counts.warnings > 0 ? '$(warning)' : '$(info)';
}
