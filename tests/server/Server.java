import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server on 127.0.0.1: java -cp JARS Server.java HOME PORT. The user neo4j gets the password in the variable
 * LUOCDO_NEO4J_PASSWORD when HOME is new. The server ends with its standard input, so that it never outlives who started it.
 */
public class Server {
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        var isNew = Files.notExists(home.resolve("data/databases/system"));
        var service = new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.allow_file_urls, false)
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        if (isNew) {
            service.database("system").executeTransactionally(
                "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", System.getenv("LUOCDO_NEO4J_PASSWORD")));
        }
        System.out.println("ready");
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
