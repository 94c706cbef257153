/** Names of the kitchen sink's dimensions, in English and Chinese. */
export const dimensionNames: readonly (readonly [string, string])[] = [
  ["Tangibles", "有形性"],
  ["Reliability", "可靠性"],
  ["Responsiveness", "响应性"],
  ["Assurance", "保证性"],
  ["Empathy", "移情性"],
];

/** Names of its items, each with the place of its dimension. */
export const itemNames: readonly (readonly [string, string, number])[] = [
  ["modern equipment", "设备现代", 0],
  ["appealing facilities", "设施美观", 0],
  ["neat staff", "员工整洁", 0],
  ["appealing materials", "资料美观", 0],
  ["keeps promises", "信守承诺", 1],
  ["solves problems", "解决问题", 1],
  ["right first time", "一次做对", 1],
  ["on time", "按时服务", 1],
  ["error-free records", "记录无误", 1],
  ["tells when", "告知时间", 2],
  ["prompt service", "及时服务", 2],
  ["willing to help", "乐于帮助", 2],
  ["never too busy", "有求必应", 2],
  ["inspires confidence", "值得信赖", 3],
  ["safe transactions", "交易放心", 3],
  ["courteous staff", "礼貌待客", 3],
  ["knowledgeable staff", "知识充分", 3],
  ["individual attention", "个别关注", 4],
  ["convenient hours", "时间方便", 4],
  ["personal attention", "关心顾客", 4],
  ["best interests", "顾客至上", 4],
  ["understands needs", "了解需求", 4],
];
