package in.namaste.launcher.databases;

import javax.sql.DataSource;

/** A PostgreSQL server whose superuser makes databases and roles. */
public interface DatabaseServer {

  /** A database as the superuser sees it. */
  DataSource asSuperuser(String database);

  /** A database as this role sees it. */
  DataSource as(String role, String password, String database);
}
