package onewindow.casework.web;

import onewindow.casework.CaseHead;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases: the head, its light, the name of the officer who answers. */
public record CaseRow(CaseHead head, @Nullable Light light, String responsible) {}
