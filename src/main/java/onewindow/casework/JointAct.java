package onewindow.casework;

import java.util.List;
import onewindow.people.UnitNo;

/** What is asked for where several units have a part in one case (联合办理). */
public sealed interface JointAct extends ProceedingAct {
    /** Passes a part of the case to other units, each with a sub-case of its own; the applicant goes nowhere. */
    record Ask(List<UnitNo> units, String matter) implements JointAct {}

    /** A unit says what it thinks of its part. */
    record Answer(int subCase, UnitNo unit, Opinion opinion, String words) implements JointAct {}
}
