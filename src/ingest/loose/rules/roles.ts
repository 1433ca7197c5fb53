/** Roles of the columns whose words are of one kind. */
export const AGENCY_ROLES: readonly string[] = ['lead', 'support'];
export const TIME_ROLES: readonly string[] = ['deadline'];
export const OUTPUT_ROLES: readonly string[] = ['output'];
