package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.setting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.casework.Act;
import onewindow.casework.CaseAct;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The whole law of what may happen when, as one table: every act at every station of a case, what it leads to or why it is refused.
 * The table stands in lawful-acts.txt and is read like a contract: whoever changes a line of it changes the law of the program.
 */
@Clause("A2.2")
class LawfulActsTest {
    private static final String MORNING = "Mon 2026-09-21 09:00";
    private static final String LATER = "Tue 2026-09-22 10:00";
    private static final String NOW = "Wed 2026-09-23 10:00";

    private static Map<String, History> stations() {
        var complete = aCase().receivedAt(MORNING);
        var wanting = aCase().missing(LEASE).receivedAt(MORNING);
        var accepted = complete.and(new Act.Accept(), MORNING);
        var granted = accepted.and(ActSamples.GRANT, LATER, "1010");
        var stations = new LinkedHashMap<String, History>();
        stations.put("received", complete);
        stations.put("received with a gap", wanting);
        stations.put("asked", wanting.and(ActSamples.ASK, LATER));
        stations.put("accepted", accepted);
        stations.put("accepted on a promise", wanting.and(ActSamples.PROMISE, LATER));
        stations.put("stopped for a supplement", accepted.and(ActSamples.ASK, LATER));
        stations.put("in a procedure", accepted.and(ActSamples.TESTING, LATER, "1010"));
        stations.put("hearing told", accepted.and(ActSamples.TELL, LATER, "1010"));
        stations.put(
                "hearing asked for",
                accepted.and(ActSamples.TELL, LATER, "1010").and(ActSamples.REQUEST, LATER, "1010"));
        stations.put("inspection sent", accepted.and(ActSamples.INSPECT, LATER, "1010"));
        stations.put("third party told", accepted.and(ActSamples.NEIGHBOUR, LATER, "1010"));
        stations.put("recusal asked for", accepted.and(ActSamples.DOUBT, LATER, "1010"));
        stations.put("opinion asked for", accepted.and(ActSamples.JOINT, LATER, "1010"));
        stations.put("extension asked for", accepted.and(ActSamples.MORE_TIME, LATER, "1010"));
        stations.put("stepped back", accepted.and(ActSamples.BACK, LATER, "1010"));
        stations.put("granted", granted);
        stations.put("denied", accepted.and(ActSamples.DENY, LATER, "1010"));
        stations.put("barred", accepted.and(ActSamples.DENY, LATER, "1010").and(ActSamples.BAR, LATER, "1010"));
        stations.put(
                "received from one who is barred",
                aCase().barred("Mon 2027-03-01").receivedAt(MORNING));
        stations.put("withheld", granted.and(ActSamples.WITHHOLD, LATER, "1010"));
        stations.put("not reached", granted.and(ActSamples.TRIED, LATER));
        stations.put("made public", granted.and(ActSamples.TRIED, LATER).and(ActSamples.NOTICE, LATER));
        stations.put("delivered", granted.and(ActSamples.HANDED, LATER));
        stations.put("withdrawn", accepted.and(ActSamples.WITHDRAW, LATER));
        stations.put("not accepted", wanting.and(ActSamples.REFUSE, LATER));
        return stations;
    }

    @Test
    void everyActLeadsAtEveryStationToWhatTheTableSays() throws IOException {
        var told = new ArrayList<String>();
        for (var station : stations().entrySet())
            for (var act : ActSamples.ALL.entrySet()) {
                var outcome = station.getValue()
                        .decide(act.getValue().act(), NOW, act.getValue().by());
                told.add("%s | %s | %s".formatted(station.getKey(), act.getKey(), said(outcome)));
            }
        var table = new ClassPathResource("casework/lawful-acts.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(String.join("\n", told)).isEqualTo(table.strip());
    }

    /** What a page does not offer, the door refuses as well. */
    @Test
    void whatAPageDoesNotOfferTheDoorRefuses() {
        for (var station : stations().entrySet())
            for (var act : ActSamples.ALL.entrySet()) {
                var sample = act.getValue();
                var file = station.getValue().read(NOW);
                var hindrances =
                        CaseLifeCycle.whyNot(sample.kind(), file, setting(NOW, sample.by()), Set.of(LEASE)).stream()
                                .map(Refusal::reason)
                                .toList();
                var refused = CaseSamples.reasons(station.getValue().decide(sample.act(), NOW, sample.by()));
                if (!hindrances.isEmpty())
                    assertThat(refused)
                            .as("%s, %s", station.getKey(), act.getKey())
                            .isNotEmpty();
            }
    }

    @Test
    void everyActHasASample() {
        assertThat(ActSamples.ALL.values().stream().map(ActSamples.Sample::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(CaseAct.values());
    }

    private static String said(Outcome<List<CaseFact>> outcome) {
        return switch (outcome) {
            case Outcome.Done<List<CaseFact>>(var facts) ->
                facts.stream().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.joining(", "));
            case Outcome.Refused<List<CaseFact>>(var refusals) ->
                "no: "
                        + refusals.stream()
                                .map(Refusal::reason)
                                .map(Reason::toString)
                                .collect(Collectors.joining(", "));
        };
    }
}
