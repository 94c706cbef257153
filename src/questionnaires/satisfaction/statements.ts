import type { StatedItem } from "../statedItems";
import { said } from "../statedItems";

/** Attributes to begin with; a survey puts its own in their place. */
export const satisfactionStatements: readonly StatedItem[] = [
  ["product", said("does what it should", "功能"), said("How satisfied are you with what the product can do?", "您对产品的功能满意吗？")],
  ["product", said("quality", "质量"), said("How satisfied are you with the quality of the product?", "您对产品的质量满意吗？")],
  ["product", said("design", "外观设计"), said("How satisfied are you with the look of the product?", "您对产品的外观设计满意吗？")],
  ["product", said("price", "价格"), said("How satisfied are you with the price for what you get?", "就所得而言，您对价格满意吗？")],
  [
    "service",
    said("advice before buying", "售前咨询"),
    said("How satisfied are you with the advice before you bought?", "您对售前咨询满意吗？"),
  ],
  ["service", said("delivery", "交付"), said("How satisfied are you with the delivery?", "您对交付满意吗？")],
  ["service", said("help afterwards", "售后支持"), said("How satisfied are you with the help after you bought?", "您对售后支持满意吗？")],
  [
    "service",
    said("complaints handled", "投诉处理"),
    said("How satisfied are you with how complaints are handled?", "您对投诉的处理满意吗？"),
  ],
  ["conduct", said("honesty", "诚信"), said("How satisfied are you with the honesty of the company?", "您对公司的诚信满意吗？")],
  [
    "conduct",
    said("attention to customers", "重视客户"),
    said("How satisfied are you with the attention the company pays to customers?", "您对公司重视客户的程度满意吗？"),
  ],
  [
    "conduct",
    said("responsibility", "社会责任"),
    said("How satisfied are you with what the company does for society and nature?", "您对公司承担社会与环境责任的表现满意吗？"),
  ],
];
