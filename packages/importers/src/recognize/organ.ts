/** What the name of an organ says of it beyond doubt; ids of the vocabulary. */
export interface OrganTraits {
  readonly kind?: string;
  readonly level?: string;
}

/** 「会宁县工业和信息化局」 is a department of a county. What a name leaves open stays open. */
export function traitsOf(name: string): OrganTraits {
  const kind = kindOf(name);
  const level = kind === undefined ? undefined : levelOf(name);
  return { ...(kind ? { kind } : {}), ...(level ? { level } : {}) };
}

function kindOf(name: string): string | undefined {
  if (/人民政府$/.test(name)) return 'government';
  if (/(?:人民政府|政府|县|区|市|省)办公[厅室]$/.test(name)) return 'governmentOffice';
  if (/(?:税务局|海关|气象局|管理委员会|管委会)$/.test(name)) return undefined;
  return /(?:局|委员会|厅)$/.test(name) ? 'department' : undefined;
}

/** 县 and 省 are levels; 市 and 区 may be of several, and stay open. */
function levelOf(name: string): string | undefined {
  if (/^.{2,12}[镇乡](?:人民政府)$/.test(name)) return 'township';
  if (/^(?:[^县]{2,12})县(?:.{2,20}局|.{2,20}委员会|人民政府(?:办公室)?|政府办公室)$/.test(name))
    return 'county';
  if (/^[^市县区]{2,6}省(?:.{2,20}[厅局]|人民政府(?:办公厅)?)$/.test(name)) return 'provincial';
  return undefined;
}
