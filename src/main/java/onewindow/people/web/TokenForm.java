package onewindow.people.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import onewindow.people.ApiTokens;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is entered to issue a key; the last day is included. */
public final class TokenForm {
    private String name = "";
    private @Nullable OfficerNo officer;
    private List<Permission> scopes = List.of();

    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private @Nullable LocalDate lastDay;

    /** Absent while client or last day is missing, which only a form not made by us leaves out. */
    ApiTokens.@Nullable Wish wish() {
        if (officer == null || lastDay == null) return null;
        var chosen = EnumSet.noneOf(Permission.class);
        chosen.addAll(scopes);
        return new ApiTokens.Wish(
                name, officer, chosen, ChinaTime.at(lastDay.plusDays(1).atStartOfDay()));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable OfficerNo getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable OfficerNo officer) {
        this.officer = officer;
    }

    public List<Permission> getScopes() {
        return scopes;
    }

    public void setScopes(List<Permission> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
