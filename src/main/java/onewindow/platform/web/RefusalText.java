package onewindow.platform.web;

import java.util.List;

/** A refusal in words: what is wrong, what to do now, whom to ask, and the clauses it rests on. */
public record RefusalText(String code, String what, String now, String whom, List<String> clauses) {}
