import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;

/** Runs a program as an application server does: its jars in a class loader that the server's own knows nothing of. */
final class OwnLoader {

  private OwnLoader() {}

  public static void main(String... paths) throws Exception {
    URL[] jars = Stream.of(paths).map(File::new).map(File::toURI).map(OwnLoader::url).toArray(URL[]::new);
    try (URLClassLoader application = new URLClassLoader("application", jars, ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(application);
      run(application, "dashboard.DueList");
      // A thread of the server's own, which doesn't know the application's loader.
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      Object pack = application.loadClass("io.github.supervisionkit.catalogue.PolicyPacks").getMethod("named", String.class).invoke(null, "islington-yos");
      System.out.println("known to the catalogue: " + pack);
    }
  }

  private static void run(ClassLoader loader, String program) throws Exception {
    var main = loader.loadClass(program).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    main.invoke(null, (Object) new String[0]);
  }

  private static URL url(java.net.URI uri) {
    try {
      return uri.toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
