/** Why a claim is not about the report's own year, organ or whole. */
export type AsideReason = 'otherYear' | 'cumulative' | 'narrowerOrgan' | 'widerOrgan' | 'part';
