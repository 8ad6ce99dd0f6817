package onewindow.catalogue;

import onewindow.catalogue.store.GuideText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A guide with one of its values replaced, named by its place in the JSON. */
public final class Changed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Changed() {}

    public static Guide guide(Guide guide, String pointer, String json) {
        var tree = JSON.readTree(GuideText.write(guide));
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, cut));
        var field = pointer.substring(cut + 1);
        if (!(parent instanceof ObjectNode object) || !object.has(field))
            throw new IllegalArgumentException("no such place: " + pointer);
        object.set(field, JSON.readTree(json));
        return GuideText.read(JSON.writeValueAsString(tree));
    }
}
