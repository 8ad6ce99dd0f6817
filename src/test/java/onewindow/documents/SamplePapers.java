package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.WindowNo;

/** Papers of the centre 青山县政务服务中心 as they look on ordinary days. */
public final class SamplePapers {
    static final Office CENTRE = new Office(
            "青山县政务服务中心",
            "青山政务",
            "3 号窗口（食品经营）",
            "青山县人民路 88 号政务服务中心一楼",
            "周一至周五 8:30—12:00，13:30—17:30",
            "0571-6800 1003",
            "0571-6800 1001",
            "qingshan.example.gov.cn/progress");
    static final Addressee LIN =
            new Addressee("青山县林家小吃店", true, "统一社会信用代码", "913301********MA2J", "林晓雨", "13812345678", "青山县西街 12 号", null);
    static final Matter STALL = new Matter("QS26091800007", "食品经营许可（新办）", "1133010001", on("Fri 2026-09-18"), "K7M4PX");
    static final Responsible CHEN = new Responsible("陈静", "0571-6800 1003", new WindowNo("3"));
    static final Remedy REMEDY = new Remedy("青山县人民政府", 60, "青山县人民法院", 6);
    private static final Collection AT_WINDOW = new Collection("窗口领取", "青山县政务服务中心一楼 3 号窗口");

    private SamplePapers() {}

    /** Days 19 Sep to 8 Oct 2026: the make-up Sunday counts, Mid-Autumn and National Day do not. */
    static List<DayLine> why(LocalDate from, LocalDate to) {
        var lines = new ArrayList<DayLine>();
        int counted = 0;
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            boolean holiday = !day.isBefore(on("Fri 2026-09-25")) && !day.isAfter(on("Sun 2026-09-27"))
                    || !day.isBefore(on("Thu 2026-10-01")) && !day.isAfter(on("Wed 2026-10-07"));
            boolean makeUp = day.equals(on("Sun 2026-09-20")) || day.equals(on("Sat 2026-10-10"));
            boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            if (holiday) lines.add(new DayLine(day, "不计", "法定节假日（国务院办公厅通知）"));
            else if (makeUp) lines.add(new DayLine(day, "第 " + ++counted + " 日", "调休上班，计入"));
            else if (weekend) lines.add(new DayLine(day, "不计", "休息日"));
            else lines.add(new DayLine(day, "第 " + ++counted + " 日", "工作日"));
        }
        return lines;
    }

    public static PaperContent.MaterialsReceipt receipt() {
        return new PaperContent.MaterialsReceipt(
                CENTRE,
                LIN,
                STALL,
                at("Fri 2026-09-18 10:12"),
                List.of(
                        new MaterialLine("食品经营许可申请书", "原件", 1, 4, ""),
                        new MaterialLine("营业执照", "复印件", 1, 1, "已核对原件"),
                        new MaterialLine("经营场所平面布局图", "原件", 1, 2, ""),
                        new MaterialLine("食品安全管理制度目录", "电子件", 1, 6, "")),
                List.of("经营场所使用证明（房屋租赁合同或者不动产权证书）"),
                on("Thu 2026-09-24"),
                null,
                CHEN);
    }

    public static PaperContent.AcceptanceNotice acceptance() {
        return new PaperContent.AcceptanceNotice(
                CENTRE,
                LIN,
                STALL,
                on("Fri 2026-09-18"),
                on("Mon 2026-09-21"),
                "《中华人民共和国行政许可法》第三十二条第一款第五项",
                new DueDate(
                        20,
                        on("Mon 2026-10-26"),
                        7,
                        at("Thu 2026-10-08 17:30"),
                        false,
                        new DueMoved(
                                at("Tue 2026-09-29 17:30"),
                                at("Thu 2026-10-08 17:30"),
                                on("Fri 2026-09-18"),
                                on("Mon 2026-09-21")),
                        why(on("Tue 2026-09-22"), on("Thu 2026-10-08"))),
                List.of("现场核查由承办科室另行约定时间"),
                "不收费",
                AT_WINDOW,
                CHEN);
    }

    public static PaperContent.SupplementNotice supplement() {
        return new PaperContent.SupplementNotice(
                CENTRE,
                LIN,
                STALL,
                on("Fri 2026-09-18"),
                "《中华人民共和国行政许可法》第三十二条第一款第四项",
                List.of(
                        new Defect("经营场所使用证明", "未提交", "提交房屋租赁合同或者不动产权证书复印件 1 份，并带原件核对"),
                        new Defect("经营场所平面布局图", "未标明清洗消毒区位置", "在原图上补标后重新提交，或者当场更正")),
                on("Mon 2026-10-26"),
                CHEN);
    }

    public static PaperContent.RefusalNotice refusal() {
        return new PaperContent.RefusalNotice(
                CENTRE,
                LIN,
                STALL,
                List.of("申请事项为食品生产许可，依法不属于本机关职权范围。", "申请的经营项目“散装白酒灌装”属于食品生产活动，不适用食品经营许可。"),
                "《中华人民共和国行政许可法》第三十二条第一款第二项",
                "青山市市场监督管理局（青山市滨江路 6 号，0571-6800 2000）",
                REMEDY,
                CHEN);
    }

    public static PaperContent.Decision granted() {
        return new PaperContent.Decision(
                CENTRE,
                LIN,
                STALL,
                DecisionResult.GRANTED,
                on("Mon 2026-09-21"),
                on("Mon 2026-09-28"),
                "准予食品经营许可，许可经营项目为热食类食品制售。",
                "《中华人民共和国行政许可法》第三十八条第一款、《食品经营许可和备案管理办法》第十五条",
                List.of(),
                new Certificate(
                        "食品经营许可证", "JY23301220001234", on("Mon 2031-09-29").minusDays(2)),
                "不收费",
                AT_WINDOW,
                null,
                new Responsible("孙力", "0571-6800 1010", null));
    }

    public static PaperContent.Decision refused() {
        return new PaperContent.Decision(
                CENTRE,
                LIN,
                STALL,
                DecisionResult.REFUSED,
                on("Mon 2026-09-21"),
                on("Mon 2026-09-28"),
                "不予行政许可。",
                "《中华人民共和国行政许可法》第三十八条第二款、《食品经营许可和备案管理办法》第十二条",
                List.of("现场核查（2026年9月24日）发现加工区与卫生间直接相通，不符合食品安全操作规范。", "清洗消毒设施数量不足，复查仍未改正。"),
                null,
                "不收费",
                AT_WINDOW,
                REMEDY,
                new Responsible("孙力", "0571-6800 1010", null));
    }

    public static PaperContent.Decision done() {
        var granted = granted();
        return new PaperContent.Decision(
                CENTRE,
                new Addressee("林晓雨", false, "居民身份证", "330122********1229", null, "13812345678", "青山县西街 12 号", null),
                new Matter("QS26092100031", "老年人优待证办理", "1133010002", on("Mon 2026-09-21"), "P3W9TE"),
                DecisionResult.DONE,
                granted.acceptedOn(),
                on("Mon 2026-09-21"),
                "已办结，老年人优待证已制发。",
                "《浙江省实施〈中华人民共和国老年人权益保障法〉办法》",
                List.of(),
                new Certificate("老年人优待证", "3301220012345", null),
                "不收费",
                AT_WINDOW,
                null,
                CHEN);
    }

    public static PaperContent.DeliveryReceipt delivery() {
        return new PaperContent.DeliveryReceipt(
                CENTRE,
                LIN,
                STALL,
                List.of(
                        new DeliveredPaper("准予行政许可决定书", "青山政务决字〔2026〕第0012号", 1),
                        new DeliveredPaper("食品经营许可证", "JY23301220001234", 2)),
                ServiceWay.DIRECT,
                "青山县政务服务中心一楼 3 号窗口",
                List.of("陈静（1003）", "周伟（1004）"),
                null,
                null,
                "正本、副本各一份",
                CHEN);
    }
}
