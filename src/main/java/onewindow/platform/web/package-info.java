/** Pages: a typed record per template, the layout around them, error pages, problems of the JSON interface. */
@NullMarked
package onewindow.platform.web;

import org.jspecify.annotations.NullMarked;
