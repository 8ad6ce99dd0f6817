package onewindow.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Legal time of the centres (北京时间), whatever the zone of the machine. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ZoneRules RULES = ZONE.getRules();
    /** Summer time ended for good in 1991; since then no table needs to be searched. */
    private static final ZoneOffsetTransition LAST_CHANGE =
            RULES.getTransitions().getLast();

    private static final boolean SETTLED = RULES.getTransitionRules().isEmpty();

    private ChinaTime() {}

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, offset(moment));
    }

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, offset(moment));
    }

    public static Instant at(LocalDateTime local) {
        return SETTLED && local.isAfter(LAST_CHANGE.getDateTimeAfter())
                ? local.toInstant(LAST_CHANGE.getOffsetAfter())
                : local.atZone(ZONE).toInstant();
    }

    private static ZoneOffset offset(Instant moment) {
        return SETTLED && moment.isAfter(LAST_CHANGE.getInstant())
                ? LAST_CHANGE.getOffsetAfter()
                : RULES.getOffset(moment);
    }
}
