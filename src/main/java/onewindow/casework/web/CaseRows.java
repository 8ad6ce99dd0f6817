package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.store.CaseLists;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
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
        return new CaseRow(head, CaseLight.of(head, horizon), name);
    }
}
