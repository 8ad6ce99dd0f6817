package onewindow.documents;

import static onewindow.documents.Day.at;
import static onewindow.documents.Day.on;
import static onewindow.documents.SamplePapers.CHEN;
import static onewindow.documents.SamplePapers.why;

import java.util.List;
import java.util.stream.IntStream;
import onewindow.platform.WindowNo;

/** Papers as they look when everything is too long. */
public final class CrowdedPapers {
    private CrowdedPapers() {}

    /** A firm of sixty characters, rare names, thirty materials, sixty days. */
    public static PaperContent.MaterialsReceipt crowdedReceipt() {
        return new PaperContent.MaterialsReceipt(
                longCentre(),
                longFirm(),
                longMatter(),
                at("Fri 2026-09-18 16:59"),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> new MaterialLine(
                                "第" + number + "类" + (number % 3 == 0 ? "危险化学品储存场所安全评价报告及整改完成情况证明（含专家组签字页）" : "设备清单"),
                                number % 2 == 0 ? "复印件" : "原件",
                                number % 4 + 1,
                                number * 7,
                                number % 5 == 0 ? "已核对原件，骑缝章齐全" : ""))
                        .toList(),
                List.of(),
                null,
                longDue(),
                new Responsible("司马㛃龘", "0571-6800 1003 转 80211", new WindowNo("3")));
    }

    public static PaperContent.AcceptanceNotice crowdedAcceptance() {
        return new PaperContent.AcceptanceNotice(
                longCentre(),
                longFirm(),
                longMatter(),
                on("Fri 2026-09-18"),
                on("Fri 2026-09-18"),
                "《中华人民共和国行政许可法》第三十二条第一款第五项、《危险化学品安全管理条例》第十四条第二款、《危险化学品建设项目安全监督管理办法》第十条",
                longDue(),
                List.of("听证（约 20 个工作日）", "专家评审（约 15 个工作日）", "检验检测（以检测机构书面告知的时间为准，约 30 日）"),
                "按《浙江省行政事业性收费项目目录》收取安全评审费 1200 元，缴费后开具电子票据",
                new Collection(
                        "邮寄送达（邮政特快专递，邮费由本中心承担）", "浙江省杭州市临安区青山湖街道大园路 958 号科技创新服务中心 3 号楼 12 层 1208 室，收件人 买买提·艾合买提江"),
                new Responsible("司马㛃龘", "0571-6800 1003 转 80211", new WindowNo("3")));
    }

    public static PaperContent.SupplementNotice crowdedSupplement() {
        return new PaperContent.SupplementNotice(
                longCentre(),
                longFirm(),
                longMatter(),
                on("Fri 2026-09-18"),
                "《中华人民共和国行政许可法》第三十二条第一款第四项",
                IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> new Defect(
                                "第" + number + "类设备清单及合格证明",
                                number % 2 == 0 ? "未加盖公章，且第 " + number + " 页设备编号与铭牌照片不一致" : "未提交",
                                "重新打印并加盖公章，附铭牌照片；设备编号以铭牌为准"))
                        .toList(),
                on("Mon 2026-10-26"),
                CHEN);
    }

    public static PaperContent.DeliveryReceipt refusedDelivery() {
        return new PaperContent.DeliveryReceipt(
                longCentre(),
                longFirm(),
                longMatter(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> new DeliveredPaper(
                                "危险化学品经营许可证（副本）及附件第 " + number + " 册", "浙杭危化经字〔2026〕" + "%06d".formatted(number), 1))
                        .toList(),
                ServiceWay.LEFT_IN_PLACE,
                "浙江省杭州市临安区青山湖街道大园路 958 号科技创新服务中心 3 号楼 12 层 1208 室",
                List.of("陈静（1003）", "周伟（1004）"),
                null,
                new ReceiptRefused("受送达人的工作人员称负责人外出，拒绝签收并拒绝说明理由。", List.of("𠮷田美穂（物业管理处）", "王䶮（社区居民委员会）")),
                "送达过程已录像，文书留置于受送达人住所。",
                CHEN);
    }

    private static Office longCentre() {
        return new Office(
                "滨河区市场监督管理局客户服务中心（高新技术产业开发区分中心）",
                "滨河市监客服",
                "12 号综合受理窗口（危险化学品、特种设备）",
                "滨河区科技大道 1888 号市民之家 B 座二楼综合受理区东侧",
                "周一至周五 8:30—17:30（午间不休息），周六 9:00—12:00（预约服务）",
                "0571-6800 1003 转 80211",
                "0571-6800 1001、12345",
                "zwfw.binhe.example.gov.cn/one-window/progress");
    }

    private static Addressee longFirm() {
        return new Addressee(
                "中国（浙江）自由贸易试验区杭州片区滨河高新技术产业开发区新能源新材料联合研究开发与成果转化有限责任公司青山湖第二分公司",
                true,
                "统一社会信用代码",
                "913301********MA2J",
                "阿依古丽·买买提江·吐尔逊",
                "13812345678",
                null,
                "𠮷䶮堃（浙江㛃律师事务所）");
    }

    private static Matter longMatter() {
        return new Matter(
                "BH26091800007-330108-000117051000",
                "危险化学品经营许可（带有储存设施，涉及剧毒化学品和易制爆危险化学品）变更登记",
                "11370800MB285591843370123020002",
                on("Fri 2026-09-18"),
                "K7M4PX9Q2R");
    }

    private static DueDate longDue() {
        return new DueDate(
                45,
                on("Fri 2026-11-27"),
                40,
                at("Fri 2026-11-20 17:30"),
                true,
                null,
                why(on("Sat 2026-09-19"), on("Fri 2026-11-20")));
    }
}
