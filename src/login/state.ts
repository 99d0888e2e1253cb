/** Key under which login keeps the id of its session for the post step. */
export const SESSION_STATE = 'session';
