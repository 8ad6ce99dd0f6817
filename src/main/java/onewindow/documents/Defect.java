package onewindow.documents;

/** One material that is missing or wrong: what is wrong with it and what the applicant does about it. */
public record Defect(String material, String problem, String whatToDo) {}
