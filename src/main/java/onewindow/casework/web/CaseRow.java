package onewindow.casework.web;

import onewindow.casework.CaseHead;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases: the head, its light, what is left of its time, the name of the officer who answers. */
public record CaseRow(
        CaseHead head, @Nullable Light light, @Nullable String left, String responsible) {}
