/** The words that head columns beside the items, in both languages; tried on normalised headers. */

/** Where the respondent was served or works: the grouping that a report is split by unless another is chosen. */
export const siteNames =
  /^(site|branch|store|location|outlet|shop|office|department|dept|unit|region|门店|分店|网点|地点|部门|单位|区域|分行|支行)/u;

/** Every other usual grouping. */
const otherGroupNames =
  /^(age[ _-]?(group|band|range|class)|gender|sex|tenure|seniority|length of service|years? (of|in) service|(job )?role|position|job|grade|level|rank|segment|competitor|supplier|provider|brand|company|channel|product|customer[ _-]?(type|group|segment)|type|class|category|team|group|shift|country|city|area|province|education|occupation|income|language|interviewer|rater|年龄(段|组|层)|性别|工龄|司龄|入职年限|服务年限|岗位|职位|职务|职级|级别|角色|客户类型|顾客类型|类型|类别|细分|客群|竞争|供应商|品牌|公司|渠道|产品|班组|小组|团队|班次|国家|城市|地区|省份|学历|职业|收入|访问员|评分人|评价人|分组|组别)/u;

const notGroups = /^(company name|group name|product name)$/u;

export function isGroupName(header: string): boolean {
  return (siteNames.test(header) || otherGroupNames.test(header)) && !notGroups.test(header);
}

export const outcomeNames = /^(osat|csat|overall|overall[ _]?(satisfaction|sat)\b|satisfaction overall|总体满意|整体满意|总满意)/u;

export const recommendNames =
  /^(ltr|nps|likelihood (to|of) recommend|how likely .*recommend|would (you )?recommend|recommend\b|recommendation\b|willing(ness)? to recommend|net promoter|推荐可能|推荐意愿|推荐度|净推荐|是否愿意推荐|愿意推荐|您有多大可能.*推荐)/u;

export const waveNames =
  /^(wave|round|period|survey wave|quarter\b|month\b|survey[ _](date|month|year|period)|year$|波次|轮次|期次|批次|调查期|季度|月份|年度|年份|期间)/u;

export const dateNames =
  /(^|[ _(])(date|day|month|time|timestamp|submitted|completed|started)([ _)]|$)|日期|时间|月份|提交于|答题时间|填写时间/u;

export const weightNames =
  /^(case[ _-]?weights?|weight$|weights$|wt$|weighting|sampling weight|design weight|个案权重|样本权重|加权|权重$)/u;

export const identityNames =
  /^(id|uid|#|no\.?|respondent|response|case|participant|record|name|e-?mail|employee (id|number)|序号|编号|工号|学号|姓名|邮箱|手机|电话|流水号)( |$|[_.-]?(id|no|nr|number|编号|号)\b)|[ _-]id$|(编号|序号|工号)$|^ip\b|ip ?(address|地址)/u;

export const openNames =
  /^(comment|comments|remark|remarks|suggestion|suggestions|feedback|reason|reasons|notes?|other|why|anything else|open[ _]|tell us|in your own words|备注|意见|建议|评论|留言|原因|理由|其他|说明|反馈|请说明|开放)|(comments?|remarks?|suggestions?|意见|建议|原因)$/u;
