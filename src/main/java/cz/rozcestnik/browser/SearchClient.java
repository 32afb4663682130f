package cz.rozcestnik.browser;
import org.teavm.jso.JSBody;
public final class SearchClient {

  public static void main(String[] a) { log("hi"); }
  @JSBody(params = "s", script = "console.log(s);")
  private static native void log(String s);
}
