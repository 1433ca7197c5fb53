/** Whether the data files have been held to their schemas. In the source they have not: the build puts `true` here once it has done so. */
export const CHECKED: boolean = false;
