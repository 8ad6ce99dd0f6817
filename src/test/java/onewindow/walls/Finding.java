package onewindow.walls;

/** Something that does not keep to a wall: where, and what is wrong, in words that tell how to repair it. */
record Finding(String place, String what) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
