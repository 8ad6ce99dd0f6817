package onewindow.walls.planted.modules.shop;

import onewindow.walls.planted.modules.cellar.Bottle;

/** Reaches into another module without leave. */
public record Counter(Bottle bottle) {}
