import { writeFileSync } from "node:fs";
import { excelEngine } from "../preview/engine/index";
import { ExcelHost } from "../preview/host/process";
import { installGlobals } from "../preview/host/installGlobals";
import { csvGrid } from "./agreement/files";
let seed = 7;
const rnd = () => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648);
const pick = <T>(a: readonly T[]): T => a[Math.floor(rnd() * a.length)]!;
async function save(name: string, cells: any[][], sheet = "Sheet1") {
  const wb = await excelEngine.empty(name + ".xlsx");
  installGlobals(new ExcelHost(wb as any));
  await Excel.run(async (c) => {
    const s = c.workbook.worksheets.getFirst(); s.name = sheet;
    const w = cells[0]?.length ?? 0;
    const step = Math.max(1, Math.floor(200000 / Math.max(w, 1)));
    for (let i = 0; i < cells.length && w > 0; i += step) { const part = cells.slice(i, i + step); s.getRangeByIndexes(i, 0, part.length, w).values = part; await c.sync(); }
    s.getRange("A1").select();
    await c.sync();
  });
  writeFileSync(`/tmp/v/x/${name}.xlsx`, await wb.save());
  console.log(name, cells.length, cells[0]?.length);
}
const emp = csvGrid("employee.csv").cells as any[][];
const deps = Array.from({ length: 40 }, (_, i) => i < 32 ? ["Customer Service and Complaints Handling","Finance","People and Culture","Legal","Warehouse","Night Shift Operations","IT Infrastructure","Sales North","Sales South","Quality"][i % 10]! + (i >= 10 ? ` ${Math.floor(i / 10) + 1}` : "") : `Team ${i + 1}`);
const rows: any[][] = [];
for (let i = 0; i < 1200; i++) { const base = emp[1 + Math.floor(rnd() * (emp.length - 1))]!; const di = Math.min(39, Math.floor(Math.pow(rnd(), 1.6) * 40)); rows.push([`E${10000 + i}`, deps[di], ...base.slice(2)]); }
await save("emp40", [emp[0]!, ...rows], "Export");
const own = ["Timestamp","Which shop did you visit?","The staff was friendly","I found what I was looking for","The queue was short","Prices were fair","The shop was clean","I would come back","Overall, how satisfied were you?","Anything else?"];
await save("own", [own, ...Array.from({ length: 180 }, (_, i) => [`2026-03-${String(1 + (i % 28)).padStart(2, "0")} 10:${10 + (i % 49)}`, pick(["Harbour","Station","Old Town"]), ...Array.from({ length: 7 }, () => 1 + Math.floor(rnd() * 5)), rnd() < 0.2 ? pick(["Thanks!", "Too loud", "Please open earlier on Saturdays"]) : ""])], "Form responses");
const zh = ["提交时间","您光顾的是哪家门店？","店员态度友好","找到了想要的商品","排队时间短","价格合理","店内整洁","愿意再来","总体满意度","其他意见"];
seed = 9;
await save("own-zh", [zh, ...Array.from({ length: 180 }, (_, i) => [`2026-03-${String(1 + (i % 28)).padStart(2, "0")} 10:${10 + (i % 49)}`, pick(["港口店","车站店","老城店"]), ...Array.from({ length: 7 }, () => 1 + Math.floor(rnd() * 5)), rnd() < 0.2 ? pick(["谢谢", "太吵了"]) : ""])], "答卷");
await save("empty", []);
await save("one", [["Hello"]]);
await save("text", Array.from({ length: 12 }, (_, i) => [`Meeting notes ${i + 1}: we talked about many things and decided ${i} of them`, i % 2 ? "open" : "done by the team"]));
await save("cols200", [Array.from({ length: 200 }, (_, i) => i === 0 ? "id" : i === 1 ? "region" : `Q${i - 1}`), ...Array.from({ length: 60 }, (_, r) => Array.from({ length: 200 }, (_, i) => i === 0 ? r + 1 : i === 1 ? pick(["N", "S", "E"]) : 1 + Math.floor(rnd() * 7)))]);
const sq = csvGrid("servqual_raw.csv").cells as any[][];
await save("rows20k", [sq[0]!, ...Array.from({ length: 20000 }, (_, i) => [...sq[1 + (i % (sq.length - 1))]!].map((c, k) => (k === 0 ? i + 1 : c)))]);
await save("attributes", [["Attribute","Importance","Performance"],["Friendly staff",6.2,5.1],["Waiting time",6.5,3.9],["Parking",3.1,5.8],["Opening hours",4.4,4.1],["Price",5.9,4.6],["Cleanliness of the rooms and corridors",6.1,6.3],["Website",3.6,3.2]]);
await save("attributes-zh", [["属性","重要性","绩效"],["员工友好",6.2,5.1],["等候时间",6.5,3.9],["停车",3.1,5.8],["营业时间",4.4,4.1],["价格",5.9,4.6],["房间与走廊的整洁程度",6.1,6.3],["网站",3.6,3.2]]);
