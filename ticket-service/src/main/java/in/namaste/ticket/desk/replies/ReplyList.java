package in.namaste.ticket.desk.replies;

import in.namaste.ticket.Actor;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.replies.Purpose;
import in.namaste.ticket.replies.Reply;
import in.namaste.web.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ready replies as the page lists them.
 *
 * @param groups by department; those for all come first
 */
public record ReplyList(List<Group> groups) {

  /**
   * Those of one department.
   *
   * @param department empty for all departments
   */
  public record Group(String department, List<Line> lines) {}

  /**
   * One of them.
   *
   * @param mine whether the reader may change it
   */
  public record Line(
      long id, Purpose purpose, String title, String words, boolean active, boolean mine) {}

  static ReplyList of(List<Reply> replies, Names names, Actor reader) {
    Language language = names.language();
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Reply reply : replies) {
      String department =
          reply.departmentCode() == null ? "" : names.department(reply.departmentCode());
      groups
          .computeIfAbsent(department, name -> new java.util.ArrayList<>())
          .add(
              new Line(
                  reply.id(),
                  reply.purpose(),
                  reply.title(language),
                  reply.words(language, Map.of()),
                  reply.active(),
                  reply.mayBeChangedBy(reader)));
    }
    return new ReplyList(
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
            .toList());
  }
}
