import { messageLocale } from '../message-locale.js';
import type { Client } from '../protocol.js';
import { placeLinkTemplate } from './place-link.js';

/** Two reports by their addresses; without `with`, the organ's latest earlier one. */
export interface Pair {
  readonly uri: string;
  readonly with?: string;
}

/** A comparison as the server writes it. */
export interface Comparison {
  readonly title: string;
  readonly markdown: string;
  readonly with: string;
}

/**
 * Asks the server for a comparison, its numbers linked to their places for a page but not for a plain text; null where
 * one of the two is no report, or there is none to compare with.
 */
export function compareReports(client: Client, pair: Pair, isLinked = true): Promise<Comparison | null> {
  return client.sendRequest<Comparison | null>('nianbao/compare', {
    ...pair,
    locale: messageLocale(),
    ...(isLinked ? { linkTemplate: placeLinkTemplate } : {}),
  });
}
