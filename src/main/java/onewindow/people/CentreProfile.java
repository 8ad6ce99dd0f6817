package onewindow.people;

import onewindow.platform.CentreId;
import onewindow.platform.Clause;

/**
 * A centre (中心) as its papers and pages name it: what leads its numbers, whom one calls, where a refused applicant turns.
 * {@code ruleBook} is data: nothing in the program decides by it.
 */
@Clause({"B1", "A3.7"})
public record CentreProfile(
        CentreId id,
        Name name,
        String shortName,
        String casePrefix,
        CentreRuleBook ruleBook,
        String area,
        String address,
        String phone,
        String supervisionPhone,
        String reconsiderationBody,
        String litigationCourt) {

    /** Which of the two rule books a centre follows. */
    public enum CentreRuleBook {
        /** 便民服务中心管理制度和工作人员守则 */
        A,
        /** 客户服务中心管理办法和人员守则 */
        B
    }
}
