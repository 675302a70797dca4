export const EXPLAIN_RULE = 'nianbao.explainRule';

/** The address behind a problem's code: VS Code runs it as a command with the code as its argument. */
export const ruleLinkTemplate = `command:${EXPLAIN_RULE}?%5B%22{code}%22%5D`;
