package onewindow.people;

import java.util.Locale;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** An officer (工作人员) as other modules and papers name him; {@code secondLine} is the unit of the centre he answers to as well. */
@Clause("B4")
public record OfficerSummary(
        OfficerNo no,
        String name,
        String nameLatin,
        UnitNo unit,
        @Nullable UnitNo secondLine,
        Name title,
        StaffCategory category,
        String phone,
        boolean active) {

    /** 人员类别. */
    public enum StaffCategory {
        CIVIL_SERVANT,
        PUBLIC_INSTITUTION,
        CONTRACT,
        SECONDED,
        /** No person: a system of another body that works through the JSON interface. */
        TECHNICAL
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? nameLatin : name;
    }
}
