package onewindow.walls.planted.modules.cellar;

/** Something another module would like to have. */
public record Bottle(String name) {}
