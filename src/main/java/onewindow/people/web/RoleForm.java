package onewindow.people.web;

import java.time.LocalDate;
import onewindow.people.Role;
import onewindow.people.Roles;
import onewindow.people.UnitNo;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is entered to grant a role; the last day is included. */
public final class RoleForm {
    private @Nullable OfficerNo officer;
    private @Nullable Role role;
    private @Nullable UnitNo unit;
    private @Nullable WindowNo window;

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate lastDay;

    /** Absent while officer or role is missing, which only a form not made by us leaves out. */
    Roles.@Nullable Wish wish() {
        if (officer == null || role == null) return null;
        var until = lastDay == null ? null : ChinaTime.at(lastDay.plusDays(1).atStartOfDay());
        return new Roles.Wish(officer, role, unit, window, until);
    }

    public @Nullable OfficerNo getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable OfficerNo officer) {
        this.officer = officer;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public @Nullable UnitNo getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UnitNo unit) {
        this.unit = unit;
    }

    public @Nullable WindowNo getWindow() {
        return window;
    }

    public void setWindow(@Nullable WindowNo window) {
        this.window = window;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
