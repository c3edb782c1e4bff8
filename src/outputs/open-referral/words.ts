import type { SchoolType } from '#schemas/schools/prices.ts';
import type { Audience } from '#schemas/schools/services.ts';

/** Words of the model that the files use, as the pages do. */
export interface Words {
  audiences: Record<Audience, string>;
  classes: Record<'traded' | 'statutory' | 'both', string>;
  schools: Record<SchoolType, string>;
  /** An EDTF date as “as at May 2006”. */
  asAt: (edtf: string) => string;
}
