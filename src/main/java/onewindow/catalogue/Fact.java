package onewindow.catalogue;

import org.jspecify.annotations.Nullable;

/** One value of a guide with its mark and where it was read. */
public record Fact<T>(@Nullable T value, Mark mark, String source) {}
