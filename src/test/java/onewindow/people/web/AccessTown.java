package onewindow.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.people.CentreFounding;
import onewindow.people.CentreFounding.FirstAccount;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.Founding;
import onewindow.people.LoginName;
import onewindow.people.Name;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.OneTimeCode;
import onewindow.people.Role;
import onewindow.people.Unit;
import onewindow.people.Unit.UnitKind;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A centre with one officer of each role; everybody begins with a one-time code. */
@TestConfiguration(proxyBeanMethods = false)
class AccessTown {
    static final CentreId QINGSHAN = new CentreId("qingshan");

    /** Each test has somebody of its own, so that none disturbs the other. */
    private static final Map<String, Role> PEOPLE = Map.of(
            "chenjing", Role.WINDOW_CLERK,
            "sunli", Role.REVIEWER,
            "zhouwei", Role.WINDOW_CLERK,
            "wumin", Role.SECTION_CHIEF,
            "liuyang", Role.DIRECTOR,
            "hanmei", Role.WINDOW_CLERK,
            "gaojie", Role.CATALOGUE_EDITOR,
            "xitong", Role.SYSTEM_ADMIN,
            "anquan", Role.SECURITY_ADMIN,
            "shenji", Role.AUDIT_ADMIN);

    record Codes(Map<String, String> byLogin) {
        String of(String login) {
            return byLogin.getOrDefault(login, "");
        }
    }

    @Bean
    Codes codes(Founding founding) {
        var office = new UnitNo("ZX");
        var officers = new ArrayList<OfficerSummary>();
        var accounts = new ArrayList<FirstAccount>();
        var roles = new ArrayList<FirstRole>();
        PEOPLE.forEach((login, role) -> {
            var no = new OfficerNo("1" + officers.size());
            officers.add(new OfficerSummary(
                    no,
                    login,
                    login,
                    office,
                    null,
                    new Name("工作人员", "Officer"),
                    StaffCategory.CIVIL_SERVANT,
                    "",
                    true));
            accounts.add(new FirstAccount(new LoginName(login), no, null));
            roles.add(new FirstRole(no, role));
        });
        var codes = founding.found(new CentreFounding(
                new CentreProfile(
                        QINGSHAN,
                        new Name("青山县政务服务中心", "Qingshan"),
                        "青山政务",
                        "QS",
                        CentreRuleBook.A,
                        "青山县",
                        "青山县人民路1号",
                        "0719-5551000",
                        "0719-5551999",
                        "青山县人民政府",
                        "青山县人民法院"),
                List.of(new Unit(office, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null)),
                List.of(),
                officers,
                List.of(),
                List.of(),
                accounts,
                roles));
        return new Codes(
                codes.stream().collect(Collectors.toMap(code -> code.login().value(), OneTimeCode::code)));
    }
}
