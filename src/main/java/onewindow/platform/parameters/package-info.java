/** The numbers of the law (参数), each with its clause, its source and the day from which it holds; read once at start. */
@NullMarked
package onewindow.platform.parameters;

import org.jspecify.annotations.NullMarked;
