package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A second Java program that a test can kill. What it prints goes to a file; it is killed when the test ends. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final Path output;

    private ChildProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ChildProgram start(Path output, Class<?> program, Object... arguments) throws IOException {
        return start(output, List.of(), System.getProperty("java.class.path"), Map.of(), program, arguments);
    }

    static ChildProgram start(
            Path output,
            List<String> prefix,
            String classPath,
            Map<String, String> environment,
            Class<?> program,
            Object... arguments)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", classPath));
        command.add(program.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new ChildProgram(builder.start(), output);
    }

    long pid() {
        return process.pid();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Waits for a word in the output; a child that ended without it fails the test with all it said. */
    void awaitOutput(String word) throws IOException, InterruptedException {
        Instant giveUpAt = Instant.now().plus(Duration.ofSeconds(40));
        while (!output().contains(word)) {
            if (Instant.now().isAfter(giveUpAt) || !process.isAlive() && !output().contains(word)) {
                throw new AssertionError("The child never said \"" + word + "\" but:\n" + output());
            }
            Thread.sleep(20);
        }
    }

    int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            throw new AssertionError("The child does not end; it said:\n" + output());
        }
        return process.exitValue();
    }

    /** Like Ctrl-C in a terminal, to all processes of the group; the child must have been started by setsid. */
    void terminateGroup() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-TERM", "--", "-" + pid())
                        .start()
                        .waitFor())
                .isZero();
    }

    /** kill -9: the program gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
