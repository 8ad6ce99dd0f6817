package onewindow.casework;

import java.util.List;
import onewindow.platform.OfficerNo;

/** What an officer asks to do about the special procedures of a case (特别程序). */
public sealed interface ProcedureAct extends ProceedingAct {
    /**
     * Begins a procedure for which the limits stand still, with the working days it is planned to take. {@code name} says
     * which one the guide means, for {@link ProcedureKind#NAMED_IN_GUIDE} only.
     */
    record Begin(ProcedureKind kind, String name, int plannedDays, String reason, List<OfficerNo> officers)
            implements ProcedureAct {}

    /** Ends it with what it found; {@code norm} is the technical norm by which an inspection failed. */
    record End(int procedure, Finding finding, String result, String norm) implements ProcedureAct {}
}
