/** 表二、表三、表四, numbered as the sections they stand in. */
export type TableNumber = 2 | 3 | 4;

/** A printed label; `path` names the node it stands for, where it stands for one. */
export interface LabelCell {
  readonly kind: 'label';
  readonly text: string;
  readonly path?: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A cell to be filled with a number; `unit` is 件 or 万元. */
export interface NumberCell {
  readonly kind: 'number';
  readonly path: string;
  readonly unit: '件' | '万元';
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type GridCell = LabelCell | NumberCell;

/** One official table: rows of cells with spans, as in HTML. */
export interface Grid {
  readonly table: TableNumber;
  readonly title: string;
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** The three tables of an edition. */
export interface Form {
  readonly tables: readonly Grid[];
}

/** The cells of a grid by row and column, spans spread out: what stands at each place. */
export function spread(grid: Grid): readonly (readonly GridCell[])[] {
  const places: GridCell[][] = grid.rows.map(() => []);
  grid.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (places[y]?.[x]) x += 1;
      for (let dy = 0; dy < cell.rowSpan; dy += 1) {
        for (let dx = 0; dx < cell.colSpan; dx += 1) {
          const line = places[y + dy];
          if (!line || line[x + dx]) throw new Error(`table ${grid.table}: cells overlap at row ${y + dy}`);
          line[x + dx] = cell;
        }
      }
    }
  });
  return places;
}
