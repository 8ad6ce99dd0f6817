package onewindow.documents.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onewindow.documents.Office;
import onewindow.documents.PaperContent;
import onewindow.documents.ServiceWay;
import onewindow.documents.store.StoredPaper;
import onewindow.platform.ChinaTime;

/** What every template knows of the paper it prints: number, title, office, check address, and dates in official writing. */
public record PaperSheet(
        String title,
        String number,
        LocalDate issuedOn,
        String checkCode,
        String checkAddress,
        int version,
        PaperContent content) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd E", Locale.SIMPLIFIED_CHINESE);

    static PaperSheet of(StoredPaper paper, String publicAddress) {
        var summary = paper.summary();
        return new PaperSheet(
                PaperTitle.of(paper.content()),
                summary.number(),
                ChinaTime.dateOf(summary.issuedAt()),
                summary.checkCode(),
                publicAddress + "/check/" + paper.token(),
                paper.templateVersion(),
                paper.content());
    }

    /** A paper that is not issued yet: it has neither number nor code. */
    static PaperSheet draft(PaperContent content, Instant at, int version) {
        return new PaperSheet(
                PaperTitle.of(content), "（预览，签发时编号）", ChinaTime.dateOf(at), "（签发时生成）", "draft", version, content);
    }

    public Office office() {
        return content.office();
    }

    /** The code that leads to the check page, as a picture within the page itself. */
    public String qr() {
        return QrPicture.of(checkAddress);
    }

    public String style() {
        return PaperStyle.of(version);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    public String moment(Instant moment) {
        return MOMENT.format(ChinaTime.of(moment));
    }

    public String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    public String word(ServiceWay way) {
        return switch (way) {
            case DIRECT -> "直接送达";
            case LEFT_IN_PLACE -> "留置送达";
            case MAIL -> "邮寄送达";
            case ELECTRONIC -> "电子送达";
            case PUBLIC_NOTICE -> "公告送达";
        };
    }
}
