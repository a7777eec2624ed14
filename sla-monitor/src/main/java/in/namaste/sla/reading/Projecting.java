package in.namaste.sla.reading;

import java.util.List;

/** A reader of topics whose tables can be rebuilt, by the very code that keeps them. */
public interface Projecting {

  /** What it keeps. */
  List<Projection<?>> projections();
}
