package onewindow.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The typefaces embedded in papers, and which characters they hold. */
final class PaperFonts {
    private final byte[] song = read("NotoSerifSC-Regular.ttf");
    private final byte[] songBold = read("NotoSerifSC-Bold-GB2312.ttf");
    private final byte[] hei = read("NotoSansSC-Regular-GB2312.ttf");
    private final byte[] heiBold = read("NotoSansSC-Bold-GB2312.ttf");
    private final byte[] rare = read("RareHanzi.ttf");
    private final BitSet held = new BitSet();

    PaperFonts() {
        addCharacters(parsed(song));
        var rareFont = parsed(rare);
        addCharacters(rareFont);
        FontMappers.set(new NoBorrowedFonts(rareFont));
    }

    /** Song for text, Hei for labels and small print; Song All and Rare step in where a face lacks a character. */
    void addTo(PdfRendererBuilder builder) {
        add(builder, song, "Song", 400);
        add(builder, songBold, "Song", 700);
        add(builder, hei, "Hei", 400);
        add(builder, heiBold, "Hei", 700);
        add(builder, song, "Song All", 400);
        add(builder, rare, "Rare", 400);
    }

    private static void add(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    /** The text with 〓 and the code point in place of each character that no face holds; control characters are dropped. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        // Compatibility forms are the ordinary Hanzi written with another code; only those have glyphs.
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isISOControl(character) || character >= 0xD800 && character <= 0xDFFF) {
                if (character == '\n') printable.append('\n');
            } else if (held.get(character)) printable.appendCodePoint(character);
            else printable.append("〓(U+%X)".formatted(character).toUpperCase(Locale.ROOT));
        });
        return printable.toString();
    }

    private void addCharacters(TrueTypeFont font) {
        try {
            var map = font.getUnicodeCmapLookup();
            for (int character = 0x20; character <= Character.MAX_CODE_POINT; character++)
                if (map.getGlyphId(character) > 0) held.set(character);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String file) {
        try (var in = PaperFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) throw new IllegalStateException("a font of the papers is missing: " + file);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
