package onewindow.demo;

import static onewindow.people.Role.AGENCY_HEAD;
import static onewindow.people.Role.AUDIT_ADMIN;
import static onewindow.people.Role.BUREAU_LEADER;
import static onewindow.people.Role.CATALOGUE_EDITOR;
import static onewindow.people.Role.DEPUTY_DIRECTOR;
import static onewindow.people.Role.DIRECTOR;
import static onewindow.people.Role.DISCIPLINE;
import static onewindow.people.Role.GOVERNMENT_HEAD;
import static onewindow.people.Role.PERSONNEL;
import static onewindow.people.Role.REVIEWER;
import static onewindow.people.Role.SECTION_CHIEF;
import static onewindow.people.Role.SECURITY_ADMIN;
import static onewindow.people.Role.SYSTEM_ADMIN;
import static onewindow.people.Role.WINDOW_CLERK;

import java.util.List;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Role;
import org.jspecify.annotations.Nullable;

/** Who works at the centres of the demo. The same people stand in the tests, the tour and the screenshots. */
enum DemoPeople {
    HE_QING("1000", "heqing", "何清", "He Qing", "分管副局长", "Deputy bureau leader", "JLD", BUREAU_LEADER, null),
    LIU_YANG("1001", "liuyang", "刘洋", "Liu Yang", "中心主任", "Director", "ZX", DIRECTOR, null),
    MA_LI("1002", "mali", "马莉", "Ma Li", "中心副主任", "Deputy director", "ZX", DEPUTY_DIRECTOR, null),
    CHEN_JING("1003", "chenjing", "陈静", "Chen Jing", "窗口人员", "Window clerk", "SCJG", WINDOW_CLERK, "3"),
    ZHOU_WEI("1004", "zhouwei", "周伟", "Zhou Wei", "窗口人员", "Window clerk", "SCJG", WINDOW_CLERK, "4"),
    WU_MIN("1005", "wumin", "吴敏", "Wu Min", "科长", "Section chief", "SCJG", SECTION_CHIEF, null),
    ZHAO_LEI("1006", "zhaolei", "赵蕾", "Zhao Lei", "窗口人员", "Window clerk", "ZH", WINDOW_CLERK, "5"),
    QIN_LAN("1007", "qinlan", "秦岚", "Qin Lan", "市场监管局局长", "Head of the authority", "JLD", AGENCY_HEAD, null),
    FANG_YUAN("1008", "fangyuan", "方远", "Fang Yuan", "分管副县长", "Deputy county mayor", "JLD", GOVERNMENT_HEAD, null),
    SUN_LI("1010", "sunli", "孙力", "Sun Li", "审查人员", "Reviewer", "SCJG", REVIEWER, null),
    HU_NA("1011", "huna", "胡娜", "Hu Na", "审查人员", "Reviewer", "ZH", REVIEWER, null),
    GAO_JIE("1012", "gaojie", "高洁", "Gao Jie", "事项管理员", "Catalogue editor", "ZX", CATALOGUE_EDITOR, null),
    LIN_FAN("1013", "linfan", "林帆", "Lin Fan", "人事干事", "Personnel officer", "ZX", PERSONNEL, null),
    ZHENG_YI("1014", "zhengyi", "郑毅", "Zheng Yi", "纪检干事", "Discipline officer", "ZX", DISCIPLINE, null),
    XIE_JUN("1091", "xiejun", "谢军", "Xie Jun", "系统管理员", "System administrator", "ZX", SYSTEM_ADMIN, null),
    SU_WEN("1092", "suwen", "苏文", "Su Wen", "安全管理员", "Security administrator", "ZX", SECURITY_ADMIN, null),
    TAN_BIN("1093", "tanbin", "谭斌", "Tan Bin", "审计管理员", "Audit administrator", "ZX", AUDIT_ADMIN, null);

    final String no;
    final String login;
    final String zh;
    final String en;
    final String titleZh;
    final String titleEn;
    final String unit;
    final Role role;
    final @Nullable String window;

    DemoPeople(
            String no,
            String login,
            String zh,
            String en,
            String titleZh,
            String titleEn,
            String unit,
            Role role,
            @Nullable String window) {
        this.no = no;
        this.login = login;
        this.zh = zh;
        this.en = en;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.unit = unit;
        this.role = role;
        this.window = window;
    }

    /** The clerk or reviewer of the story by the first part of his log-in. */
    static DemoPeople named(String start) {
        return List.of(values()).stream()
                .filter(person -> person.login.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is called " + start));
    }

    String phone() {
        return "0719-555" + no;
    }

    StaffCategory category() {
        return window == null ? StaffCategory.CIVIL_SERVANT : StaffCategory.CONTRACT;
    }
}
