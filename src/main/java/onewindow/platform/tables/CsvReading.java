package onewindow.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.platform.ActRefused;
import onewindow.platform.tables.GivenTable.Cell;
import onewindow.platform.tables.GivenTable.Line;

/** Reads CSV (RFC 4180) in UTF-8 with or without its mark, in UTF-16 with it, or in GB18030, as Chinese Excel writes it. */
final class CsvReading {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final char QUOTE = '"';
    private static final char MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final TableReading.LineBudget budget = new TableReading.LineBudget();
    private final List<Line> lines = new ArrayList<>();
    private int at;

    private CsvReading(String text) {
        this.text = text;
        var head = text.lines().findFirst().orElse("");
        this.separator = head.indexOf(',') < 0 && head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    static GivenTable read(byte[] content) {
        var reading = new CsvReading(decoded(content));
        reading.lines();
        return new GivenTable(List.of(new GivenTable.Sheet("", List.copyOf(reading.lines))));
    }

    private static String decoded(byte[] content) {
        var text = (isUtf16(content) ? strictly(content, StandardCharsets.UTF_16) : Optional.<String>empty())
                .or(() -> strictly(content, StandardCharsets.UTF_8))
                .or(() -> strictly(content, CHINESE))
                .filter(CsvReading::isWritten)
                .orElseThrow(() -> new ActRefused(TableReason.WRONG_ENCODING));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] content) {
        return content.length > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Bytes of something else may happen to decode, but not into signs that people write. */
    private static boolean isWritten(String text) {
        return text.codePoints()
                .noneMatch(sign -> sign == '\uFFFD'
                        || sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r'
                        || Character.getType(sign) == Character.PRIVATE_USE);
    }

    private void lines() {
        int number = 1;
        while (at < text.length()) {
            var cells = line();
            if (!cells.isEmpty()) {
                budget.take();
                lines.add(new Line(number, cells));
            }
            number++;
        }
    }

    private Map<Integer, Cell> line() {
        var cells = new HashMap<Integer, Cell>();
        for (int column = 0; ; column++) {
            var cell = Cell.of(CellText.read(cell()));
            if (!cell.text().isEmpty()) cells.put(column, cell);
            if (at >= text.length()) return cells;
            char end = text.charAt(at++);
            if (end == separator) continue;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            return cells;
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == QUOTE) return quoted();
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) at++;
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign != QUOTE) cell.append(sign);
            else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                at++;
                while (at < text.length() && !isEnd(text.charAt(at))) cell.append(text.charAt(at++));
                return cell.toString();
            }
        }
        throw new ActRefused(TableReason.FILE_DAMAGED);
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }
}
