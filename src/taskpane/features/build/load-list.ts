/** Loads the cards of the activities, their form and the scrolling; a second call gives the same. */
export const loadList = () => import(/* webpackChunkName: "activity-list" */ './activity-list');
