package onewindow.people;

import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A unit (科室、进驻单位) of a centre and who leads it. */
public record Unit(
        UnitNo no,
        UnitKind kind,
        Name name,
        @Nullable UnitNo parent,
        @Nullable OfficerNo leader) {
    /** What a unit is to the centre. */
    public enum UnitKind {
        /** 局领导 */
        LEADERSHIP,
        /** 中心管理办公室 */
        CENTRE_OFFICE,
        /** 派驻科室 */
        HOME_SECTION,
        /** 进驻单位 */
        RESIDENT_BODY
    }
}
