package onewindow.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where it is, with which log-ins, and what to try first. */
@Component
@Profile("demo")
class Announcement implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger PLAIN = LoggerFactory.getLogger("onewindow.announcement");
    private static final List<DemoPeople> FIRST = List.of(
            DemoPeople.CHEN_JING,
            DemoPeople.SUN_LI,
            DemoPeople.WU_MIN,
            DemoPeople.LIU_YANG,
            DemoPeople.GAO_JIE,
            DemoPeople.XIE_JUN,
            DemoPeople.SU_WEN,
            DemoPeople.TAN_BIN);

    private final DemoPassword password;

    Announcement(DemoPassword password) {
        this.password = password;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ServletWebServerApplicationContext context)) return;
        var server = context.getWebServer();
        if (server != null) lines("http://localhost:" + server.getPort()).forEach(PLAIN::info);
    }

    private List<String> lines(String address) {
        var lines = new java.util.ArrayList<String>();
        lines.add("");
        lines.add("  OneWindow 一窗  " + address);
        lines.add("");
        lines.add("  Log-ins of the centre qingshan 青山县政务服务中心 (one password for all: " + password.word() + ")");
        FIRST.forEach(person ->
                lines.add("    %-10s %s %s, %s".formatted(person.login, person.zh, person.titleZh, person.titleEn)));
        lines.add("");
        lines.add("  Try this");
        lines.add("    1  " + address + "/            search for 开饭店 or spjy, open the guide, print your own list");
        lines.add(
                "    2  " + address + "/desk        as chenjing: take an application in, accept it, print the notice");
        lines.add("    3  " + address + "/inbox       as sunli: decide what runs out first");
        lines.add("    4  " + address
                + "/progress    as the citizen: number and code stand on the paper; its QR works too");
        lines.add("    5  " + address + "/overview    as liuyang: every figure opens its records");
        lines.add("");
        lines.add("  Ctrl-C stops the web server, then the database. The data stay; bin/run goes on with them.");
        lines.add("");
        return lines;
    }
}
