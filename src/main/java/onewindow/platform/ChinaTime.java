package onewindow.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Legal time of the centres (北京时间), whatever the zone of the machine. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
