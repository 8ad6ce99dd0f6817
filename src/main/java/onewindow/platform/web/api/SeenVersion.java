package onewindow.platform.web.api;

/** The version of a thing that the asker saw: {@code If-Match} of a request, field {@code version} of a form. */
public record SeenVersion(int number) {
    public SeenVersion {
        if (number < 0) throw new IllegalArgumentException("versions count from 0");
    }

    public String etag() {
        return "\"" + number + "\"";
    }

    static SeenVersion ofEtag(String etag) {
        if (!etag.matches("\"[0-9]{1,9}\"")) throw new IllegalArgumentException("an ETag of ours is a quoted number");
        return new SeenVersion(Integer.parseInt(etag.substring(1, etag.length() - 1)));
    }
}
