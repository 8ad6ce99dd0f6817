package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CENTRE;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.LIN;
import static onewindow.documents.SamplePapers.STALL;
import static onewindow.documents.SamplePapers.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers between acceptance and decision, as they look on ordinary days. */
public final class ProcedurePaperSamples {
    private ProcedurePaperSamples() {}

    /** Every sample by its name. */
    public static Map<String, PaperContent> all() {
        var papers = new LinkedHashMap<String, PaperContent>();
        papers.put("procedure", procedure());
        papers.put("clock", clock());
        papers.put("extension", extension());
        HearingPaperSamples.all().forEach(papers::put);
        InspectionPaperSamples.all().forEach(papers::put);
        JointPaperSamples.all().forEach(papers::put);
        ReportUpPaperSamples.all().forEach(papers::put);
        RecusalPaperSamples.all().forEach(papers::put);
        papers.put("restriction", RestrictionPaperSamples.notice());
        ClosingPaperSamples.all().forEach(papers::put);
        return papers;
    }

    static ProcedurePaper.ProcedureNotice procedure() {
        return new ProcedurePaper.ProcedureNotice(
                CENTRE,
                LIN,
                STALL,
                "检测",
                "新增油烟净化设备，需要对排放口进行检测",
                "《中华人民共和国行政许可法》第四十五条",
                5,
                on("Thu 2026-09-24"),
                on("Fri 2026-10-09"),
                List.of("孙力", "胡娜"),
                "不收费",
                new TermChange(
                        at("Thu 2026-10-08 17:30"),
                        at("Thu 2026-10-15 17:30"),
                        at("Mon 2026-10-26 17:30"),
                        at("Mon 2026-11-02 17:30"),
                        false),
                CHEN);
    }

    static ProcedurePaper.ExtensionNotice extension() {
        return new ProcedurePaper.ExtensionNotice(
                CENTRE,
                LIN,
                STALL,
                "涉及跨区域协查，协查机关回函未到",
                "《中华人民共和国行政许可法》第四十二条第一款",
                "市场监管局局长 秦岚",
                "20 个工作日",
                "10 个工作日",
                at("Mon 2026-10-26 17:30"),
                at("Mon 2026-11-09 17:30"),
                on("Thu 2026-10-22"),
                new DueDate(30, on("Mon 2026-11-09"), 7, at("Thu 2026-10-08 17:30"), false, null, List.of()),
                CHEN);
    }

    static ProcedurePaper.ClockNotice clock() {
        return new ProcedurePaper.ClockNotice(
                CENTRE,
                LIN,
                STALL,
                List.of(
                        new StandstillLine("检测", "TC-2026-0002", "孙力", on("Tue 2026-09-22"), on("Tue 2026-09-29"), 4),
                        new StandstillLine(
                                "一次性告知补正", "BZ-2026-0011", "陈静", on("Thu 2026-09-24"), on("Thu 2026-10-08"), 4)),
                "符合要求：排放浓度低于限值。",
                new TermChange(
                        at("Thu 2026-10-08 17:30"),
                        at("Thu 2026-10-15 17:30"),
                        at("Mon 2026-10-26 17:30"),
                        at("Tue 2026-11-03 17:30"),
                        false),
                new DueDate(
                        20,
                        on("Tue 2026-11-03"),
                        7,
                        at("Thu 2026-10-15 17:30"),
                        false,
                        null,
                        why(on("Tue 2026-09-22"), on("Thu 2026-10-08"))),
                CHEN);
    }
}
