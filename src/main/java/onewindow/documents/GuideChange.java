package onewindow.documents;

/** How the guide changed since the first notice: from which version to which, and by which article. */
public record GuideChange(int from, int to, String article) {}
