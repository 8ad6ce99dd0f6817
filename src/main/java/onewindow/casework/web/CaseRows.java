package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseState;
import onewindow.casework.store.CaseLists;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of cases and gives each its light. */
@Component
class CaseRows {
    private final CaseLists lists;
    private final People people;

    CaseRows(CaseLists lists, People people) {
        this.lists = lists;
        this.people = people;
    }

    List<CaseRow> page(CaseQuery query, Horizon horizon) {
        return lists.page(query, horizon).stream()
                .map(head -> row(head, horizon))
                .toList();
    }

    long count(CaseQuery query, Horizon horizon) {
        return lists.count(query, horizon);
    }

    private CaseRow row(CaseHead head, Horizon horizon) {
        var officer = people.officer(head.opening().centre(), head.standing().responsible());
        var name = officer.map(OfficerSummary::name)
                .orElse(head.standing().responsible().value());
        return new CaseRow(head, light(head, horizon), name);
    }

    /** Computed on reading: a light nobody can postpone. */
    static @Nullable Light light(CaseHead head, Horizon horizon) {
        var due = head.standing().promisedDueAt();
        if (head.state() == CaseState.PAUSED) return Light.PAUSED;
        if (head.state() == CaseState.DECIDED || head.state() == CaseState.DELIVERED) return Light.DONE;
        if (due == null || head.state() != CaseState.ACCEPTED) return null;
        if (due.isBefore(horizon.now())) return Light.RED;
        return due.isAfter(horizon.warnUntil()) ? Light.GREEN : Light.AMBER;
    }
}
