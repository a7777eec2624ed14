package in.namaste.ticket.inbox;

import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of the inbox is asked for, as the address says it.
 *
 * @param page from 1 to {@link Listing#LAST_PAGE}
 * @param query what was typed into the search; empty for none
 * @param misread whether something in the address could not be meant and was left out
 */
record Asked(
    Tab tab, Sort sort, int page, String query, Map<Filter, String> filters, boolean misread) {

  /** Longer words are no search any more. */
  static final int LONGEST_QUERY = 200;

  private static final String STATE = "state";
  private static final String SORT = "sort";
  private static final String PAGE = "number";
  private static final String QUERY = "q";

  Asked {
    Map<Filter, String> copy = new EnumMap<>(Filter.class);
    copy.putAll(filters);
    filters = Collections.unmodifiableMap(copy);
  }

  static Asked of(MultivaluedMap<String, String> address) {
    Map<Filter, String> filters = new EnumMap<>(Filter.class);
    boolean misread = false;
    for (Filter filter : Filter.values()) {
      String value = typed(address, filter.key());
      if (!value.isEmpty()) {
        if (filter.reads(value)) {
          filters.put(filter, value);
        } else {
          misread = true;
        }
      }
    }
    String query = typed(address, QUERY);
    if (query.length() > LONGEST_QUERY) {
      query = query.substring(0, LONGEST_QUERY);
      misread = true;
    }
    Tab tab = Tab.of(typed(address, STATE), query.isEmpty() ? Tab.OPEN : Tab.ALL);
    String sort = typed(address, SORT);
    return new Asked(
        tab,
        Sort.of(sort).filter(tab.sorts()::contains).orElse(tab.sort()),
        page(typed(address, PAGE)),
        query,
        filters,
        misread || (!sort.isEmpty() && Sort.of(sort).isEmpty()));
  }

  private static String typed(MultivaluedMap<String, String> address, String key) {
    return TypedText.of(address.getFirst(key));
  }

  private static int page(String number) {
    try {
      return number.isEmpty() ? 1 : Math.clamp(Long.parseLong(number), 1, Listing.LAST_PAGE);
    } catch (NumberFormatException noNumber) {
      return 1;
    }
  }

  /** The same list in another tab, in that tab's own order. */
  Asked on(Tab other) {
    Sort kept = sort != tab.sort() && other.sorts().contains(sort) ? sort : other.sort();
    return new Asked(other, kept, 1, query, filters, false);
  }

  Asked at(int otherPage) {
    return new Asked(tab, sort, otherPage, query, filters, false);
  }

  Asked without(Filter filter) {
    Map<Filter, String> fewer = new LinkedHashMap<>(filters);
    fewer.remove(filter);
    return new Asked(tab, sort, 1, query, fewer, false);
  }

  Asked with(Filter filter, String value) {
    Map<Filter, String> more = new LinkedHashMap<>(filters);
    more.put(filter, value);
    return new Asked(tab, sort, 1, query, more, false);
  }

  /** The same tab without any condition, in the same order. */
  Asked bare() {
    return new Asked(tab, sort, 1, "", Map.of(), false);
  }

  /** The same list without what was typed into the search. */
  Asked withoutQuery() {
    return new Asked(tab, sort, 1, "", filters, false);
  }

  /**
   * Whether the search may be for somebody's phone; then it is kept nowhere.
   *
   * @param district code, assumed in numbers of tickets
   */
  boolean looksForPhone(String district) {
    return Digits.of(query, district).isPresent() || Digits.isPhone(query);
  }

  /** The value of a filter; empty for none. */
  String value(Filter filter) {
    return filters.getOrDefault(filter, "");
  }

  /** The part of the address behind the question mark; what nobody asked otherwise is left out. */
  String address() {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (tab != (query.isEmpty() ? Tab.OPEN : Tab.ALL)) {
      pairs.put(STATE, tab.key());
    }
    if (!query.isEmpty()) {
      pairs.put(QUERY, query);
    }
    filters.forEach((filter, value) -> pairs.put(filter.key(), value));
    if (sort != tab.sort()) {
      pairs.put(SORT, sort.key());
    }
    if (page > 1) {
      pairs.put(PAGE, Integer.toString(page));
    }
    return pairs.entrySet().stream()
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
