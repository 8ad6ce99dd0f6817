package onewindow.certificates;

import org.jspecify.annotations.Nullable;

/** Which blanks a list is about: in one state or in any; {@code words} stand in serial, kind or case number. */
public record BlankQuery(@Nullable BlankState state, String words) {}
