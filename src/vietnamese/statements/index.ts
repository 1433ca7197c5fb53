/** What a statement is: an order, a goal, logistics, or a formula that gives no work. */
export { opensWithAction } from './action.js';
export { type Aside, asides, readAside } from './asides/index.js';
export { isGoal } from './goal.js';
export { isLogistics } from './logistics.js';
export { isDecided, type Order, opensByHanding, opensOrders, readOrder } from './order.js';
export { readTelling, type Telling, tellings } from './telling.js';
