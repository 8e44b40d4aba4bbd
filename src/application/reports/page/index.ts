export { createPage } from './create-page';
export type { LineCell, ListBlock, PageBuilder } from './page-builder';
export { PORTRAIT_CHARACTERS, PORTRAIT_PAGE } from './paper';
