/**
 * The walls of the house: what every change must keep to, read from class files, sources and the database without knowing any
 * module. Each wall has a planted violator beside it and a test that expects the violator's name.
 */
@NullMarked
package onewindow.walls;

import org.jspecify.annotations.NullMarked;
