package onewindow.platform.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import onewindow.platform.Refusal;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;

/** Every part of a page once, filled with what a day at the centre would show. */
public record GalleryPage(Screen screen, Sort sort) implements Page {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-09-21T01:12:00Z");

    public List<RefusalText> refusals() {
        return List.of(
                screen.refusal(Refusal.of(PlatformReason.MISSING_VALUE, "房屋租赁合同")),
                screen.refusal(Refusal.of(PlatformReason.CHANGED_MEANWHILE)));
    }

    public List<RefusalText> noRefusals() {
        return List.of();
    }

    public List<Choice> choices() {
        return List.of(new Choice("owner", "本人"), new Choice("agent", "代办人"));
    }

    public Pager pager() {
        return Pager.of(Address.of("/gallery").with("as", "staff").with("q", "林家"), "4", 20, 243);
    }

    public SortHead head(String column, String label) {
        return new SortHead(Address.of("/gallery").with("as", "staff"), sort, column, label);
    }

    public List<Figure> figures() {
        return List.of(
                figure("在办", "128", "件", "files", null),
                figure("临近到期", "6", "件", "hourglass", Light.AMBER),
                figure("超期", "1", "件", "alert-triangle", Light.RED),
                figure("承诺时限内办结", "98.4", "%", "progress-check", null));
    }

    private static Figure figure(String label, String value, String unit, String icon, @Nullable Light light) {
        return new Figure(
                label,
                value,
                unit,
                icon,
                light,
                Address.of("/cases").with("view", label),
                "受理后尚未送达的事项数",
                "青山县政务服务中心,全部窗口",
                MONDAY_MORNING);
    }

    public Chart lines() {
        return new Chart(
                "waiting",
                Chart.Kind.LINES,
                "等候人数",
                "时间",
                "人",
                List.of("今天", "上周一"),
                List.of(
                        row("8:30", 12, 9),
                        row("9:00", 31, 22),
                        row("9:30", 27, 25),
                        row("10:00", 18, 20),
                        row("10:30", null, 14)));
    }

    public Chart bars() {
        return new Chart(
                "by-item",
                Chart.Kind.STACKED_BARS,
                "各类事项在办",
                "类别",
                "件",
                List.of("时限内", "临近到期", "超期"),
                List.of(row("食品经营", 42, 3, 1), row("个体登记", 36, 1, 0), row("户外广告", 18, 2, 0), row("医疗器械", 25, 0, 0)));
    }

    public Chart lying() {
        return new Chart(
                "promises",
                Chart.Kind.LYING_BARS,
                "平均用时",
                "事项",
                "工作日",
                List.of("用时"),
                List.of(row("食品经营许可", 5.2), row("公共场所卫生许可", 3.8), row("个体工商户登记", 0.4)));
    }

    private static Chart.Row row(String category, @Nullable Number... numbers) {
        return new Chart.Row(
                category, Arrays.asList(numbers), Address.of("/cases").with("view", category));
    }

    public List<Step> steps() {
        return List.of(
                new Step("收件", "9月18日 周五", Step.State.DONE),
                new Step("受理", "9月21日 周一", Step.State.DONE),
                new Step("审查", "还有 3 个工作日", Step.State.NOW),
                new Step("决定", null, Step.State.LATER),
                new Step("送达", null, Step.State.LATER));
    }

    public List<TimelineEntry> entries() {
        return List.of(
                new TimelineEntry(
                        MONDAY_MORNING,
                        "受理",
                        "周伟 代 陈静 · 3 号窗口",
                        "材料补齐,当日受理;承诺 7 个工作日。",
                        "file-check",
                        List.of("A3.6", "LIC-32.5"),
                        new TimelineEntry.Paper("受理通知书 青受〔2026〕131 号", Address.of("/papers/131.pdf"))),
                new TimelineEntry(
                        Instant.parse("2026-09-18T02:20:00Z"),
                        "一次性告知补正",
                        "陈静 · 3 号窗口",
                        "缺房屋租赁合同。",
                        "file-x",
                        List.of("A3.3"),
                        null));
    }
}
