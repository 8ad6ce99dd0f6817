package onewindow.catalogue;

import org.jspecify.annotations.Nullable;

/** Whether secondary materials may be handed in later against a written promise (容缺受理), which, and until when. */
public record Deferral(
        @Nullable Boolean allowed, String kind, String materials, String deadline, Mark mark, String source) {}
