package in.namaste.launcher.containers;

import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.databases.ServiceDatabase;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that somebody else runs.
 *
 * @param url without a database, such as {@code postgresql://postgres:5432?sslmode=require}
 * @param superuserPassword of its role {@code postgres}
 */
record RemoteServer(String url, String superuserPassword) implements DatabaseServer {

  @Override
  public DataSource asSuperuser(String database) {
    return as("postgres", superuserPassword, database);
  }

  @Override
  public DataSource as(String role, String password, String database) {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + ServiceDatabase.urlOn(url, database));
    source.setUser(role);
    source.setPassword(password);
    return source;
  }
}
