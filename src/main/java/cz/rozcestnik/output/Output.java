package cz.rozcestnik.output;

public record Output(String path, byte[] bytes) {
}
